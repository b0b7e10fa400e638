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
  new ShapeCheck(refuse).check(shape, value, []);
}

class ShapeCheck {
  private readonly refuse: RefuseShape;

  constructor(refuse: RefuseShape) {
    this.refuse = refuse;
  }

  check(shape: Shape, value: YamlValue, path: YamlPath): void {
    switch (shape.kind) {
      case 'any':
        return;
      case 'scalar':
        this.scalar(shape, value, path);
        return;
      case 'list':
        this.list(shape, value, path);
        return;
      case 'mapping':
        this.mapping(shape, value, path);
        return;
      case 'either': {
        const option = shape.options.find((one) => typesOf(one).some((type) => isOf(type, value)));
        if (option === undefined) this.wrongType(shape.options.flatMap(typesOf), value, path);
        else this.check(option, value, path);
      }
    }
  }

  private wrongType(types: readonly JsonType[], value: YamlValue, path: YamlPath): void {
    const remedy =
      types.includes('text') && isWritable(value)
        ? 'Put the value in double quotes.'
        : `Write ${choice(types)}.`;
    this.refuse(path, `must be ${choice(types)}, and is ${described(value)}`, remedy);
  }

  private scalar(shape: ScalarShape, value: YamlValue, path: YamlPath): void {
    if (!shape.types.some((type) => isOf(type, value))) this.wrongType(shape.types, value, path);
    else if (shape.format === 'duration' && !isDuration(value)) {
      this.refuse(path, `is no duration (${shown(value)})`, 'Write numbers with units: 10s, 1m30s, 2h.');
    } else if (shape.format === 'port') this.port(value, path);
    else if (shape.values !== undefined && !(typeof value === 'string' && shape.values.includes(value))) {
      this.refuse(
        path,
        `must be one of ${shape.values.join(', ')}, and is ${shown(value)}`,
        `Write ${shape.values[0]}.`,
      );
    } else if (shape.minimum !== undefined && numberOf(value) < shape.minimum) {
      this.refuse(path, `is ${shown(value)}, less than ${shape.minimum}`, `Write ${shape.minimum} or more.`);
    }
  }

  private port(value: YamlValue, path: YamlPath): void {
    const reading = parsePortSpec(portText(value));
    if (typeof reading !== 'string') return;
    this.refuse(
      path,
      `is no port (${shown(value)}): ${reading}`,
      'Write "8080:80", or the long form with target and published; a variable in it needs a default.',
    );
  }

  private list(shape: ListShape, value: YamlValue, path: YamlPath): void {
    if (!Array.isArray(value)) {
      this.wrongType(['list'], value, path);
      return;
    }
    for (const [index, item] of value.entries()) this.check(shape.items, item, [...path, index]);
    const again = shape.unique ? doubled(value) : undefined;
    if (again !== undefined) {
      this.refuse(
        [...path, again.second],
        `stands there twice; it is the same as entry ${again.first}`,
        'Remove one of them.',
      );
    }
  }

  private mapping(shape: MappingShape, value: YamlValue, path: YamlPath): void {
    if (value === null && shape.nullable) return;
    if (!(value instanceof Map)) {
      this.wrongType(shape.nullable ? ['mapping', 'null'] : ['mapping'], value, path);
      return;
    }
    for (const [key, item] of value) this.entry(shape, key, item, path);
    for (const key of shape.required) {
      if (!value.has(key)) this.refuse(path, `has no ${key}`, `Write ${key}: as well.`);
    }
  }

  private entry(shape: MappingShape, key: string, item: YamlValue, path: YamlPath): void {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const entries = shape.pattern?.test(key) ? shape.entries : undefined;
    const next = known ?? entries;
    if (next !== undefined) this.check(next, item, [...path, key]);
    else if (!shape.open) {
      const { text, remedy } = unknownKey(shape, key, path);
      this.refuse([...path, key], text, remedy);
    }
  }
}

function typesOf(shape: Shape): readonly JsonType[] {
  switch (shape.kind) {
    case 'scalar':
      return shape.types;
    case 'list':
      return ['list'];
    case 'mapping':
      return shape.nullable ? ['mapping', 'null'] : ['mapping'];
    default:
      return [];
  }
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
