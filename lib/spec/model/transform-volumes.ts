import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { describe } from './describe.js';
import { parseVolumeSpec } from './volume-spec.js';

/** A volume of a service in the long form. */
export function transformVolume(input: YamlValue, place: Place): YamlValue | undefined {
  if (input instanceof Map) return input;
  if (typeof input !== 'string') {
    return place.refuse(
      'swarm/value-type',
      `is ${describe(input)}; Docker takes a text or a mapping`,
      'Write SOURCE:TARGET.',
    );
  }
  const reading = parseVolumeSpec(input);
  if (typeof reading === 'string') {
    return place.refuse(
      'swarm/volume-syntax',
      `is ${JSON.stringify(input)}, which Docker cannot read: ${reading}`,
      'Write SOURCE:TARGET or SOURCE:TARGET:ro; an unset variable leaves an empty place.',
    );
  }
  for (const word of reading.ignored) place.note('volume-option', word);
  const { type, source, target, readOnly, noCopy, propagation } = reading;
  return new Map<string, YamlValue>([
    ['type', type],
    ['source', source],
    ['target', target],
    ['read_only', readOnly],
    ['bind', propagation === undefined ? null : new Map([['propagation', propagation]])],
    ['volume', noCopy ? new Map([['nocopy', true]]) : null],
  ]);
}
