import { join } from 'node:path';
import { diffStacks, type LiveDiffFacts, type StackDiff } from '../../../lib/diff/index.js';
import { refusalsOf, stateOf } from './files-state.js';

/** What is said before a deploy. */
export interface Prediction {
  readonly diff: StackDiff;
  /** The rules that say of the new files that an engine refuses them. */
  readonly refusedBy: readonly string[];
}

/** Predicts what the files of `to` do to a swarm that runs those of `from`. Both lie in one directory. */
export function predict(
  directory: string,
  stack: string,
  [from, to]: readonly [string, string],
  facts: LiveDiffFacts,
): Prediction {
  const before = stateOf([join(directory, from)], stack);
  const after = stateOf([join(directory, to)], stack);
  return {
    diff: diffStacks({ ...before, facts }, after),
    refusedBy: refusalsOf([{ file: join(directory, to) }], stack)
      .filter(({ refusedBy }) => refusedBy === 'engine')
      .map(({ rule }) => rule),
  };
}
