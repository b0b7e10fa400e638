import { compareVersions } from '../../spec/needs.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import type { Difference } from '../compare/values.js';
import type { Change, Effect, StackState } from '../types.js';
import { shownChange } from './shown-change.js';

/** The two sides of a diff, with the names that the stack has on the swarm. */
export interface Sides {
  readonly from: StackState;
  readonly to: StackState;
  readonly fromStack: string;
  readonly toStack: string;
  /** The oldest engine, when it is known. @default every property counts */
  readonly engineVersion?: string;
}

/** Whether the engine does nothing with a place: no swarm does, or this one is too old. */
export function isIgnored({ ignored, engine }: Difference, { engineVersion }: Sides): boolean {
  if (ignored) return true;
  return engine !== undefined && engineVersion !== undefined && compareVersions(engine, engineVersion) > 0;
}

/** A difference with what it does. */
export function changeOf(
  difference: Difference,
  effect: Effect,
  sides: Sides,
  more: Pick<Change, 'cause' | 'note'> = {},
): Change {
  return { ...shownChange(difference, sides.from, sides.to), effect, ...more };
}

/** The change that the whole of a service or object comes or goes. */
export function wholeChange(path: YamlPath, from: unknown, to: unknown, sides: Sides): Change {
  const effect = from === undefined ? 'creates' : 'removes';
  return changeOf({ path, from, to, ignored: false }, effect, sides);
}
