import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';

/**
 * Writes files into a directory, which is made when it is not there: all of them or none.
 *
 * @throws {@link UserError} when one of them is there already, or cannot be written
 */
export function writeProject(directory: string, files: ReadonlyMap<string, string>): void {
  const made: string[] = [];
  try {
    refuseTaken(directory, [...files.keys()]);
    for (const [path, text] of files) {
      const file = join(directory, path);
      const firstMade = mkdirSync(dirname(file), { recursive: true });
      if (firstMade !== undefined) made.push(firstMade);
      writeFileSync(file, text, { flag: 'wx' });
      made.push(file);
    }
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`${path ?? directory} cannot be written (${code}). Nothing was written.`, EXIT.no);
  }
}

function refuseTaken(directory: string, paths: readonly string[]): void {
  const taken = paths.filter(
    (path) => lstatSync(join(directory, path), { throwIfNoEntry: false }) !== undefined,
  );
  if (taken.length === 0) return;
  const more = taken.length > 3 ? ` and ${taken.length - 3} more` : '';
  throw new UserError(
    `${directory === '.' ? 'This directory' : directory} has ${taken.slice(0, 3).join(', ')}${more} already; ` +
      'init overwrites nothing. Nothing was written. Name another directory: stackwright init minimal my-stack.',
    EXIT.no,
  );
}
