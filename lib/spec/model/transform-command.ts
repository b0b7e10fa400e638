import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { shellWords } from './shell-words.js';

/** `command: echo "a b"` as the list of its words. */
export function transformCommand(input: YamlValue, place: Place): YamlValue | undefined {
  if (typeof input !== 'string') return input;
  const words = shellWords(input);
  if (typeof words !== 'string') return words;
  return place.refuse(
    'swarm/command-syntax',
    `cannot be split into words: it has ${words}`,
    'Close the quotes and double the backslashes, or write the command as a list.',
  );
}

/** A health check that is written as a text runs in the container's shell. */
export function transformTest(input: YamlValue, place: Place): YamlValue | undefined {
  if (typeof input === 'string') return ['CMD-SHELL', input];
  if (Array.isArray(input)) return input;
  return place.refuse(
    'swarm/value-type',
    'is neither a text nor a list',
    'Write a list: ["CMD", "program", "argument"].',
  );
}
