import { toPlain, type YamlValue } from '../../yaml/values.js';

/** The first two entries of a list that are the same, by their index. */
export function doubled(values: readonly YamlValue[]): { first: number; second: number } | undefined {
  if (values.length < 2) return undefined;
  const seen = new Map<string, number>();
  for (const [second, value] of values.entries()) {
    // A text needs no encoding: the quote before it stands before nothing else.
    const identity = typeof value === 'string' ? `"${value}` : JSON.stringify(sorted(toPlain(value)));
    const first = seen.get(identity);
    if (first !== undefined) return { first, second };
    seen.set(identity, second);
  }
  return undefined;
}

/** The same value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, item]) => [key, sorted(item)]);
}
