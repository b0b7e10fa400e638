import { formatGoDuration, parseGoBytes, parseGoDuration, remembered } from '../../units/index.js';
import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { describe } from './describe.js';

/** `512M` in bytes, as the text that is printed; undefined for what is no size. */
export const canonicalSize: (text: string) => string | undefined = remembered((text) => {
  const bytes = parseGoBytes(text);
  return bytes === undefined ? undefined : String(bytes);
});

/** `90s` as Go prints it, `1m30s`; undefined for what is no duration. */
export const canonicalDuration: (text: string) => string | undefined = remembered((text) => {
  const duration = parseGoDuration(text);
  return duration === undefined ? undefined : formatGoDuration(duration);
});

/** `512M` in bytes, as the text that is printed. */
export function transformSize(input: YamlValue, place: Place): YamlValue | undefined {
  if (isGoInt(input)) return String(input);
  const bytes = typeof input === 'string' ? canonicalSize(input) : undefined;
  if (bytes !== undefined) return bytes;
  const what = typeof input === 'string' ? JSON.stringify(input.slice(0, 40)) : describe(input);
  return place.refuse(
    'swarm/byte-size',
    `is ${what}, which Docker cannot read as a size`,
    'Write a number with a unit: 512M.',
  );
}

/** `90s` as Go prints it: `1m30s`. */
export function transformDuration(input: YamlValue, place: Place): YamlValue | undefined {
  const duration = typeof input === 'string' ? canonicalDuration(input) : undefined;
  if (duration !== undefined) return duration;
  const what = typeof input === 'string' ? JSON.stringify(input.slice(0, 40)) : describe(input);
  return place.refuse(
    'swarm/duration',
    `is ${what}, which Docker cannot read as a duration`,
    'Write numbers with units: 30s or 1m30s.',
  );
}

/** `nofile: 1024`, or soft and hard apart. */
export function transformUlimit(input: YamlValue, place: Place): YamlValue | undefined {
  if (isGoInt(input)) return new Map([['single', input]]);
  if (input instanceof Map) {
    const [soft, hard] = [input.get('soft') ?? null, input.get('hard') ?? null];
    if (isGoInt(soft) && isGoInt(hard)) {
      return new Map([
        ['soft', soft],
        ['hard', hard],
      ]);
    }
  }
  const what = input instanceof Map ? 'a mapping without whole numbers for soft and hard' : describe(input);
  return place.refuse(
    'swarm/value-type',
    `is ${what}`,
    'Write one whole number, or soft and hard with one each.',
  );
}

/** Docker's reader keeps what needs the 64th bit in a type of its own, which is taken nowhere here. */
function isGoInt(value: YamlValue): value is number | bigint {
  return typeof value === 'number' || (typeof value === 'bigint' && value < 1n << 63n);
}
