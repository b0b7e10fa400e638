import type { YamlPath } from '../yaml-path.js';

/** A number that was written, or computed, as a float: Docker tells `1.0` from `1` in several places. */
export class YamlFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A date or time; Docker's reader makes one of every plain scalar that looks like it. */
export class YamlTime {
  /** As JSON and YAML carry it. */
  readonly rfc3339: string;
  /** As it reads when it is used as text. */
  readonly text: string;

  constructor(rfc3339: string, text: string) {
    this.rfc3339 = rfc3339;
    this.text = text;
  }
}

/** A mapping with a key that is not a string, which Docker refuses everywhere. */
export class YamlOddMap {
  /** The first such key, as it was written. */
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }
}

export type YamlMap = Map<string, YamlValue>;

/**
 * What Docker's reader makes of a node. Integers are numbers while they are safe, and bigints (up to 64 bits) beyond.
 */
export type YamlValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | YamlFloat
  | YamlTime
  | YamlOddMap
  | YamlValue[]
  | YamlMap;

/** The same value as plain data, for people and rules that do not care how a number was written. */
export function toPlain(value: YamlValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Map) return plainObject(value);
  if (value instanceof YamlFloat) return value.value;
  if (value instanceof YamlTime) return value.rfc3339;
  return { [value.key]: null };
}

function plainObject(map: YamlMap): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  map.forEach((value, key) => {
    setOwn(object, key, toPlain(value));
  });
  return object;
}

/** A number or a boolean in the form that everybody writes; undefined for anything else. */
export function shownScalar(value: YamlValue | undefined): string | undefined {
  if (value instanceof YamlFloat) return String(value.value);
  const isShown = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return isShown ? String(value) : undefined;
}

/** Sets a key that a user chose: `__proto__` is a key like any other. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

const none: YamlMap = new Map();

/** The entries of a mapping, none of anything else. */
export function mapOf(value: YamlValue | undefined): ReadonlyMap<string, YamlValue> {
  return value instanceof Map ? value : none;
}

/** What stands at a path below a value; undefined where nothing does. */
export function valueAt(value: YamlValue | undefined, path: YamlPath): YamlValue | undefined {
  let current = value;
  for (const step of path)
    current = Array.isArray(current) ? current[Number(step)] : mapOf(current).get(String(step));
  return current;
}
