import { childNode, type PropertyNode } from '../../spec/property-node.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import { type KeyedEntries, keyedEntries } from './keyed-lists.js';
import { same } from './same.js';

/** A place where two models differ. */
export interface Difference {
  readonly path: YamlPath;
  /** Undefined where the first model has nothing. */
  readonly from: unknown;
  /** Undefined where the second model has nothing. */
  readonly to: unknown;
  /** What the schema says of the place. @default it does not know it */
  readonly node?: PropertyNode;
  /** What the schema says of an option that it does nothing with, here or further up. */
  readonly ignored: boolean;
  /** First engine version that acts on it. @default any */
  readonly engine?: string;
}

interface Place {
  readonly path: YamlPath;
  readonly node: PropertyNode | undefined;
  readonly ignored: boolean;
  readonly engine?: string;
}

/**
 * The places where two values differ, as far down as single properties. The order of maps does not count; known keys
 * come in the order of the schema, keys of the user's in that of the alphabet.
 */
export function differences(
  from: unknown,
  to: unknown,
  path: YamlPath,
  node: PropertyNode | undefined,
): Difference[] {
  return [...walk(from, to, place(path, node, { ignored: false }))];
}

function* walk(from: unknown, to: unknown, at: Place): Generator<Difference> {
  if (same(from, to)) return;
  if (isMap(from ?? to) && isMap(to ?? from) && !isEmptyEnd(from, to)) {
    yield* walkMaps(isMap(from) ? from : {}, isMap(to) ? to : {}, at);
    return;
  }
  const entries = listed(from, to, at);
  if (entries === undefined) {
    yield { ...at, from, to } as Difference;
    return;
  }
  for (const { key, from: before, to: after } of entries.pairs) {
    const entry = step(at, key, at.node?.item);
    if (before === undefined || after === undefined)
      yield { ...entry, from: before, to: after } as Difference;
    else yield* walk(before, after, entry);
  }
  if (entries.reordered) yield { ...at, ...entries.reordered } as Difference;
}

/** Two lists entry by entry, one of which may be missing; undefined where there is nothing to match. */
function listed(from: unknown, to: unknown, { path }: Place): KeyedEntries | undefined {
  const [before, after] = [from ?? [], to ?? []];
  if (!Array.isArray(before) || !Array.isArray(after) || before.length + after.length === 0) return undefined;
  return keyedEntries(path, before, after);
}

function* walkMaps(from: Map, to: Map, at: Place): Generator<Difference> {
  for (const key of keysOf(from, to, at.node)) {
    const before = Object.hasOwn(from, key) ? from[key] : undefined;
    const after = Object.hasOwn(to, key) ? to[key] : undefined;
    const child = step(at, key, at.node && childNode(at.node, key));
    if (before === undefined || after === undefined) yield* appearing(before, after, child);
    else yield* walk(before, after, child);
  }
}

/** A key that only one side has: null there is a value of its own. */
function* appearing(from: unknown, to: unknown, at: Place): Generator<Difference> {
  const value = from === undefined ? to : from;
  if (isMap(value) && Object.keys(value).length > 0) yield* walk(from, to, at);
  else if (from !== undefined || to !== undefined) yield { ...at, from, to } as Difference;
}

/** Whether one side has nothing to descend into, so that the difference is that there is something at all. */
function isEmptyEnd(from: unknown, to: unknown): boolean {
  const size = (value: unknown) => (isMap(value) ? Object.keys(value).length : 0);
  return size(from) === 0 && size(to) === 0;
}

function keysOf(from: Map, to: Map, node: PropertyNode | undefined): string[] {
  const all = new Set([...Object.keys(from), ...Object.keys(to)]);
  const known = Object.keys(node?.properties ?? {}).filter((key) => all.delete(key));
  return [...known, ...[...all].sort()];
}

function step(at: Place, key: string, node: PropertyNode | undefined): Place {
  return place([...at.path, key], node, at);
}

function place(
  path: YamlPath,
  node: PropertyNode | undefined,
  above: { readonly ignored: boolean; readonly engine?: string },
): Place {
  const engine = node?.engine ?? above.engine;
  return {
    path,
    node,
    ignored: above.ignored || node?.ignored !== undefined || isExtension(path),
    ...(engine === undefined ? {} : { engine }),
  };
}

/** Whether a place is a key of the user's own that docker passes over. */
function isExtension(path: YamlPath): boolean {
  const [section, , ...rest] = path;
  const key = path.at(-1);
  if (typeof key !== 'string' || !key.startsWith('x-') || key === 'x-cluster-spec') return false;
  return path.length === 1 || (section !== undefined && rest.length === 1);
}

type Map = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
