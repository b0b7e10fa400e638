import { parseGoBytes } from './go-bytes.js';
import { shown, UnitError } from './unit-error.js';

const brand = Symbol.for('stackwright.ByteSize');

const units = [
  { suffix: 'T', bytes: 1024 ** 4 },
  { suffix: 'G', bytes: 1024 ** 3 },
  { suffix: 'M', bytes: 1024 ** 2 },
  { suffix: 'K', bytes: 1024 },
] as const;

/**
 * An amount of memory or disk, as Docker writes it in `memory`, `shm_size` and tmpfs sizes. Units are powers of 1024.
 *
 * @example
 * ByteSize.mebibytes(512).toString(); // 512M
 * ByteSize.parse('1.5g').toBytes(); // 1610612736
 */
export class ByteSize {
  /** Marks byte sizes of every copy of this library. @internal */
  readonly [brand] = true;

  /** Bytes. */
  readonly bytes: number;

  private constructor(bytes: number) {
    this.bytes = bytes;
    Object.freeze(this);
  }

  /** Whether a value is a byte size, also one of another copy of this library. */
  static isByteSize(value: unknown): value is ByteSize {
    return typeof value === 'object' && value !== null && brand in value;
  }

  /** @throws UnitError when the amount is not a whole number of 0 or more. */
  static bytes(amount: number): ByteSize {
    return ByteSize.of(amount, 1, 'bytes');
  }

  /** @throws UnitError when the amount is negative or not a whole number of bytes. */
  static kibibytes(amount: number): ByteSize {
    return ByteSize.of(amount, 1024, 'kibibytes');
  }

  /** @throws UnitError when the amount is negative or not a whole number of bytes. */
  static mebibytes(amount: number): ByteSize {
    return ByteSize.of(amount, 1024 ** 2, 'mebibytes');
  }

  /** @throws UnitError when the amount is negative or not a whole number of bytes. */
  static gibibytes(amount: number): ByteSize {
    return ByteSize.of(amount, 1024 ** 3, 'gibibytes');
  }

  /**
   * Reads what the `docker` CLI reads: a number with an optional unit (`b`, `k`, `m`, `g`, `t`, `p`, also `kb` and
   * `kib`), in either case.
   *
   * @throws UnitError when Docker would not read it.
   */
  static parse(text: string): ByteSize {
    const value = parseGoBytes(text);
    if (value === undefined || value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new UnitError(
        `${shown(text)} is not a byte size; write a number with a unit (b, k, m, g), for instance 512M or 1.5G`,
      );
    }
    return new ByteSize(Number(value));
  }

  private static of(amount: number, unit: number, name: string): ByteSize {
    const bytes = amount * unit;
    if (!Number.isSafeInteger(bytes) || bytes < 0) {
      throw new UnitError(
        `${amount} ${name} is not a byte size; give an amount that is a whole number of bytes`,
      );
    }
    return new ByteSize(bytes);
  }

  /** The amount in bytes. */
  toBytes(): number {
    return this.bytes;
  }

  /** The amount in mebibytes (1024² bytes), with a fraction where it has one. */
  toMebibytes(): number {
    return this.bytes / 1024 ** 2;
  }

  /** Whether both are the same amount. */
  equals(other: ByteSize): boolean {
    return this.bytes === other.bytes;
  }

  /** Negative when this is the smaller one, positive when it is the larger one, 0 when both are equal. */
  compare(other: ByteSize): number {
    return this.bytes - other.bytes;
  }

  /** The shortest exact text in Docker's grammar: `512M`, `1G`, `1536M`, `100b`. */
  toString(): string {
    const unit = units.find(({ bytes }) => this.bytes !== 0 && this.bytes % bytes === 0);
    return unit === undefined ? `${this.bytes}b` : `${this.bytes / unit.bytes}${unit.suffix}`;
  }

  /** The text that {@link ByteSize.toString} gives. */
  toJSON(): string {
    return this.toString();
  }
}
