import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffStacks, type LiveDiffFacts, type StackDiff, type StackState } from '../../../lib/diff/index.js';
import { checkRules } from '../../../lib/rules/index.js';
import { loadDeploySet } from '../../../lib/spec/load/index.js';

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
  const before = loadState(join(directory, from), stack);
  const after = loadState(join(directory, to), stack);
  return { diff: diffStacks({ ...before.state, facts }, after.state), refusedBy: after.refusedBy };
}

function loadState(file: string, stack: string): { state: StackState; refusedBy: readonly string[] } {
  const { set, findings } = loadDeploySet([{ file }], { env: {} });
  const all = [...findings, ...checkRules(set, { stackName: stack })];
  const contentHash: StackState['contentHash'] = (kind, key) => {
    const path = set.model[kind]?.[key]?.file;
    return path !== undefined && existsSync(path) ? sha256(readFileSync(path)) : undefined;
  };
  return {
    state: { stack, model: set.model, contentHash },
    refusedBy: all.filter(({ refusedBy }) => refusedBy === 'engine').map(({ rule }) => rule),
  };
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
