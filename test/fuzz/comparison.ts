import { isDeepStrictEqual } from 'node:util';
import { composeDocument } from '../../lib/spec/yaml/composer.js';
import { decodeNode } from '../../lib/spec/yaml/decode.js';
import { YamlProblem } from '../../lib/spec/yaml/problem.js';
import { readSource } from '../../lib/spec/yaml/source.js';
import { toPlain } from '../../lib/spec/yaml/values.js';

/** What a text of YAML says, as data; undefined when docker would not read it. */
export function readPlain(text: string): unknown {
  try {
    const node = composeDocument(readSource(text));
    return node === undefined ? null : toPlain(decodeNode(node));
  } catch (error) {
    if (error instanceof YamlProblem) return undefined;
    throw error;
  }
}

/**
 * Whether a model is what docker printed. Two faults of its printer do not count: it drops the first of the line breaks
 * that a text starts with, and it prints the key `<<` without quotes, so that nobody can read it again.
 */
export function isPrinted(model: unknown, printed: string): boolean {
  const read = readPlain(printed);
  return read === undefined || isDeepStrictEqual(comparable(model), comparable(read));
}

function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^[\n\u0085\u2028\u2029]+/, '');
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, item]) => [comparable(key), comparable(item)]));
}
