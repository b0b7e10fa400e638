import { DockerError } from '../engine/docker-error.js';
import { EXIT } from './exit.js';
import { UserError } from './user-error.js';

/** Runs a command's work and sets the exit code; what docker could not do is told as a user's error, without a stack. */
export async function act(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new UserError(
      [error.message, error.remedy].filter((part) => part !== undefined).join(' '),
      EXIT.no,
    );
  }
}
