import { fromPlain } from '../yaml/from-plain.js';
import type { YamlMap, YamlValue } from '../yaml/values.js';
import type { YamlPath } from '../yaml-path.js';
import { LoadingDocument } from './read-document.js';
import type { StackDocument } from './types.js';

/** What a file says, in the values of the reader. */
export interface DocumentValues {
  /** What {@link StackDocument.raw} is a copy of. */
  readonly written: YamlValue;
  /** What {@link StackDocument.value} is a copy of. */
  readonly filled: YamlValue;
}

/** The values of a file for those who look at all of it: `raw` and `value` copy the whole file on first use. */
export function valuesOf(document: StackDocument): DocumentValues {
  if (document instanceof LoadingDocument) return document;
  return { written: fromPlain(document.raw), filled: fromPlain(document.value) };
}

const none: YamlMap = new Map();

/** The entries of a mapping, none of anything else. */
export function mapOf(value: YamlValue | undefined): ReadonlyMap<string, YamlValue> {
  return value instanceof Map ? value : none;
}

/** What stands at a path below a value; undefined where nothing does. */
export function valueAt(value: YamlValue | undefined, path: YamlPath): YamlValue | undefined {
  let current = value;
  for (const step of path)
    current = Array.isArray(current) ? current[Number(step)] : mapOf(current).get(String(step));
  return current;
}
