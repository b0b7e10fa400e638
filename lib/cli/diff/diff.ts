import { isEmptyDiff, type StackDiff } from '../../diff/index.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { compare } from './compare.js';
import type { DiffCommandOptions } from './diff-command.js';

const FORMATS = ['text', 'json', 'markdown'] as const;

/** `stackwright diff`. Answers the exit code. */
export async function diffCommand(from: string, to: string, options: DiffCommandOptions): Promise<number> {
  const format = FORMATS.find((known) => known === (options.format ?? 'text'));
  if (format === undefined) {
    throw new UserError(`--format ${options.format} is not known; write ${FORMATS.join(', ')}.`);
  }
  const diffs = await compare(from, to, options);
  process.stdout.write(`${JSON.stringify(jsonOf(diffs), null, 2)}\n`);
  const differ = [...diffs.values()].some((diff) => !isEmptyDiff(diff));
  return differ && options.exitCode ? EXIT.no : EXIT.done;
}

/** One diff as it is; of several stacks, one for each name. */
function jsonOf(diffs: ReadonlyMap<string, StackDiff>): unknown {
  const [only] = diffs.values();
  return diffs.size === 1 ? only : { stacks: Object.fromEntries(diffs) };
}
