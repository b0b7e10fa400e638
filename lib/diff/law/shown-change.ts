import { formatPath, type YamlPath } from '../../spec/yaml-path.js';
import type { Difference } from '../compare/values.js';
import type { Change, StackState } from '../types.js';

/** What stands in the place of a secret value. */
export const SECRET = '(secret)';

/** A difference as it is shown: without the values that are secret on either side. */
export function shownChange(
  { path, from, to }: Difference,
  before: StackState,
  after: StackState,
): Omit<Change, 'effect'> {
  const isSecret = (place: YamlPath) => before.isSecret?.(place) === true || after.isSecret?.(place) === true;
  const [shownFrom, shownTo] = [hide(from, path, isSecret), hide(to, path, isSecret)];
  const hidden = shownFrom !== from || shownTo !== to;
  return {
    path: formatPath(path),
    from: shownFrom ?? null,
    to: shownTo ?? null,
    ...(hidden ? { secret: true } : {}),
  };
}

/** The value without what is secret in it; the same value when nothing is. */
function hide(value: unknown, path: YamlPath, isSecret: (path: YamlPath) => boolean): unknown {
  if (value === undefined || value === null) return value;
  if (isSecret(path)) return SECRET;
  if (typeof value !== 'object') return value;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const hidden = entries.map(([key, item]) => [key, hide(item, [...path, key], isSecret)] as const);
  if (hidden.every(([key, item]) => item === (value as Record<string | number, unknown>)[key])) return value;
  return Array.isArray(value) ? hidden.map(([, item]) => item) : Object.fromEntries(hidden);
}
