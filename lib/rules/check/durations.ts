import { textOf } from '../../spec/read-values.js';
import { parseGoDuration } from '../../units/index.js';

/** A length of time of the model in nanoseconds; undefined when none is given or it cannot be read. */
export function durationOf(value: unknown): bigint | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : parseGoDuration(text);
}
