/** Reading of values that may have any shape: a rule must not fail on a file that the loader refused in part. */

/** A map of a stack file, whatever it holds. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = Object.freeze({});

/** The fields of a map, none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : none;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nothing: readonly unknown[] = [];

/** The entries of a list, none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

/** The strings of a list, or the one string that stands in place of a list. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const entries = listOf(value);
  // A list of texts, as almost all are, is not copied.
  return entries.every(isText) ? entries : entries.filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A scalar as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}

export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : undefined;
}

/** A map from key to text, from a map or a list of KEY=VALUE; a key without a value has undefined. */
export function pairsOf(value: unknown, separator = '='): ReadonlyMap<string, string | undefined> {
  const pairs = new Map<string, string | undefined>();
  for (const entry of listOf(value)) {
    const text = textOf(entry) ?? '';
    const at = text.indexOf(separator);
    pairs.set(at < 0 ? text : text.slice(0, at), at < 0 ? undefined : text.slice(at + separator.length));
  }
  for (const [key, entry] of Object.entries(fieldsOf(value))) {
    pairs.set(key, typeof entry === 'boolean' ? String(entry) : textOf(entry));
  }
  return pairs;
}
