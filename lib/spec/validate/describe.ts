import { listed } from '../words.js';
import type { YamlPath } from '../yaml-path.js';

/** Keys whose values may be secret, or are none of ours: a message names the place and never the value. */
const privateKeys = new Set([
  'environment',
  'labels',
  'args',
  'options',
  'driver_opts',
  'command',
  'entrypoint',
  'content',
  'dockerfile_inline',
]);

const longest = 60;

/** A value as a message shows it: short, on one line, and never from a place where secrets are kept. */
export function describeValue(value: unknown, path: YamlPath): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'boolean') return String(value);
  const hidden = path.some(
    (step) => typeof step === 'string' && (privateKeys.has(step) || step.startsWith('x-')),
  );
  if (hidden || value === undefined) return describeType(value);
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** A text in double quotes, cut where it is too long to read. */
export function quoted(text: string): string {
  const characters = [...text];
  if (characters.length <= longest) return JSON.stringify(text);
  return `${JSON.stringify(characters.slice(0, longest - 1).join('')).slice(0, -1)}…"`;
}

function describeType(value: unknown): string {
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : 'nothing';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'empty',
};

/** Names of types as people say them: `text, a whole number or a map`. */
export function describeTypes(types: readonly string[]): string {
  return listed(
    types.map((type) => typeNames[type] ?? type),
    'or',
  );
}
