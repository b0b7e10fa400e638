import type { YamlValue } from '../yaml/values.js';
import { allTexts } from './all-texts.js';
import type { Place } from './context.js';
import { describe } from './describe.js';
import { goText } from './go-text.js';
import type { Hook } from './go-type.js';

/** Options of a driver: every value as text, an empty one as an empty text. */
export function transformOptions(input: YamlValue, place: Place): YamlValue | undefined {
  if (input instanceof Map) return texts(input, '');
  return place.refuse(
    'swarm/value-type',
    `is ${describe(input)}; Docker takes a mapping`,
    'Write a mapping.',
  );
}

/** `key=value` pairs, as a list or a mapping; a key without a value has an empty text. */
export const transformPairs: Hook = (input, place) => pairs(input, place, '');

/** `key=value` pairs, as a list or a mapping; a key without a value asks the environment for it later. */
export const transformVariables: Hook = (input, place) => pairs(input, place, null);

function pairs(input: YamlValue, place: Place, absent: '' | null): YamlValue | undefined {
  if (input instanceof Map) return texts(input, absent);
  if (!Array.isArray(input)) {
    return place.refuse(
      'swarm/value-type',
      `is ${describe(input)}; Docker takes a list or a mapping`,
      'Write a mapping.',
    );
  }
  const result = new Map<string, YamlValue>();
  for (const [index, item] of input.entries()) {
    if (typeof item !== 'string') {
      place
        .at(index)
        .refuse(
          'swarm/value-type',
          `is ${describe(item)}; Docker takes a text here`,
          'Put the value in quotes.',
        );
      continue;
    }
    const at = item.indexOf('=');
    if (at === -1) result.set(item, absent);
    else result.set(item.slice(0, at), item.slice(at + 1));
  }
  return result;
}

function texts(input: Map<string, YamlValue>, absent: '' | null): Map<string, YamlValue> {
  if (allTexts(input)) return input;
  const result = new Map<string, YamlValue>();
  for (const [key, value] of input) result.set(key, value === null ? absent : goText(value));
  return result;
}
