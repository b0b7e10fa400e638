import { type Fields, fieldsOf, isFields, textOf } from '../../spec/read-values.js';
import type { StackSpec } from '../../spec/stack.generated.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import { Service } from './read-service.js';
import type { ServiceFacts } from './service-facts.js';

/** One top-level network, volume, config or secret. */
export interface ObjectFacts {
  /** The key in its top-level map. */
  readonly key: string;
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
  /** Whether it exists before the deploy. */
  readonly external: boolean;
  /** The name as written. @default undefined: the key, with the stack's name before it unless it is external */
  readonly explicitName: string | undefined;
  /** The services that use it. */
  readonly users: readonly ServiceFacts[];
}

/** The model read once, shared by all rules. */
export interface StackIndex {
  /** The services, in the order of the model. */
  readonly services: readonly ServiceFacts[];
  /** The networks, by key. */
  readonly networks: ReadonlyMap<string, ObjectFacts>;
  /** The volumes, by key. */
  readonly volumes: ReadonlyMap<string, ObjectFacts>;
  /** The configs, by key. */
  readonly configs: ReadonlyMap<string, ObjectFacts>;
  /** The secrets, by key. */
  readonly secrets: ReadonlyMap<string, ObjectFacts>;
}

/** What is known of an object while its users are being found. */
type Used = ObjectFacts & { readonly users: ServiceFacts[] };

export function indexStack(model: StackSpec): StackIndex {
  const sections = fieldsOf(model.services);
  const services = Object.keys(sections).map((name) => new Service(name, sections[name]));
  const networks = readObjects('networks', model.networks);
  const volumes = readObjects('volumes', model.volumes);
  const configs = readObjects('configs', model.configs);
  const secrets = readObjects('secrets', model.secrets);
  for (const service of services) {
    for (const { network } of service.networks) addUser(networks, network, service);
    for (const { type, source } of service.mounts) {
      if (type === 'volume' || type === 'cluster') addUser(volumes, source, service);
    }
    for (const { source } of service.configs) addUser(configs, source, service);
    for (const { source } of service.secrets) addUser(secrets, source, service);
    addUser(configs, textOf(fieldsOf(service.spec['credential_spec'])['config']) ?? '', service);
  }
  return { services, networks, volumes, configs, secrets };
}

function readObjects(section: string, value: unknown): Map<string, Used> {
  const objects = new Map<string, Used>();
  const entries = fieldsOf(value);
  for (const key of Object.keys(entries)) {
    const spec = fieldsOf(entries[key]);
    const external = isFields(spec['external']) || spec['external'] === true;
    const explicitName = textOf(spec['name']) || textOf(fieldsOf(spec['external'])['name']) || undefined;
    objects.set(key, { key, path: [section, key], spec, external, explicitName, users: [] });
  }
  return objects;
}

/** Services come one after the other: one that uses an object twice is its last user already. */
function addUser(objects: ReadonlyMap<string, Used>, key: string, service: ServiceFacts): void {
  const users = objects.get(key)?.users;
  if (users !== undefined && users.at(-1) !== service) users.push(service);
}

/**
 * The name an object has in the swarm. Without a stack name the last part stands for it: what a rule says of a
 * name then holds for every stack.
 */
export function swarmName(object: ObjectFacts, stackName: string | undefined): string {
  if (object.explicitName !== undefined) return object.explicitName;
  return object.external ? object.key : `${stackName ?? 'x'}_${object.key}`;
}
