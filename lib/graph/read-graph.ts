import type { DeploySet } from '../spec/load/index.js';
import { fieldsOf } from './fields.js';
import { networkOf, volumeOf } from './read-objects.js';
import { readService } from './read-service.js';
import type { GraphFile, GraphSection, StackGraph } from './types.js';

const SECTIONS = ['services', 'networks', 'volumes', 'configs', 'secrets'] as const;

/**
 * What a picture of a deploy set shows: its services, networks, volumes, and which stack file adds what.
 *
 * @param stack the stack's name, the title of the picture
 * @param nameOf how a stack file is named in the picture
 *
 * @example
 * const { set } = loadDeploySet([{ file: 'docker-stack.yml' }], { env: process.env });
 * process.stdout.write(mermaid(stackGraph(set, 'shop')));
 */
export function stackGraph(
  set: DeploySet,
  stack: string,
  nameOf: (file: string) => string = (file) => file,
): StackGraph {
  const origin = origins(set, nameOf);
  const services = Object.entries(fieldsOf(set.model.services)).map(([name, spec]) =>
    readService(name, fieldsOf(spec), origin('services', name)),
  );
  const usersOf = (keysOf: (service: (typeof services)[number]) => readonly string[]) => {
    const users = new Map<string, string[]>();
    for (const service of services) {
      for (const key of new Set(keysOf(service))) users.set(key, [...(users.get(key) ?? []), service.name]);
    }
    return users;
  };
  const members = usersOf((service) => service.networks);
  const mounters = usersOf((service) =>
    service.mounts
      .filter(({ type, source }) => (type === 'volume' || type === 'cluster') && source !== '')
      .map(({ source }) => source),
  );
  return {
    name: stack,
    files: set.documents.map(({ file }, index) => fileOf(nameOf(file), index, set)),
    services,
    networks: objectsOf(fieldsOf(set.model.networks), members).map(([key, spec]) =>
      networkOf(key, spec, members.get(key) ?? [], origin('networks', key)),
    ),
    volumes: objectsOf(fieldsOf(set.model.volumes), mounters).map(([key, spec]) =>
      volumeOf(key, spec, mounters.get(key) ?? [], origin('volumes', key)),
    ),
  };
}

/** What is defined, and what is used without being defined. */
function objectsOf(defined: Readonly<Record<string, unknown>>, used: ReadonlyMap<string, unknown>) {
  const keys = new Set([...Object.keys(defined), ...used.keys()]);
  return [...keys].map(
    (key) => [key, fieldsOf(Object.hasOwn(defined, key) ? defined[key] : undefined)] as const,
  );
}

/** The stack files that hold a place: the first defines it, the others change it. */
function origins(set: DeploySet, nameOf: (file: string) => string) {
  return (section: GraphSection, key: string): { file: string | undefined; changedBy: readonly string[] } => {
    const [file, ...changedBy] = set.documents
      .filter(({ value }) => Object.hasOwn(fieldsOf(fieldsOf(value)[section]), key))
      .map((document) => nameOf(document.file));
    return { file, changedBy };
  };
}

function fileOf(name: string, at: number, set: DeploySet): GraphFile {
  const count = (known: boolean) =>
    Object.fromEntries(
      SECTIONS.map((section) => {
        const held = (index: number) => fieldsOf(fieldsOf(set.documents[index]?.value)[section]);
        const earlier = (key: string) =>
          set.documents.slice(0, at).some((_, index) => Object.hasOwn(held(index), key));
        return [section, Object.keys(held(at)).filter((key) => earlier(key) === known).length];
      }),
    ) as Record<GraphSection, number>;
  return { name, adds: count(false), changes: count(true) };
}
