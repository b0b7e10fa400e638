import { diffStacks, diffText, isEmptyDiff, type StackDiff, summary } from '../../diff/index.js';
import type { Docker } from '../../engine/index.js';
import { deployState } from '../diff/deploy-state.js';
import { findLiveState } from '../diff/live-state.js';
import { secretValuesOf } from '../diff/secret-paths.js';
import { EXIT } from '../exit.js';
import { paintFor } from '../ui/paint.js';
import { UserError } from '../user-error.js';
import type { DeployTarget } from './target.js';

/** How much is asked. */
export interface AskOptions {
  /** Do not ask. */
  readonly yes: boolean;
  /** Whether services that are in no file any more are removed. */
  readonly prune: boolean;
  /** Where the diff is shown. */
  readonly stream: NodeJS.WriteStream;
}

/** What a deploy changes about the stack that runs; undefined when there is none, or when nothing changes. */
export async function whatChanges(docker: Docker, target: DeployTarget): Promise<StackDiff | undefined> {
  const secrets = secretValuesOf(target.env, target.secretNames);
  const live = await findLiveState(docker, target.stack, secrets);
  if (live === undefined) return undefined;
  const diff = diffStacks(live, deployState(target));
  return isEmptyDiff(diff) ? undefined : diff;
}

/** A diff as text for a stream. */
export function shownDiff(diff: StackDiff, stream: NodeJS.WriteStream): string {
  return `${diffText(diff, { paint: paintFor(stream) })}\n`;
}

/**
 * Shows what a deploy does to the tasks that run, and asks before one that loses data, has a gap, or that the engine
 * refuses or never ends. Without a terminal a gap goes ahead, since the files ask for it (`update_config.order`), and
 * a refusal is what the deploy itself ends with; data at risk do not go ahead.
 *
 * @throws {@link UserError} when the answer is no, or when data are at risk and nobody can be asked
 */
export async function askFirst(docker: Docker, target: DeployTarget, options: AskOptions): Promise<void> {
  const diff = await whatChanges(docker, target);
  if (diff === undefined) return;
  options.stream.write(shownDiff(diff, options.stream));
  if (options.yes || !isWorrying(diff, options.prune)) return;
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    if (diff.dataAtRisk.length === 0) return;
    throw new UserError(
      'Data are at risk, and there is no terminal to ask on; say --yes to deploy all the same. Nothing was deployed.',
      EXIT.no,
    );
  }
  await ask(target.stack, summary(diff), options.stream);
}

/** Whether a deploy has a gap, puts data at risk, or does not come to its end. */
function isWorrying({ dataAtRisk, blocked, services }: StackDiff, prune: boolean): boolean {
  const hasGap = services.some(({ downtime, change }) => downtime && (prune || change !== 'remove'));
  return dataAtRisk.length > 0 || hasGap || blocked.some(({ kind }) => kind !== 'kept');
}

async function ask(stack: string, what: string, output: NodeJS.WriteStream): Promise<void> {
  const prompts = await import('@clack/prompts');
  const answer = await prompts.confirm({ message: `Deploy ${stack}? ${what}`, initialValue: false, output });
  if (answer !== true) throw new UserError('Nothing was deployed.', EXIT.no);
}
