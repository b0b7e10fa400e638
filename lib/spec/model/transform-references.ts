import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { describe } from './describe.js';
import type { Hook } from './go-type.js';

/** A text that stands for a mapping with one key. */
function shorthand(key: string): Hook {
  return (input: YamlValue, place: Place) => {
    if (typeof input === 'string') return new Map([[key, input]]);
    if (input instanceof Map) return input;
    return place.refuse(
      'swarm/value-type',
      `is ${describe(input)}; Docker takes a text or a mapping`,
      'Write a text.',
    );
  };
}

/** A config or secret of a service by its name alone. */
export const transformReference = shorthand('source');

/** `build: .` */
export const transformBuild = shorthand('context');

/** `external: true`, or the old form with a name in it. */
export function transformExternal(input: YamlValue, place: Place): YamlValue | undefined {
  if (typeof input === 'boolean') return new Map([['external', input]]);
  if (input instanceof Map) {
    return new Map<string, YamlValue>([
      ['external', true],
      ['name', input.get('name') ?? null],
    ]);
  }
  return place.refuse(
    'swarm/value-type',
    `is ${describe(input)}; Docker takes true or false`,
    'Write external: true.',
  );
}
