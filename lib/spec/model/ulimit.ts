import { fieldOf, type GoValue } from './go-type.js';

/** One number, or soft and hard. Zeros are not printed, so a limit of 0 is printed as an empty mapping. */
export function printUlimit(value: GoValue): unknown {
  const single = Number(fieldOf(value, 'single'));
  if (single !== 0) return single;
  const limits = ['soft', 'hard'].map((key) => [key, Number(fieldOf(value, key))] as const);
  return Object.fromEntries(limits.filter(([, limit]) => limit !== 0));
}
