import { readFileSync, statSync } from 'node:fs';
import { UserError } from './user-error.js';

/** What a file holds; undefined where there is none, or none that can be read. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * What a stack file holds; `-` is standard input.
 *
 * @throws {@link UserError} when it cannot be read
 */
export function readStackFile(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : code;
    throw new UserError(`${file} cannot be read: ${reason}.`);
  }
}

/** Whether there is a directory at a path. */
export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
