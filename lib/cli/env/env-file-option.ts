import { existsSync } from 'node:fs';
import { UserError } from '../user-error.js';
import { readEnv } from './env-store.js';

/**
 * The variables of the file that `--env-file` names.
 *
 * @throws {@link UserError} when it is not there, or cannot be read or understood
 */
export function envFileValues(path: string): Record<string, string> {
  if (!existsSync(path)) throw new UserError(`--env-file ${path}: there is no such file.`);
  return readEnv(path).values();
}
