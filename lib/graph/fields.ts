import { textOf as scalarText } from '../spec/read-values.js';

export { type Fields, fieldsOf, listOf } from '../spec/read-values.js';

/** A scalar as text; an empty one where there is none. */
export function textOf(value: unknown): string {
  return scalarText(value) ?? '';
}

/** A whole number, also one that a file writes as text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
