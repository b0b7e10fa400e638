import { list, uniqueList } from './list-shape.js';
import { mapping } from './mapping-shape.js';
import { scalar, text } from './scalar-shape.js';
import { any, either, type Shape } from './shape.js';

/** `x-` keys, which hold whatever the user wants from some version on. */
export function extensions(minor: number, since: number): { pattern: RegExp; entries: Shape } | undefined {
  return minor >= since ? { pattern: /^x-/, entries: any } : undefined;
}

/** Keys that are known from a minor version on. */
export function since(
  minor: number,
  from: number,
  keys: Readonly<Record<string, Shape>>,
): Readonly<Record<string, Shape>> {
  return minor >= from ? keys : {};
}

export const texts = uniqueList(text);
export const textOrTexts = either(text, texts);
export const command = either(text, list(text));

/** `KEY: value` pairs, or a list of `KEY=value`. */
export const pairs = either(
  mapping({}, { pattern: /[^\n]/, entries: scalar('text', 'number', 'null') }),
  texts,
);

/** Options of a driver; a key with a line break in it is not even checked. */
export function options(...types: ('text' | 'number' | 'null')[]): Shape {
  return mapping({}, { pattern: /^[^\n]+$/, entries: scalar(...types), open: true });
}

export const driverOptions = options('text', 'number');
