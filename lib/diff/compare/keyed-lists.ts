import type { YamlPath } from '../../spec/yaml-path.js';
import { same } from './same.js';

/** The entries of two lists, matched by what they are. */
export interface KeyedEntries {
  readonly pairs: readonly { readonly key: string; readonly from?: unknown; readonly to?: unknown }[];
  /** The order of the common entries in both, where it differs. */
  readonly reordered?: { readonly from: readonly string[]; readonly to: readonly string[] };
}

type Entry = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => String(value ?? '');
const target = ({ source, target: path }: Entry): string => text(path ?? source);

/** What an entry of a list is known by, where it is not its position. Several are tried, in this order. */
const identities: Readonly<Record<string, readonly ((entry: Entry) => string)[]>> = {
  ports: [
    (port) => `${text(port['target'])}/${text(port['protocol'])}`,
    (port) => `${text(port['published'])}:${text(port['target'])}/${text(port['protocol'])}`,
  ],
  volumes: [target],
  configs: [target, (entry) => `${target(entry)}=${text(entry['source'])}`],
  secrets: [target, (entry) => `${target(entry)}=${text(entry['source'])}`],
};

/** The matched entries of a list of a service, or undefined where position is all there is. */
export function keyedEntries(
  path: YamlPath,
  from: readonly unknown[],
  to: readonly unknown[],
): KeyedEntries | undefined {
  const [section, , list = ''] = path;
  if (section !== 'services' || path.length !== 3) return undefined;
  const candidates = identities[String(list)] ?? [];
  if (![...from, ...to].every(isEntry)) return undefined;
  for (const identity of candidates) {
    const before = index(from as Entry[], identity);
    const after = index(to as Entry[], identity);
    if (before !== undefined && after !== undefined) return matched(before, after);
  }
  return undefined;
}

function matched(from: Map<string, Entry>, to: Map<string, Entry>): KeyedEntries {
  const keys = new Set([...from.keys(), ...to.keys()]);
  const common = [...from.keys()].filter((key) => to.has(key));
  const order = [...to.keys()].filter((key) => from.has(key));
  return {
    pairs: [...keys].map((key) => ({ key, from: from.get(key), to: to.get(key) })),
    ...(same(common, order) ? {} : { reordered: { from: common, to: order } }),
  };
}

/** The entries by identity, or undefined when two have the same one. */
function index(list: readonly Entry[], identity: (entry: Entry) => string): Map<string, Entry> | undefined {
  const entries = new Map(list.map((entry) => [identity(entry), entry]));
  return entries.size === list.length ? entries : undefined;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
