import { formatGoDuration, parseGoDuration } from './go-duration.js';
import { shown, UnitError } from './unit-error.js';

const brand = Symbol.for('stackwright.Duration');

/**
 * A length of time, as Docker writes it in `interval`, `delay`, `stop_grace_period` and the like.
 *
 * @example
 * Duration.seconds(90).toString(); // 1m30s
 * Duration.parse('1h30m').toMinutes(); // 90
 */
export class Duration {
  /** No time at all. */
  static readonly zero = new Duration(0n);

  /** Marks durations of every copy of this library. @internal */
  readonly [brand] = true;

  /** Nanoseconds, the resolution that Docker keeps. */
  readonly nanoseconds: bigint;

  private constructor(nanoseconds: bigint) {
    this.nanoseconds = nanoseconds;
    Object.freeze(this);
  }

  /** Whether a value is a duration, also one of another copy of this library. */
  static isDuration(value: unknown): value is Duration {
    return typeof value === 'object' && value !== null && brand in value;
  }

  /** @throws UnitError when the amount is negative, not finite, or finer than a nanosecond. */
  static milliseconds(amount: number): Duration {
    return Duration.of(amount, 1_000_000, 'milliseconds');
  }

  /** @throws UnitError when the amount is negative, not finite, or finer than a nanosecond. */
  static seconds(amount: number): Duration {
    return Duration.of(amount, 1_000_000_000, 'seconds');
  }

  /** @throws UnitError when the amount is negative, not finite, or finer than a nanosecond. */
  static minutes(amount: number): Duration {
    return Duration.of(amount, 60_000_000_000, 'minutes');
  }

  /** @throws UnitError when the amount is negative, not finite, or finer than a nanosecond. */
  static hours(amount: number): Duration {
    return Duration.of(amount, 3_600_000_000_000, 'hours');
  }

  /**
   * Reads the grammar that the `docker` CLI reads: numbers with units, largest first by habit (`1h30m`, `1.5s`, `250ms`).
   *
   * @throws UnitError when Docker would not read it, or when it is negative.
   * @see https://docs.docker.com/reference/compose-file/extension/#specifying-durations
   */
  static parse(text: string): Duration {
    const value = parseGoDuration(text);
    if (value === undefined) {
      throw new UnitError(
        `${shown(text)} is not a duration; write numbers with a unit (ns, us, ms, s, m, h), for instance 30s or 1m30s`,
      );
    }
    if (value < 0n) throw new UnitError(`${shown(text)} is negative; write a duration of 0s or more`);
    return new Duration(value);
  }

  private static of(amount: number, unit: number, name: string): Duration {
    if (!Number.isFinite(amount) || amount < 0) {
      throw new UnitError(`${amount} ${name} is not a duration; give a finite number of 0 or more`);
    }
    const whole = BigInt(Math.trunc(amount)) * BigInt(unit);
    const value = whole + BigInt(Math.round((amount - Math.trunc(amount)) * unit));
    if (value >= 1n << 63n)
      throw new UnitError(`${amount} ${name} is more than the 292 years Docker can count`);
    return new Duration(value);
  }

  /** The length in milliseconds, with a fraction where it has one. */
  toMilliseconds(): number {
    return Number(this.nanoseconds) / 1_000_000;
  }

  /** The length in seconds, with a fraction where it has one. */
  toSeconds(): number {
    return Number(this.nanoseconds) / 1_000_000_000;
  }

  /** The length in minutes, with a fraction where it has one. */
  toMinutes(): number {
    return this.toSeconds() / 60;
  }

  /** Whether both are equally long. */
  equals(other: Duration): boolean {
    return this.nanoseconds === other.nanoseconds;
  }

  /** Negative when this is the shorter one, positive when it is the longer one, 0 when both are equal. */
  compare(other: Duration): number {
    return Number(this.nanoseconds - other.nanoseconds);
  }

  /** The shortest text of the same length in Docker's grammar: `1m30s`, `5m`, `1h`, `250ms`, `0s`. */
  toString(): string {
    const text = this.toDockerString();
    if (text.endsWith('m0s')) {
      const minutes = text.slice(0, -2);
      return minutes.endsWith('h0m') ? minutes.slice(0, -2) : minutes;
    }
    return text;
  }

  /** What `docker stack config` prints for it, with every smaller unit named: `5m0s`, `1h0m0s`. */
  toDockerString(): string {
    return formatGoDuration(this.nanoseconds);
  }

  /** The text that {@link Duration.toString} gives. */
  toJSON(): string {
    return this.toString();
  }
}
