import { diffMarkdown, diffText, isEmptyDiff, type StackDiff } from '../../diff/index.js';
import { DockerError } from '../../engine/docker-error.js';
import { EXIT } from '../exit.js';
import { paintFor } from '../ui/paint.js';
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
  const context = contextOf(options.context);
  const diffs = await compared(from, to, options);
  if (format === 'json') process.stdout.write(`${JSON.stringify(jsonOf(diffs), null, 2)}\n`);
  else if (format === 'markdown') process.stdout.write(markdownOf(diffs));
  else process.stdout.write(textOf(diffs, context));
  const differ = [...diffs.values()].some((diff) => !isEmptyDiff(diff));
  return differ && options.exitCode ? EXIT.no : EXIT.done;
}

/** With `--exit-code`, 1 says that they differ, and so nothing else. */
async function compared(from: string, to: string, options: DiffCommandOptions) {
  try {
    return await compare(from, to, options);
  } catch (error) {
    const isTold = error instanceof UserError || error instanceof DockerError;
    if (!options.exitCode || !isTold) throw error;
    const remedy = error instanceof DockerError ? error.remedy : undefined;
    throw new UserError([error.message, remedy].filter((part) => part !== undefined).join(' '), EXIT.usage);
  }
}

function textOf(diffs: ReadonlyMap<string, StackDiff>, context: number): string {
  const paint = paintFor(process.stdout);
  return [...diffs]
    .map(([stack, diff]) => {
      const title = diffs.size > 1 ? `${paint('bold', `== ${stack}`)}\n` : '';
      return title + diffText(diff, { paint, context });
    })
    .join('\n');
}

/** The comment of a pull request, which has room for so much however many stacks there are. */
function markdownOf(diffs: ReadonlyMap<string, StackDiff>): string {
  const limit = Math.floor(65_000 / Math.max(1, diffs.size));
  return [...diffs]
    .map(([stack, diff]) =>
      diffMarkdown(diff, { limit, ...(stack === '' ? {} : { title: `What the deploy does to ${stack}` }) }),
    )
    .join('\n');
}

function contextOf(lines: string | undefined): number {
  if (lines === undefined) return 1;
  if (/^[0-9]{1,9}$/.test(lines)) return Number(lines);
  throw new UserError(`--context ${lines} is no number of lines; write for instance 3.`);
}

/** One diff as it is; of several stacks, one for each name. */
function jsonOf(diffs: ReadonlyMap<string, StackDiff>): unknown {
  const [only] = diffs.values();
  return diffs.size === 1 ? only : { stacks: Object.fromEntries(diffs) };
}
