import { mapOf } from '../yaml/values.js';
import { compareBytes } from './go-text.js';
import { fieldOf, type GoValue, listOf, textOf } from './go-type.js';

/**
 * Merges lists whose items have an identity: a later item replaces the earlier one whole, and the list is sorted. Items
 * of one file that share an identity fall together, the last one stays.
 *
 * @param zero The identity of an item that gives none.
 */
export function mergeByKey(key: string, zero: '' | 0) {
  return (earlier: GoValue, later: GoValue): GoValue => {
    const items = new Map(
      [...listOf(earlier), ...listOf(later)].map((item) => [fieldOf(item, key) ?? zero, item]),
    );
    return [...items].sort(([left], [right]) => compare(left, right)).map(([, item]) => item);
  };
}

function compare(left: GoValue, right: GoValue): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareBytes(textOf(left), textOf(right));
}

/** Commands are not joined: a later one replaces the earlier one. */
export function mergeCommand(earlier: GoValue, later: GoValue): GoValue {
  return listOf(later).length === 0 ? earlier : later;
}

/** Limits are replaced whole, with soft and hard. */
export function mergeUlimit(earlier: GoValue, later: GoValue): GoValue {
  return later ?? earlier;
}

/** Options are joined while the driver stays the same, unless the earlier file has none: then the later ones are lost. */
export function mergeLogging(earlier: GoValue, later: GoValue): GoValue {
  if (later === null) return earlier;
  const [from, to] = [textOf(fieldOf(earlier, 'driver')), textOf(fieldOf(later, 'driver'))];
  if (from !== to && from !== '' && to !== '') return later;
  const options = fieldOf(earlier, 'options');
  return new Map<string, GoValue>([
    ['driver', from === '' ? to : from],
    ['options', options === null ? null : new Map([...mapOf(options), ...mapOf(fieldOf(later, 'options'))])],
  ]);
}

/** The aliases are the later ones, even when there are none; the driver's options stay the earlier ones. */
export function mergeAttachment(earlier: GoValue, later: GoValue): GoValue {
  if (later === null) return earlier;
  const merged = new Map(mapOf(earlier));
  merged.set('aliases', fieldOf(later, 'aliases'));
  for (const address of ['ipv4_address', 'ipv6_address']) {
    const value = textOf(fieldOf(later, address));
    if (value !== '') merged.set(address, value);
  }
  return merged;
}
