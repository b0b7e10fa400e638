import { toInt64 } from '../../units/index.js';
import { YamlFloat, YamlTime, type YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { type GoField, type GoNumber, type GoStruct, type GoType, type GoValue, zeroOf } from './go-type.js';

/**
 * Reads a value into a type. What does not fit is refused and left at the type's zero value; null changes nothing.
 */
export function decode(type: GoType, input: YamlValue, place: Place): GoValue {
  if (input === null) return zeroOf(type);
  const value = type.hook === undefined ? input : type.hook(input, place);
  if (value === undefined || value === null) return zeroOf(type);
  switch (type.kind) {
    case 'any':
      return value;
    case 'string':
      return typeof value === 'string' ? value : wrongType(type, value, place);
    case 'bool':
      return typeof value === 'boolean' ? value : wrongType(type, value, place);
    case 'int':
    case 'uint':
      return decodeInteger(type, value, place);
    case 'float':
      return decodeFloat(type, value, place);
    case 'pointer':
      return decode(type.of, value, place);
    case 'slice':
      if (!Array.isArray(value)) return wrongType(type, value, place);
      return value.map((item, index) => decodeAt(type.of, item, place, index));
    case 'map':
      return decodeMap(type, type.of, value, place);
    case 'struct':
      return decodeStruct(type, value, place);
  }
}

/** The same for a value below a place. A text where a text belongs, the usual case, needs no place of its own. */
function decodeAt(type: GoType, input: YamlValue, above: Place, step: string | number): GoValue {
  if (type.kind === 'string' && type.hook === undefined && typeof input === 'string') return input;
  return decode(type, input, above.at(step));
}

const expected: Readonly<Record<GoType['kind'], string>> = {
  string: 'a text',
  bool: 'true or false',
  int: 'a whole number',
  uint: 'a whole number',
  float: 'a number',
  slice: 'a list',
  map: 'a mapping',
  struct: 'a mapping',
  pointer: 'a value',
  any: 'a value',
};

function wrongType(type: GoType, value: YamlValue, place: Place): GoValue {
  const remedy =
    type.kind === 'string' && !(value instanceof Map || Array.isArray(value))
      ? 'Put the value in quotes.'
      : `Write ${expected[type.kind]} here.`;
  place.refuse('swarm/value-type', `is ${describe(value)}; Docker takes ${expected[type.kind]} here`, remedy);
  return zeroOf(type);
}

/** What a value is, without showing it. */
export function describe(value: YamlValue): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Map) return 'a mapping';
  if (value instanceof YamlTime) return 'a date';
  if (value instanceof YamlFloat) return 'a number with a fraction or an exponent';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
}

function decodeInteger(type: GoNumber, value: YamlValue, place: Place): GoValue {
  const whole = wholeNumber(value);
  if (whole === undefined) return wrongType(type, value, place);
  if (type.kind === 'int') return narrow(BigInt.asIntN(type.bits, whole));
  const negative = value instanceof YamlFloat ? value.value < 0 : whole < 0n;
  if (!negative) return narrow(BigInt.asUintN(type.bits, whole));
  place.refuse('swarm/value-type', `is ${whole}; Docker takes no negative number here`, 'Write 0 or more.');
  return 0;
}

/** Fractions are cut off, as Docker's loader does. */
function wholeNumber(value: YamlValue): bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value);
  return value instanceof YamlFloat ? toInt64(value.value) : undefined;
}

function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Ratios have single precision, and are printed as the shortest number that gives the same one. */
function decodeFloat(type: GoType, value: YamlValue, place: Place): GoValue {
  if (typeof value === 'number' || typeof value === 'bigint') return shortest(Number(value));
  return value instanceof YamlFloat ? shortest(value.value) : wrongType(type, value, place);
}

function shortest(value: number): number {
  const single = Math.fround(value);
  for (let digits = 1; digits <= 9; digits++) {
    const candidate = Number(single.toPrecision(digits));
    if (Math.fround(candidate) === single) return candidate;
  }
  return single;
}

function decodeMap(type: GoType, of: GoType, value: YamlValue, place: Place): GoValue {
  if (!(value instanceof Map)) return wrongType(type, value, place);
  // Most maps are texts already; they stand for themselves, since nothing here changes a value.
  if (isText(of) && allTexts(value)) return value;
  const decoded = new Map<string, GoValue>();
  for (const [key, item] of value) decoded.set(key, decodeAt(of, item, place, key));
  return decoded;
}

function isText(type: GoType): boolean {
  if (type.hook !== undefined) return false;
  return type.kind === 'string' || (type.kind === 'pointer' && isText(type.of));
}

/** Whether a mapping holds texts and nothing else. */
export function allTexts(value: Map<string, YamlValue>): boolean {
  for (const item of value.values()) if (typeof item !== 'string') return false;
  return true;
}

function decodeStruct(type: GoStruct, value: YamlValue, place: Place): GoValue {
  if (!(value instanceof Map)) return wrongType(type, value, place);
  const decoded = new Map<string, GoValue>();
  const find = keyFinder(type, value);
  for (const field of type.fields) {
    const key = find(field);
    if (key !== undefined) decoded.set(field.key, decodeAt(field.type, value.get(key) ?? null, place, key));
  }
  return decoded;
}

/** Answers under which key of a mapping a field stands, if it does. */
function keyFinder(type: GoStruct, value: Map<string, YamlValue>): (field: GoField) => string | undefined {
  if (allIn(type.keys, value)) return ({ key }) => (value.has(key) ? key : undefined);
  const unknown = [...value.keys()].filter((key) => !type.known.has(key));
  return (field) => keyOf(field, value, unknown);
}

function allIn(keys: ReadonlySet<string>, value: Map<string, YamlValue>): boolean {
  for (const key of value.keys()) if (!keys.has(key)) return false;
  return true;
}

/** Where a schema lets keys of any name pass, `Target` and `TARGET` mean `target`. */
function keyOf(
  field: GoField,
  value: Map<string, YamlValue>,
  unknown: readonly string[],
): string | undefined {
  if (value.has(field.name)) return field.name;
  if (value.has(field.key)) return field.key;
  if (unknown.length === 0) return undefined;
  const pattern = new RegExp(`^${field.name}$`, 'iu');
  return unknown.find((key) => pattern.test(key));
}
