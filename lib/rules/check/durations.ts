import { parseGoDuration } from '../../units/index.js';
import { textOf } from './read.js';

/** A length of time of the model in nanoseconds; undefined when none is given or it cannot be read. */
export function durationOf(value: unknown): bigint | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : parseGoDuration(text);
}
