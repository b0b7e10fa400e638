import { parseGoFloat } from './go-float.js';

const factors: Readonly<Record<string, number>> = {
  b: 1,
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
  t: 1024 ** 4,
  p: 1024 ** 5,
};

/**
 * Reads an amount of memory as the `docker` CLI does: `512M`, `512mb`, `512 MiB`, `1.5g`, `1024`; always in powers of 1024.
 *
 * @returns bytes, or undefined where Docker answers with an error.
 */
export function parseGoBytes(text: string): bigint | undefined {
  const end = lastDigitOrSpace(text);
  if (end === -1) return undefined;
  const size = parseGoFloat(text.slice(0, text[end] === ' ' ? end : end + 1));
  if (size === undefined || size < 0) return undefined;
  const suffix = text.slice(end + 1).toLowerCase();
  if (suffix === '') return toInt64(size);
  if (!/^(?:b|[kmgtp](?:i?b)?)$/.test(suffix)) return undefined;
  return toInt64(size * (factors[suffix.charAt(0)] ?? 1));
}

function lastDigitOrSpace(text: string): number {
  for (let index = text.length - 1; index >= 0; index--) {
    if ('0123456789. '.includes(text.charAt(index))) return index;
  }
  return -1;
}

/** What Go makes of a float that no 64-bit integer can hold. */
const outOfRange = -(1n << 63n);

/** Converts as Go does on the machines Docker ships for. */
export function toInt64(value: number): bigint {
  return value >= -(2 ** 63) && value < 2 ** 63 ? BigInt(Math.trunc(value)) : outOfRange;
}
