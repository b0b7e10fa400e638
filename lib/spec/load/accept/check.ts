import { parseGoDuration } from '../../../units/index.js';
import { parsePortSpec } from '../../model/port-spec.js';
import { YamlFloat, YamlOddMap, YamlTime, type YamlValue } from '../../yaml/values.js';
import type { YamlPath } from '../../yaml-path.js';
import { doubled } from './doubled.js';
import type { JsonType, ListShape, MappingShape, ScalarShape, Shape } from './shape.js';
import { unknownKey } from './unknown-key.js';

/** What a place has that Docker's check of stack files refuses. The text goes on after the path: `must be a list`. */
export type RefuseShape = (path: YamlPath, text: string, remedy: string) => void;

/** Compares a value with what the `docker` CLI accepts, and reports every place that it refuses. */
export function checkShape(shape: Shape, value: YamlValue, refuse: RefuseShape): void {
  new ShapeCheck(refuse).check(shape, value);
}

class ShapeCheck {
  private readonly tell: RefuseShape;
  /** Where the value stands that is being checked: one list for the whole walk, copied where something is refused. */
  private readonly path: (string | number)[] = [];

  constructor(tell: RefuseShape) {
    this.tell = tell;
  }

  check(shape: Shape, value: YamlValue): void {
    switch (shape.kind) {
      case 'any':
        return;
      case 'scalar':
        this.scalar(shape, value);
        return;
      case 'list':
        this.list(shape, value);
        return;
      case 'mapping':
        this.mapping(shape, value);
        return;
      case 'either': {
        const option = shape.options.find((one) => isOneOf(typesOf(one), value));
        if (option === undefined) this.wrongType(shape.options.flatMap(typesOf), value);
        else this.check(option, value);
      }
    }
  }

  private checkAt(step: string | number, shape: Shape, value: YamlValue): void {
    this.path.push(step);
    this.check(shape, value);
    this.path.pop();
  }

  private refuse(text: string, remedy: string, ...below: YamlPath): void {
    this.tell([...this.path, ...below], text, remedy);
  }

  private wrongType(types: readonly JsonType[], value: YamlValue): void {
    const remedy =
      types.includes('text') && isWritable(value)
        ? 'Put the value in double quotes.'
        : `Write ${choice(types)}.`;
    this.refuse(`must be ${choice(types)}, and is ${described(value)}`, remedy);
  }

  private scalar(shape: ScalarShape, value: YamlValue): void {
    if (!isOneOf(shape.types, value)) this.wrongType(shape.types, value);
    else if (shape.format === 'duration' && !isDuration(value)) {
      this.refuse(`is no duration (${shown(value)})`, 'Write numbers with units: 10s, 1m30s, 2h.');
    } else if (shape.format === 'port') this.port(value);
    else if (shape.values !== undefined && !(typeof value === 'string' && shape.values.includes(value))) {
      this.refuse(
        `must be one of ${shape.values.join(', ')}, and is ${shown(value)}`,
        `Write ${shape.values[0]}.`,
      );
    } else if (shape.minimum !== undefined && numberOf(value) < shape.minimum) {
      this.refuse(`is ${shown(value)}, less than ${shape.minimum}`, `Write ${shape.minimum} or more.`);
    }
  }

  private port(value: YamlValue): void {
    const reading = parsePortSpec(portText(value));
    if (typeof reading !== 'string') return;
    this.refuse(
      `is no port (${shown(value)}): ${reading}`,
      'Write "8080:80", or the long form with target and published; a variable in it needs a default.',
    );
  }

  private list(shape: ListShape, value: YamlValue): void {
    if (!Array.isArray(value)) {
      this.wrongType(typesOf(shape), value);
      return;
    }
    for (const [index, item] of value.entries()) this.checkAt(index, shape.items, item);
    const again = shape.unique ? doubled(value) : undefined;
    if (again !== undefined) {
      this.refuse(
        `stands there twice; it is the same as entry ${again.first}`,
        'Remove one of them.',
        again.second,
      );
    }
  }

  private mapping(shape: MappingShape, value: YamlValue): void {
    if (value === null && shape.nullable) return;
    if (!(value instanceof Map)) {
      this.wrongType(typesOf(shape), value);
      return;
    }
    for (const [key, item] of value) this.entry(shape, key, item);
    for (const key of shape.required) {
      if (!value.has(key)) this.refuse(`has no ${key}`, `Write ${key}: as well.`);
    }
  }

  private entry(shape: MappingShape, key: string, item: YamlValue): void {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const next = known ?? (shape.pattern?.test(key) ? shape.entries : undefined);
    if (next !== undefined) this.checkAt(key, next, item);
    else if (!shape.open) {
      const { text, remedy } = unknownKey(shape, key, this.path);
      this.refuse(text, remedy, key);
    }
  }
}

const listTypes: readonly JsonType[] = ['list'];
const mappingTypes: readonly JsonType[] = ['mapping'];
const nullableTypes: readonly JsonType[] = ['mapping', 'null'];

function typesOf(shape: Shape): readonly JsonType[] {
  switch (shape.kind) {
    case 'scalar':
      return shape.types;
    case 'list':
      return listTypes;
    case 'mapping':
      return shape.nullable ? nullableTypes : mappingTypes;
    default:
      return [];
  }
}

function isOneOf(types: readonly JsonType[], value: YamlValue): boolean {
  for (const type of types) if (isOf(type, value)) return true;
  return false;
}

function isOf(type: JsonType, value: YamlValue): boolean {
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

function choice(types: readonly JsonType[]): string {
  const words = [...new Set(types)].map((type) => names[type]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
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

function shown(value: YamlValue): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value instanceof YamlFloat) return String(value.value);
  return value instanceof YamlTime ? value.text : String(value);
}

function isDuration(value: YamlValue): boolean {
  return typeof value === 'string' && parseGoDuration(value) !== undefined;
}

function numberOf(value: YamlValue): number {
  return value instanceof YamlFloat ? value.value : Number(value);
}

/** A number is looked at as a fraction, of which the numerator counts. */
function portText(value: YamlValue): string {
  if (value instanceof YamlFloat) return numerator(value.value);
  return value instanceof YamlTime ? value.rfc3339 : String(value);
}

function numerator(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value)) return String(BigInt(value));
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const scale = BigInt(digits.replace('-', '').length - 1 - Number(exponent));
  const top = BigInt(digits);
  return String(top / gcd(top < 0n ? -top : top, 10n ** (scale < 0n ? 0n : scale)));
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
