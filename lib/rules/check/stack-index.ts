import { type Fields, fieldsOf, isFields, textOf } from '../../spec/read-values.js';
import type { StackSpec } from '../../spec/stack.generated.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import { readService, type ServiceFacts } from './service-facts.js';

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

export function indexStack(model: StackSpec): StackIndex {
  const services = Object.entries(fieldsOf(model.services)).map(([name, spec]) => readService(name, spec));
  return {
    services,
    networks: readObjects('networks', model.networks, services, (service) =>
      service.networks.map(({ network }) => network),
    ),
    volumes: readObjects('volumes', model.volumes, services, (service) =>
      service.mounts
        .filter(({ type }) => type === 'volume' || type === 'cluster')
        .map(({ source }) => source),
    ),
    configs: readObjects('configs', model.configs, services, (service) => [
      ...service.configs.map(({ source }) => source),
      textOf(fieldsOf(service.spec['credential_spec'])['config']) ?? '',
    ]),
    secrets: readObjects('secrets', model.secrets, services, (service) =>
      service.secrets.map(({ source }) => source),
    ),
  };
}

function readObjects(
  section: string,
  value: unknown,
  services: readonly ServiceFacts[],
  keysOf: (service: ServiceFacts) => readonly string[],
): Map<string, ObjectFacts> {
  const objects = new Map<string, ObjectFacts & { readonly users: ServiceFacts[] }>();
  for (const [key, entry] of Object.entries(fieldsOf(value))) {
    const spec = fieldsOf(entry);
    const external = isFields(spec['external']) || spec['external'] === true;
    const explicitName = textOf(spec['name']) || textOf(fieldsOf(spec['external'])['name']) || undefined;
    objects.set(key, { key, path: [section, key], spec, external, explicitName, users: [] });
  }
  for (const service of objects.size === 0 ? [] : services) {
    for (const key of new Set(keysOf(service))) objects.get(key)?.users.push(service);
  }
  return objects;
}

/**
 * The name an object has in the swarm. Without a stack name the last part stands for it: what a rule says of a
 * name then holds for every stack.
 */
export function swarmName(object: ObjectFacts, stackName: string | undefined): string {
  if (object.explicitName !== undefined) return object.explicitName;
  return object.external ? object.key : `${stackName ?? 'x'}_${object.key}`;
}
