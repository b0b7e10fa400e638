export type Plain = Readonly<Record<string, unknown>>;

/** A map without the keys that have no value. */
export function present(map: object): Plain {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined && value !== null));
}

/** Whether a value says nothing: no text, not true, nothing in it. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Whether it is a zero in one of its forms, which an engine takes as nothing said. */
export function isDefault(value: unknown): boolean {
  return isEmpty(value) || value === 0 || value === '0s';
}
