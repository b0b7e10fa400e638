import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brand } from '../core/brand.js';
import type { AssemblyFile } from './assembly-file.js';

/** The file that says what an assembly consists of. */
export const MANIFEST = 'manifest.json';

const writeError = brand('AssemblyWriteError');

/** Why an assembly was not written. Nothing was changed then. */
export class AssemblyWriteError extends Error {
  /** Whether the value is such an error, also one from another copy of this library. */
  static isAssemblyWriteError(value: unknown): value is AssemblyWriteError {
    return writeError.has(value);
  }

  override readonly name = 'AssemblyWriteError';

  constructor(message: string) {
    super(message);
    writeError.mark(this);
  }
}

/** The SHA-256 of a content, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Writes an assembly whole or not at all: all files first into a directory beside the target, then each by a
 * rename; when one fails, what was there is put back. Files of an earlier assembly that are no longer part of it
 * are removed; a file that no assembly wrote is never touched.
 *
 * @throws {@link AssemblyWriteError} when a foreign file is in the way or the directory cannot be written
 */
export function writeAssembly(directory: string, files: readonly AssemblyFile[]): void {
  const target = resolve(directory);
  const before = earlierFiles(target);
  refuseForeign(target, files, before);
  try {
    const staging = stage(target, files);
    try {
      if (existsSync(target)) replace(target, staging, files, before);
      else renameSync(join(staging, 'new'), target);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new AssemblyWriteError(
      `${directory} cannot be written (${code ?? message}); nothing in it was changed.`,
    );
  }
}

/** The paths that an earlier synthesis wrote here, as its manifest says. */
function earlierFiles(target: string): string[] {
  try {
    const manifest = JSON.parse(readFileSync(join(target, MANIFEST), 'utf8')) as {
      files?: Record<string, unknown>;
    };
    return [...Object.keys(manifest.files ?? {}), MANIFEST];
  } catch {
    return [];
  }
}

function refuseForeign(target: string, files: readonly AssemblyFile[], before: readonly string[]): void {
  const ours = new Set(before);
  const foreign = files.find((file) => !ours.has(file.path) && existsSync(join(target, file.path)));
  if (foreign !== undefined) {
    throw new AssemblyWriteError(
      `${foreign.path} is in the out directory already and was not written by a synthesis; move it away, or write to another directory with --out.`,
    );
  }
}

function stage(target: string, files: readonly AssemblyFile[]): string {
  mkdirSync(dirname(target), { recursive: true });
  const staging = mkdtempSync(join(dirname(target), '.stackwright-'));
  try {
    for (const file of files) {
      const path = join(staging, 'new', file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content, { mode: file.executable ? 0o755 : 0o644 });
    }
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  return staging;
}

function replace(
  target: string,
  staging: string,
  files: readonly AssemblyFile[],
  before: readonly string[],
): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    for (const path of before) {
      if (existsSync(join(target, path))) move(join(target, path), join(staging, 'old', path));
    }
    for (const { path } of files) move(join(staging, 'new', path), join(target, path));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  const kept = new Set(files.map((file) => file.path));
  for (const path of before) if (!kept.has(path)) removeEmptyParents(target, path);
}

function removeEmptyParents(target: string, path: string): void {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(target, parent));
    } catch {
      return; // Something else is in it.
    }
  }
}
