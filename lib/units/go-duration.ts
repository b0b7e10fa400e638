import { remembered } from './remembered.js';

const nanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const highest = 1n << 63n;
const part = /([0-9]*)(?:(\.)([0-9]*))?([^0-9.]*)/y;

/**
 * Reads a duration in Go's grammar (`1h30m`, `1.5s`, `-2m`, `0`), as the `docker` CLI does.
 *
 * @returns nanoseconds, or undefined where Go answers with an error.
 * @see https://pkg.go.dev/time#ParseDuration
 */
export const parseGoDuration: (text: string) => bigint | undefined = remembered(parse);

function parse(text: string): bigint | undefined {
  const negative = text.startsWith('-');
  const body = negative || text.startsWith('+') ? text.slice(1) : text;
  if (body === '0') return 0n;
  if (body === '') return undefined;
  let total = 0n;
  part.lastIndex = 0;
  while (part.lastIndex < body.length) {
    const match = part.exec(body);
    if (match === null || match[0] === '') return undefined;
    const value = partValue(match[1] ?? '', match[3] ?? '', match[4] ?? '');
    if (value === undefined) return undefined;
    total += value;
    if (total > highest) return undefined;
  }
  if (negative) return -total;
  return total === highest ? undefined : total;
}

function partValue(whole: string, fraction: string, unitName: string): bigint | undefined {
  if (whole === '' && fraction === '') return undefined;
  const unit = Object.hasOwn(nanoseconds, unitName) ? nanoseconds[unitName] : undefined;
  if (unit === undefined) return undefined;
  const value = BigInt(whole === '' ? '0' : whole);
  if (value > highest / unit) return undefined;
  const exact = value * unit + fractionOf(fraction, unit);
  return exact > highest ? undefined : exact;
}

/** Go computes fractions in floating point; the same operations give the same nanosecond. */
function fractionOf(digits: string, unit: bigint): bigint {
  let read = 0n;
  let scale = 1;
  for (const digit of digits) {
    if (read > (highest - 1n) / 10n) break;
    const next = read * 10n + BigInt(digit);
    if (next > highest) break;
    read = next;
    scale *= 10;
  }
  return read === 0n ? 0n : BigInt(Math.trunc(Number(read) * (Number(unit) / scale)));
}

/**
 * Writes nanoseconds as Go's `Duration.String` does, which is what `docker stack config` prints.
 *
 * @example
 * formatGoDuration(90_000_000_000n); // 1m30s
 */
export const formatGoDuration: (value: bigint) => string = remembered(format);

function format(value: bigint): string {
  const negative = value < 0n;
  const left = negative ? -value : value;
  return (negative ? '-' : '') + (left < 1_000_000_000n ? small(left) : large(left));
}

function small(value: bigint): string {
  if (value === 0n) return '0s';
  if (value < 1_000n) return `${value}ns`;
  if (value < 1_000_000n) return `${withFraction(value, 3)}µs`;
  return `${withFraction(value, 6)}ms`;
}

function large(value: bigint): string {
  const seconds = `${withFraction(value % 60_000_000_000n, 9)}s`;
  const minutes = value / 60_000_000_000n;
  if (minutes === 0n) return seconds;
  return minutes < 60n ? `${minutes}m${seconds}` : `${minutes / 60n}h${minutes % 60n}m${seconds}`;
}

function withFraction(value: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const fraction = (value % scale).toString().padStart(digits, '0').replace(/0+$/, '');
  return fraction === '' ? `${value / scale}` : `${value / scale}.${fraction}`;
}
