import { checkCombinations, type SettingName } from './combinations.js';

export type { SettingName } from './combinations.js';

import { entriesOf } from './entries.js';
import { faultOfValue, type SettingFault } from './setting-fault.js';
import type { OpenBalenaSettings } from './settings.js';

/** What is wrong with settings, and the settings without it. */
export interface CheckedSettings {
  /** What is wrong, all at once. */
  readonly faults: readonly SettingFault[];
  /** The settings without the values that are wrong, so that a fault does not bring others with it. */
  readonly sound: OpenBalenaSettings;
}

/** Checks settings: every value by itself, then what does not go together. All faults at once. */
export function checkSettings(
  settings: OpenBalenaSettings,
  name: SettingName = (path) => path,
): CheckedSettings {
  const wrong = entriesOf(settings).filter((entry) => !entry.check.accepts(entry.value));
  const values = wrong.map(({ path, value, check, example }) =>
    faultOfValue(name(path), value, check, { example }),
  );
  const sound = without(
    settings,
    wrong.map((entry) => entry.path),
  );
  const together = checkCombinations(sound, name);
  return {
    faults: [...(settings.faults ?? []), ...values, ...together.map((each) => each.fault)],
    sound: without(
      sound,
      together.flatMap((each) => (each.fault.warning ? [] : each.path)),
    ),
  };
}

/** A copy without the values at some paths. */
function without(settings: OpenBalenaSettings, paths: readonly string[]): OpenBalenaSettings {
  if (paths.length === 0) return settings;
  const copy = structuredClone(settings);
  for (const path of paths) remove(copy as Record<string, unknown>, path.split('.'));
  return copy;
}

function remove(from: Record<string, unknown>, [step = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) delete from[step];
  else if (typeof from[step] === 'object' && from[step] !== null)
    remove(from[step] as Record<string, unknown>, rest);
}
