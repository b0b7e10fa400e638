import { parseGoDuration } from '../../../units/index.js';
import { parsePortSpec } from '../../model/port-spec.js';
import { YamlFloat, YamlTime, type YamlValue } from '../../yaml/values.js';
import { isOf, type JsonType } from './json-type.js';
import { type Misfit, misfit, Shape, type Words } from './shape.js';

/** A scalar of one of some types, which may have to say something in particular. */
export class ScalarShape extends Shape {
  override readonly types: readonly JsonType[];
  private readonly refuse: ((value: YamlValue) => Words | undefined) | undefined;
  private readonly text: boolean;
  private readonly whole: boolean;
  private readonly flag: boolean;

  constructor(types: readonly JsonType[], refuse?: (value: YamlValue) => Words | undefined) {
    super();
    this.types = types;
    this.refuse = refuse;
    this.text = types.includes('text');
    this.whole = types.includes('integer') || types.includes('number');
    this.flag = types.includes('boolean');
  }

  override accepts(value: YamlValue): boolean {
    if (typeof value === 'string') return this.text;
    if (typeof value === 'number') return this.whole;
    if (typeof value === 'boolean') return this.flag;
    return this.types.some((type) => isOf(type, value));
  }

  override check(value: YamlValue): Misfit[] | undefined {
    if (!this.accepts(value)) return this.wrongType(value);
    const words = this.refuse?.(value);
    return words === undefined ? undefined : [misfit(words)];
  }
}

export function scalar(...types: JsonType[]): Shape {
  return new ScalarShape(types);
}

export const text = scalar('text');
export const integer = scalar('integer');
export const number = scalar('number');
export const boolean = scalar('boolean');

export const duration: Shape = new ScalarShape(['text'], (value) =>
  typeof value === 'string' && parseGoDuration(value) !== undefined
    ? undefined
    : { text: `is no duration (${shown(value)})`, remedy: 'Write numbers with units: 10s, 1m30s, 2h.' },
);

/** A port in the short form. */
export const shortPort: Shape = new ScalarShape(['number', 'text'], (value) => {
  const reading = parsePortSpec(portText(value));
  if (typeof reading !== 'string') return undefined;
  return {
    text: `is no port (${shown(value)}): ${reading}`,
    remedy: 'Write "8080:80", or the long form with target and published; a variable in it needs a default.',
  };
});

/** One of some texts. */
export function oneOf(...values: string[]): Shape {
  return new ScalarShape(['text'], (value) =>
    typeof value === 'string' && values.includes(value)
      ? undefined
      : {
          text: `must be one of ${values.join(', ')}, and is ${shown(value)}`,
          remedy: `Write ${values[0]}.`,
        },
  );
}

/** A whole number that is not too small. */
export function atLeast(minimum: number): Shape {
  return new ScalarShape(['integer'], (value) =>
    numberOf(value) < minimum
      ? { text: `is ${shown(value)}, less than ${minimum}`, remedy: `Write ${minimum} or more.` }
      : undefined,
  );
}

function shown(value: YamlValue): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value instanceof YamlFloat) return String(value.value);
  return value instanceof YamlTime ? value.text : String(value);
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
