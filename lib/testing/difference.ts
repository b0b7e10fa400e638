import { formatPath, type YamlPath } from '../spec/yaml-path.js';

/** A place where a value is not what was expected. */
export interface Difference {
  /** The whole sentence: where, what is there, what was expected. */
  readonly message: string;
}

const LONGEST = 160;

/** What is at a place, and what was expected there. */
export function difference(path: YamlPath, actual: unknown, expected: string): Difference {
  const place = path.length === 0 ? 'the value' : formatPath(path);
  const state = actual === undefined ? 'is missing' : `is ${show(actual)}`;
  return { message: `${place} ${state}; expected ${expected}.` };
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
