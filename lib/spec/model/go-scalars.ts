import { toInt64 } from '../../units/index.js';
import { YamlFloat, type YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { GoType, type GoValue } from './go-type.js';

export class GoString extends GoType {
  protected override readonly expected = 'a text';

  override zero(): GoValue {
    return '';
  }

  override isZero(value: GoValue): boolean {
    return value === null || value === '';
  }

  override takes(input: YamlValue): boolean {
    return typeof input === 'string';
  }

  override print(value: GoValue): unknown {
    return value;
  }

  protected override read(value: YamlValue, place: Place): GoValue {
    return typeof value === 'string' ? value : this.wrongType(value, place);
  }

  protected override remedyFor(value: YamlValue): string {
    return value instanceof Map || Array.isArray(value) ? super.remedyFor(value) : 'Put the value in quotes.';
  }
}

class GoBool extends GoType {
  protected override readonly expected = 'true or false';

  override zero(): GoValue {
    return false;
  }

  override isZero(value: GoValue): boolean {
    return value === null || value === false;
  }

  override takes(input: YamlValue): boolean {
    return typeof input === 'boolean';
  }

  protected override read(value: YamlValue, place: Place): GoValue {
    return typeof value === 'boolean' ? value : this.wrongType(value, place);
  }
}

class GoInteger extends GoType {
  protected override readonly expected = 'a whole number';
  private readonly bits: 32 | 64;
  private readonly signed: boolean;
  /** Up to here a number is sure to be held as it is. */
  private readonly highest: number;

  constructor(bits: 32 | 64, signed: boolean) {
    super();
    this.bits = bits;
    this.signed = signed;
    this.highest = bits === 32 ? 2 ** 32 - 1 : Number.MAX_SAFE_INTEGER;
  }

  override zero(): GoValue {
    return 0;
  }

  override isZero(value: GoValue): boolean {
    return value === null || value === 0;
  }

  override takes(input: YamlValue): boolean {
    return typeof input === 'number' && input > 0 && input <= this.highest;
  }

  protected override read(value: YamlValue, place: Place): GoValue {
    const whole = wholeNumber(value);
    if (whole === undefined) return this.wrongType(value, place);
    if (this.signed) return narrow(BigInt.asIntN(this.bits, whole));
    const negative = value instanceof YamlFloat ? value.value < 0 : whole < 0n;
    if (!negative) return narrow(BigInt.asUintN(this.bits, whole));
    place.refuse('swarm/value-type', `is ${whole}; Docker takes no negative number here`, 'Write 0 or more.');
    return 0;
  }
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
class GoFloat extends GoType {
  protected override readonly expected = 'a number';

  override zero(): GoValue {
    return 0;
  }

  override isZero(value: GoValue): boolean {
    return value === null || value === 0;
  }

  override takes(): boolean {
    return false;
  }

  protected override read(value: YamlValue, place: Place): GoValue {
    if (typeof value === 'number' || typeof value === 'bigint') return shortest(Number(value));
    return value instanceof YamlFloat ? shortest(value.value) : this.wrongType(value, place);
  }
}

function shortest(value: number): number {
  const single = Math.fround(value);
  for (let digits = 1; digits <= 9; digits++) {
    const candidate = Number(single.toPrecision(digits));
    if (Math.fround(candidate) === single) return candidate;
  }
  return single;
}

export const string: GoType = new GoString();
export const bool: GoType = new GoBool();
export const float: GoType = new GoFloat();
export const int64: GoType = new GoInteger(64, true);
export const uint64: GoType = new GoInteger(64, false);
export const uint32: GoType = new GoInteger(32, false);
