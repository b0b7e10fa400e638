import type { StackState } from '../../diff/index.js';
import type { Docker } from '../../engine/index.js';
import { readLiveStack } from '../../engine/live/index.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { holdsSecret, holdsValue } from './secret-paths.js';

/**
 * What a swarm runs under the name of a stack. Variables that hold a secret by their name are never shown, nor are
 * texts with a secret in them that is known.
 *
 * @param secrets the values of the secrets that are known. @default none
 * @throws {@link UserError} when it runs no such stack
 */
export async function liveState(
  docker: Docker,
  stack: string | undefined,
  secrets: readonly string[] = [],
): Promise<StackState> {
  if (stack === undefined) {
    throw new UserError('live names no stack, and neither does the other side; write live:STACK.');
  }
  const live = await readLiveStack(docker, stack);
  if (live === undefined) throw new UserError(`live:${stack}: the swarm runs no such stack.`, EXIT.no);
  const { model } = live;
  return {
    ...live,
    live: true,
    isSecret: (path) => holdsSecret(model, path) || holdsValue(model, path, secrets),
  };
}
