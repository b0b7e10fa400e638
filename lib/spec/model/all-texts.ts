import type { YamlValue } from '../yaml/values.js';

/** Whether a mapping holds texts and nothing else. */
export function allTexts(value: ReadonlyMap<string, YamlValue>): boolean {
  let all = true;
  value.forEach((item) => {
    if (typeof item !== 'string') all = false;
  });
  return all;
}
