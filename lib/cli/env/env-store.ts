import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { EnvDocument } from './env-document.js';
import { EnvSyntaxError } from './env-scanner.js';

/**
 * Reads an `.env` file; an empty document when there is none.
 *
 * @throws {@link UserError} when it cannot be read or understood
 */
export function readEnv(path: string): EnvDocument {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'ENOENT') return EnvDocument.parse('');
    throw new UserError(`${path} cannot be read (${code}).`, EXIT.no);
  }
  try {
    return EnvDocument.parse(text, (name) => process.env[name]);
  } catch (error) {
    if (!(error instanceof EnvSyntaxError)) throw error;
    throw new UserError(
      `${path}:${error.line} ${error.message}. Correct this line, then run this again.`,
      EXIT.no,
    );
  }
}

/** What became of an `.env` file. */
export interface WrittenEnv {
  readonly changed: boolean;
  /** Where the file of before is. @default there was none, or nothing changed */
  readonly backup?: string;
}

/**
 * Writes an `.env` file whole or not at all, readable by its owner alone, and keeps the one of before beside it.
 *
 * @throws {@link UserError} when the disk is full or the directory cannot be written; the old file is untouched then
 */
export function writeEnv(path: string, document: EnvDocument): WrittenEnv {
  const target = resolve(path);
  const text = document.toString();
  const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (before === text && (statSync(target).mode & 0o077) === 0) return { changed: false };
  try {
    const backup = before === undefined || before === text ? undefined : keep(target, before);
    writeWhole(target, text);
    return backup === undefined ? { changed: true } : { changed: true, backup };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const why = {
      ENOSPC: 'the disk is full',
      EROFS: 'the disk is read-only',
      EACCES: 'this user may not write there',
    }[code];
    throw new UserError(`${path} cannot be written (${why ?? code}); it is as it was.`, EXIT.no);
  }
}

function keep(target: string, text: string): string {
  const stamp = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  let backup = `${target}.${stamp}`;
  for (let count = 2; existsSync(backup); count += 1) backup = `${target}.${stamp}-${count}`;
  writeWhole(backup, text);
  return backup;
}

/** A temporary file, flushed to the disk, then renamed: a reader sees the old file or the new one. */
function writeWhole(target: string, text: string): void {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncDirectory(dirname(target));
}

/** The rename itself is on the disk only when its directory is. */
function syncDirectory(directory: string): void {
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } catch {
    // Some file systems cannot flush a directory; the file itself is there.
  } finally {
    closeSync(handle);
  }
}
