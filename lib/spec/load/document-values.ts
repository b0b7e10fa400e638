import { fromPlain } from '../yaml/from-plain.js';
import type { YamlValue } from '../yaml/values.js';
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
