import { formatPath } from '../../spec/yaml-path.js';
import type { Sides } from '../law/judge.js';
import { SECRET } from '../law/shown-change.js';
import type { Change, ContentKind, ObjectDiff } from '../types.js';
import { diffObject } from './diff-object.js';
import { nameOnSwarm } from './names.js';

/** What is noted of a content that is known to be another. */
export const OTHER_CONTENT = 'The content is another.';

/** What changes about the configs or the secrets of a stack. Contents are compared by their hashes alone. */
export function diffContents(kind: ContentKind, keys: readonly string[], sides: Sides): ObjectDiff[] {
  const all = keys.map((key) => withContent(kind, diffObject(kind, key, sides), sides));
  return withRenames(all);
}

/** An object with the change of its content, which the model shows as the path of a file at most. */
function withContent(kind: ContentKind, object: ObjectDiff, sides: Sides): ObjectDiff {
  if (object.change !== 'none' && object.change !== 'update') return object;
  const path = formatPath([kind, object.name, 'file']);
  const others = object.changes.filter((change) => change.path !== path);
  const written = object.changes.find((change) => change.path === path);
  const change = contentChange(kind, object.name, written, sides);
  const changes = change === undefined ? others : [...others, change];
  return { ...object, change: changes.length === 0 ? 'none' : 'update', changes };
}

function contentChange(
  kind: ContentKind,
  key: string,
  written: Change | undefined,
  sides: Sides,
): Change | undefined {
  const { from, to, fromStack, toStack } = sides;
  // One that somebody else makes is not touched, and one that comes from a driver has no content to compare.
  const target = to.model[kind]?.[key];
  if (target?.external || (target !== undefined && 'driver' in target))
    return written && { ...written, effect: 'ignored' };
  const [before, after] = [from.contentHash?.(kind, key), to.contentHash?.(kind, key)];
  if (before === undefined || after === undefined) {
    return written && { ...written, note: 'Whether the content is another is not known here.' };
  }
  if (before === after) return written && { ...written, effect: 'none' };
  const renamed = nameOnSwarm(kind, key, from.model, fromStack) !== nameOnSwarm(kind, key, to.model, toStack);
  const isSecret = kind === 'secrets';
  return {
    path: formatPath([kind, key, 'file']),
    from: isSecret ? SECRET : `sha256:${before.slice(0, 12)}`,
    to: isSecret ? SECRET : `sha256:${after.slice(0, 12)}`,
    effect: renamed ? 'replaces' : 'blocked',
    ...(isSecret ? { secret: true } : {}),
    note: OTHER_CONTENT,
  };
}

/** Pairs what went with what came under the same name but for the hash in it. */
function withRenames(all: readonly ObjectDiff[]): ObjectDiff[] {
  const removed = all.filter(({ change }) => change === 'remove');
  const paired = new Set<ObjectDiff>();
  const result = all.map((object): ObjectDiff => {
    if (object.change !== 'create') return object;
    const base = baseName(object.name);
    const before = base && removed.find((other) => !paired.has(other) && baseName(other.name) === base);
    if (before === undefined || before === '') return object;
    paired.add(before);
    const { name, changes } = object;
    return { name, change: 'rename', previousName: before.name, changes: [...before.changes, ...changes] };
  });
  return result.filter((object) => !paired.has(object));
}

/** What stands before the hash in a name such as `routing-c0529f382096`; undefined where there is none. */
export function baseName(name: string): string | undefined {
  return /^(.+?)[-_.]?[0-9a-f]{8,64}$/u.exec(name)?.[1];
}
