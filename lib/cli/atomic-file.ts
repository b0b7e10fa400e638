import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { EXIT } from './exit.js';
import { UserError } from './user-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EACCES: 'this user may not write there',
  ENOENT: 'its directory does not exist',
};

/**
 * Writes a large file whole or not at all: into a temporary one beside it, flushed to the disk, then renamed.
 *
 * @throws {@link UserError} when the disk is full or cannot be written; whatever else `write` throws. Nothing is left then.
 */
export async function writeFileWhole(path: string, write: (sink: Writable) => Promise<void>): Promise<void> {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const sink = createWriteStream(temporary, { flags: 'wx', mode: 0o600 });
    await write(sink);
    const handle = await open(temporary, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined || syscall.startsWith('spawn')) throw error;
    throw new UserError(
      `${path} was not written (${REASONS[code] ?? code}); nothing of it is left.`,
      EXIT.no,
    );
  }
}
