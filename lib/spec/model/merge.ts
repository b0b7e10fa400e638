import { type GoType, type GoValue, isZero, listOf, mapOf } from './go-type.js';

/** Takes what cannot be merged: Docker's loader would stop here. */
export type MergeFail = (key: string, message: string) => void;

/**
 * Merges a later value into an earlier one: texts, numbers and flags win unless they are empty, lists are appended, maps
 * are joined, and structs are merged field by field. Types can say otherwise.
 */
export function merge(type: GoType, earlier: GoValue, later: GoValue, fail: MergeFail): GoValue {
  if (type.merge !== undefined && earlier !== null) return type.merge(earlier, later);
  switch (type.kind) {
    case 'struct': {
      const from = mapOf(earlier);
      const to = mapOf(later);
      return new Map(
        type.fields.map(({ key, type: of }) => [
          key,
          merge(of, from.get(key) ?? null, to.get(key) ?? null, fail),
        ]),
      );
    }
    case 'slice':
      if (listOf(later).length === 0) return earlier;
      return [...listOf(earlier), ...listOf(later)];
    case 'map':
      return later === null ? earlier : mergeMap(type.of, mapOf(earlier), mapOf(later), fail);
    case 'pointer':
      if (earlier === null || later === null) return later ?? earlier;
      return merge(type.of, earlier, later, fail);
    default:
      return isZero(type, later) ? earlier : later;
  }
}

function mergeMap(
  of: GoType,
  earlier: ReadonlyMap<string, GoValue>,
  later: ReadonlyMap<string, GoValue>,
  fail: MergeFail,
): GoValue {
  const merged = new Map(earlier);
  for (const [key, value] of later) {
    if (of.kind === 'any') merged.set(key, mergeAny(key, merged.get(key) ?? null, value, fail));
    else if (of.kind === 'pointer') {
      const both = merged.has(key) ? merge(of, merged.get(key) ?? null, value, fail) : value;
      merged.set(key, isEmptyTarget(both) ? value : both);
    } else merged.set(key, value);
  }
  return merged;
}

/** An empty text gives way to whatever comes later, also to a variable without a value. */
function isEmptyTarget(value: GoValue): boolean {
  return value === null || value === '';
}

/** Extensions: mappings are joined and lists are appended at every depth. */
function mergeAny(key: string, earlier: GoValue, later: GoValue, fail: MergeFail): GoValue {
  if (later instanceof Map && earlier instanceof Map) {
    return mergeMap({ kind: 'any' }, earlier, later, fail);
  }
  if (!Array.isArray(later) || earlier === null) return later;
  if (Array.isArray(earlier)) return [...earlier, ...later];
  fail(key, 'is a list here and something else in an earlier file');
  return later;
}
