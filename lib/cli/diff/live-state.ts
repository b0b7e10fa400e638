import type { StackState } from '../../diff/index.js';
import type { Docker } from '../../engine/index.js';
import { readLiveStack } from '../../engine/live/index.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { holdsSecret, holdsValue } from './secret-paths.js';

/**
 * What a swarm runs under the name of a stack, undefined when it runs none. Variables that hold a secret by their name
 * are never shown, nor are texts with a secret in them that is known.
 *
 * @param secrets the values of the secrets that are known. @default none
 */
export async function findLiveState(
  docker: Docker,
  stack: string,
  secrets: readonly string[] = [],
): Promise<StackState | undefined> {
  const live = await readLiveStack(docker, stack);
  if (live === undefined) return undefined;
  const { model } = live;
  return {
    ...live,
    live: true,
    isSecret: (path) => holdsSecret(model, path) || holdsValue(model, path, secrets),
  };
}

/**
 * The same, for whoever named it.
 *
 * @throws {@link UserError} when nothing names a stack, or the swarm runs none of that name
 */
export async function liveState(
  docker: Docker,
  stack: string | undefined,
  secrets: readonly string[] = [],
): Promise<StackState> {
  if (stack === undefined) {
    throw new UserError('live names no stack, and neither does the other side; write live:STACK.');
  }
  const live = await findLiveState(docker, stack, secrets);
  if (live === undefined) throw new UserError(`live:${stack}: the swarm runs no such stack.`, EXIT.no);
  return live;
}
