import { listed } from '../../words.js';
import { YamlFloat, YamlOddMap, YamlTime, type YamlValue } from '../../yaml/values.js';

/** The JSON types that Docker's check of a stack file speaks of. A whole number is an integer and a number. */
export type JsonType = 'text' | 'number' | 'integer' | 'boolean' | 'null' | 'list' | 'mapping';

export function isOf(type: JsonType, value: YamlValue): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' || value instanceof YamlTime;
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint' || value instanceof YamlFloat;
    case 'integer':
      return isOf('number', value) && !(value instanceof YamlFloat && !Number.isInteger(value.value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'list':
      return Array.isArray(value);
    case 'mapping':
      return value instanceof Map;
  }
}

const names: Readonly<Record<JsonType, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'empty',
  list: 'a list',
  mapping: 'a mapping',
};

/** What is wrong with the type of a value, and what to write. */
export function wrongType(types: readonly JsonType[], value: YamlValue): { text: string; remedy: string } {
  const remedy =
    types.includes('text') && isWritable(value)
      ? 'Put the value in double quotes.'
      : `Write ${choice(types)}.`;
  return { text: `must be ${choice(types)}, and is ${described(value)}`, remedy };
}

function choice(types: readonly JsonType[]): string {
  return listed(
    [...new Set(types)].map((type) => names[type]),
    'or',
  );
}

function described(value: YamlValue): string {
  if (value instanceof YamlOddMap) return 'a mapping with a key that is no text';
  const type = (Object.keys(names) as JsonType[]).find((one) => isOf(one, value));
  return type === undefined ? 'something else' : names[type];
}

/** A value that a text can hold as it stands. */
function isWritable(value: YamlValue): boolean {
  return typeof value === 'boolean' || isOf('number', value);
}
