import { composeDocument } from '../../../lib/spec/yaml/composer.js';
import { decodeNode } from '../../../lib/spec/yaml/decode.js';
import { YamlProblem } from '../../../lib/spec/yaml/problem.js';
import { readSource } from '../../../lib/spec/yaml/source.js';
import { toPlain, type YamlValue } from '../../../lib/spec/yaml/values.js';

/** What a text says, with the types that docker tells apart. */
export function readYaml(text: string | Uint8Array): YamlValue {
  const node = composeDocument(readSource(text));
  return node === undefined ? null : decodeNode(node);
}

/** What a text says, as plain data. */
export function readPlain(text: string | Uint8Array): unknown {
  return toPlain(readYaml(text));
}

/** Why docker does not read a text, and at which character. */
export function problemOf(text: string | Uint8Array): { message: string; remedy: string; offset: number } {
  try {
    readYaml(text);
  } catch (error) {
    if (error instanceof YamlProblem)
      return { message: error.message, remedy: error.remedy, offset: error.offset };
    throw error;
  }
  throw new Error(`this is read: ${text}`);
}
