import { type Fragment, isMap, merge, type Value } from '../reach/trial.js';
import type { Change } from './change.js';

const sections = ['networks', 'volumes', 'configs', 'secrets'] as const;
type Section = (typeof sections)[number];

/** Changes that are deployed together, as one stack: each has its own services and objects in it. */
export interface Group {
  readonly stack: string;
  readonly from: Fragment;
  readonly to: Fragment;
  readonly prune: boolean;
  readonly members: readonly Member[];
}

/** A change in its group. */
export interface Member {
  readonly change: Change;
  /** The keys of its own services in the group. */
  readonly services: readonly string[];
  /** The names on the engine of what it has besides services, by section. */
  readonly names: Readonly<Record<Section, readonly string[]>>;
  /** What must be there before, by section. */
  readonly needs: Readonly<Record<Section, readonly string[]>>;
  /** Its own stacks, with the keys that they have in the group. */
  readonly from: Fragment;
  readonly to: Fragment;
}

/** Puts changes into as few stacks as their kinds allow, at most `size` in each: a client call takes its time. */
export function groupsOf(changes: readonly Change[], size: number): Group[] {
  const numbered = changes.map((change, index) => memberOf(change, index));
  const alone = numbered.filter(({ change }) => change.alone).map((member) => [member]);
  const shared = [true, false].flatMap((runs) => {
    const some = numbered.filter(({ change }) => !change.alone && (change.runs ?? false) === runs);
    return chunks(some, size);
  });
  return [...alone, ...shared].map((members, index) => {
    const stack = `g${index}`;
    return {
      stack,
      from: merge({ version: '3.13' }, joined(members.map(({ from }) => from))) as Fragment,
      to: merge({ version: '3.13' }, joined(members.map(({ to }) => to))) as Fragment,
      prune: members.some(({ change }) => change.prune),
      members: members.map((member) => ({ ...member, names: namesOf(member, stack) })),
    };
  });
}

/** No node is like this: a task waits, and no container starts. */
const nowhere: Fragment = { deploy: { placement: { constraints: ['node.labels.never == true'] } } };

function memberOf(change: Change, index: number): Member {
  const renamed = (section: Section) =>
    new Map(
      keysOf(change, section)
        .filter((key) => ![change.from, change.to].every((stack) => isExternal(stack, section, key)))
        .map((key) => [key, `${key}-${index}`]),
    );
  const keys = {
    services: new Map(keysOf(change, 'services').map((key) => [key, `${key}-${index}`])),
    networks: renamed('networks'),
    volumes: renamed('volumes'),
    configs: renamed('configs'),
    secrets: renamed('secrets'),
  };
  const [from, to] = [change.from, change.to].map((stack) => rename(stack, keys, change.runs ?? false));
  if (from === undefined || to === undefined) throw new Error('a change has two stacks');
  const none = { networks: [], volumes: [], configs: [], secrets: [] };
  const member = { change, services: [...keys.services.values()], names: none, needs: none, from, to };
  return { ...member, needs: needsOf(member) };
}

type Keys = Readonly<Record<Section | 'services', ReadonlyMap<string, string>>>;

function rename(stack: Fragment, keys: Keys, runs: boolean): Fragment {
  const services = Object.entries(mapOf(stack['services'])).map(([key, spec]) => {
    const own = renameReferences(mapOf(spec), keys);
    return [keys.services.get(key) ?? key, runs ? own : (merge(nowhere, own) as Fragment)];
  });
  const others = sections
    .filter((section) => stack[section] !== undefined)
    .map((section) => {
      const entries = Object.entries(mapOf(stack[section])).map(([key, spec]) => [
        keys[section].get(key) ?? key,
        spec,
      ]);
      return [section, Object.fromEntries(entries)];
    });
  return { ...stack, services: Object.fromEntries(services), ...Object.fromEntries(others) };
}

function renameReferences(service: Fragment, keys: Keys): Fragment {
  const renamed: Record<string, Value> = {};
  for (const [key, value] of Object.entries(service)) {
    // Without a value the property is meant to be absent.
    if (value !== null) renamed[key] = value;
  }
  const name = (section: Section, key: Value | undefined): Value =>
    keys[section].get(String(key)) ?? (key as Value);
  const { networks, volumes, configs, secrets } = renamed;
  if (Array.isArray(networks)) renamed['networks'] = networks.map((key: Value) => name('networks', key));
  else if (isMap(networks)) {
    const entries = Object.entries(networks).map(([key, value]) => [name('networks', key), value]);
    renamed['networks'] = Object.fromEntries(entries) as Fragment;
  }
  const inList = (section: Section, list: Value | undefined): Value =>
    (list as Value[]).map((entry) =>
      isMap(entry)
        ? { ...entry, ...(entry['source'] !== undefined && { source: name(section, entry['source']) }) }
        : name(section, entry),
    );
  if (Array.isArray(volumes)) renamed['volumes'] = inList('volumes', volumes);
  if (Array.isArray(configs)) renamed['configs'] = inList('configs', configs);
  if (Array.isArray(secrets)) renamed['secrets'] = inList('secrets', secrets);
  const spec = renamed['credential_spec'];
  if (isMap(spec) && spec['config'] !== undefined)
    renamed['credential_spec'] = { ...spec, config: name('configs', spec['config']) };
  return renamed;
}

/** What a member has on the engine besides services, by the names there. */
function namesOf({ from, to }: Member, stack: string): Member['names'] {
  const names = (section: Section) =>
    [from, to].flatMap((side) => {
      return Object.keys(mapOf(side[section])).map((key) => nameOnEngine(side, section, key, stack));
    });
  return bySection((section) => [...new Set(names(section))]);
}

/** The name of an object on the engine. */
export function nameOnEngine(side: Fragment, section: Section, key: string, stack: string): string {
  const { name, external } = mapOf(mapOf(side[section])[key]);
  if (isMap(external)) return String(external['name'] ?? key);
  return String(name ?? (external === true ? key : `${stack}_${key}`));
}

/** The external objects of a member that nobody makes: those under keys of its own. */
function needsOf({ from, to }: Member): Member['needs'] {
  return bySection((section) => {
    const needed = [from, to].flatMap((side) => {
      return Object.entries(mapOf(side[section])).flatMap(([key, spec]) => {
        return isExternal(side, section, key) && /-\d+$/.test(key) && !isNamed(spec) ? [key] : [];
      });
    });
    return [...new Set(needed)];
  });
}

function isNamed(spec: Value): boolean {
  const { name, external } = mapOf(spec);
  return name !== undefined || isMap(external);
}

function bySection<T>(of: (section: Section) => T): Record<Section, T> {
  return {
    networks: of('networks'),
    volumes: of('volumes'),
    configs: of('configs'),
    secrets: of('secrets'),
  };
}

function keysOf({ from, to }: Change, section: Section | 'services'): string[] {
  return [...new Set([from, to].flatMap((stack) => Object.keys(mapOf(stack[section]))))];
}

/** Whether a stack says that somebody else makes this; also of one that it does not name at all. */
function isExternal(stack: Fragment, section: Section, key: string): boolean {
  const spec = mapOf(stack[section])[key];
  if (spec === undefined) return key === 'outside';
  const { external } = mapOf(spec);
  return external !== undefined && external !== false;
}

function mapOf(value: Value | undefined): Fragment {
  return isMap(value) ? value : {};
}

function joined(stacks: readonly Fragment[]): Fragment {
  return stacks.reduce((left, right) => merge(left, right) as Fragment, {});
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at < items.length; at += size) result.push(items.slice(at, at + size));
  return result;
}
