import { formatGoDuration } from '../../units/index.js';

/** A map without the keys that have no value; undefined when nothing is left. */
export function compact<T extends object>(map: T): Partial<T> | undefined {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined && value !== null);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<T>);
}

/** The same, as a map in any case. */
export function present<T extends object>(map: T): Partial<T> {
  return compact(map) ?? {};
}

/** A list that has something in it. */
export function filled<T>(list: readonly T[] | null | undefined): T[] | undefined {
  return list && list.length > 0 ? [...list] : undefined;
}

/** A map that has something in it. */
export function filledMap<T>(
  map: Readonly<Record<string, T>> | null | undefined,
): Record<string, T> | undefined {
  return map && Object.keys(map).length > 0 ? { ...map } : undefined;
}

/** A text or number that says something: neither empty nor 0. */
export function set<T extends string | number | boolean>(value: T | null | undefined): T | undefined {
  return value ? value : undefined;
}

/** Nanoseconds as docker writes them. */
export function duration(nanoseconds: number | null | undefined): string | undefined {
  return nanoseconds === undefined || nanoseconds === null
    ? undefined
    : formatGoDuration(BigInt(nanoseconds));
}
