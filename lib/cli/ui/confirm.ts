import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';

/**
 * Asks before something that cannot be taken back.
 *
 * @throws {@link UserError} when the answer is no, or when nobody can be asked and `--yes` was not given
 */
export async function confirm(question: string, yes: boolean | undefined): Promise<void> {
  if (yes) return;
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    throw new UserError(`${question} There is no terminal to answer on; say --yes to go on.`);
  }
  const prompts = await import('@clack/prompts');
  const answer = await prompts.confirm({ message: question, initialValue: false });
  if (answer !== true) throw new UserError('Nothing was changed.', EXIT.no);
}
