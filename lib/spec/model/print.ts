import { setOwn, toPlain } from '../yaml/values.js';
import {
  extras,
  type GoStruct,
  type GoType,
  type GoValue,
  isZero,
  listOf,
  mapOf,
  zeroOf,
} from './go-type.js';

/** Writes a value as plain data, as `docker stack config` prints it: what is empty is left out of structs. */
export function print(type: GoType, value: GoValue): unknown {
  if (type.kind === 'pointer') return value === null ? null : print(type.of, value);
  if (type.print !== undefined) return type.print(value);
  switch (type.kind) {
    case 'slice':
      return listOf(value).map((item) => print(type.of, item));
    case 'map':
      return printMap(type.of, value);
    case 'struct':
      return printStruct(type, value);
    default:
      return toPlain(value);
  }
}

export function printMap(of: GoType, value: GoValue): Record<string, unknown> {
  const printed: Record<string, unknown> = {};
  for (const [key, item] of mapOf(value)) setOwn(printed, key, print(of, item));
  return printed;
}

function printStruct(type: GoStruct, value: GoValue): Record<string, unknown> {
  const printed: Record<string, unknown> = {};
  const given = mapOf(value);
  for (const field of type.fields) {
    const item = given.get(field.key) ?? null;
    if (field.name === extras) {
      for (const [key, extension] of mapOf(item)) setOwn(printed, key, toPlain(extension));
    } else if (!isZero(field.type, item)) printed[field.key] = print(field.type, item);
    else if (field.always) printed[field.key] = print(field.type, item ?? zeroOf(field.type));
  }
  return printed;
}
