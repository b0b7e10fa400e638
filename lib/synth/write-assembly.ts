import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brand } from '../core/brand.js';
import { type AssemblyFile, staysInside } from './assembly-file.js';
import type { Manifest } from './manifest.js';
import { replaceFiles, statusAt } from './replace-files.js';

/** The file that says what an assembly consists of. */
export const MANIFEST = 'manifest.json';

const writeError = brand('AssemblyWriteError');

/** Why an assembly was not written. Nothing was changed then. */
export class AssemblyWriteError extends Error {
  /** Whether the value is such an error, also one from another copy of this library. */
  static isAssemblyWriteError(value: unknown): value is AssemblyWriteError {
    return writeError.has(value);
  }

  /** The name of the class. */
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
 * Writes an assembly whole or not at all: all files first into a directory of their own, then each into its place by
 * a rename; when one fails, what was there is put back. What stack files refer to comes before them and the manifest
 * last, so that a process killed in between leaves files that deploy and that the next synthesis completes. Files of
 * an earlier assembly that are no longer part of it are removed; a file that no assembly wrote is never touched, and one
 * that is there as it should be stays.
 *
 * @throws {@link AssemblyWriteError} when a foreign file is in the way or the directory cannot be written
 */
export function writeAssembly(directory: string, files: readonly AssemblyFile[]): void {
  try {
    const target = realTarget(directory);
    const before = earlierFiles(target);
    refuseForeign(target, files, before);
    const kept = new Set(files.map(({ path }) => path));
    const stale = before.filter((path) => !kept.has(path));
    const changed = files.filter((file) => !isThere(join(target, file.path), file));
    if (changed.length + stale.length === 0) return;
    const isNew = !existsSync(target);
    // Inside the target when it exists: a rename works within one file system only, and the target may be a mount.
    const staging = stage(isNew ? dirname(target) : target, changed);
    try {
      if (isNew) renameSync(join(staging, 'new'), target);
      else {
        replaceFiles(
          { from: join(staging, 'new'), to: target, aside: join(staging, 'old') },
          inOrderOfUse(changed),
          stale,
        );
      }
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  } catch (error) {
    if (AssemblyWriteError.isAssemblyWriteError(error)) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new AssemblyWriteError(
      `${directory} cannot be written (${code ?? message}); nothing in it was changed. Choose another directory with --out.`,
    );
  }
}

/** Where the directory really is: a link to a directory is followed, also when that is still to be made. */
function realTarget(directory: string): string {
  const target = resolve(directory);
  if (existsSync(target)) return realpathSync(target);
  const link = statusAt(target);
  return link?.isSymbolicLink() ? realTarget(resolve(dirname(target), readlinkSync(target))) : target;
}

/** The paths that an earlier synthesis wrote here, as its manifest says; a manifest of another make says nothing. */
function earlierFiles(target: string): string[] {
  try {
    const manifest = JSON.parse(readFileSync(join(target, MANIFEST), 'utf8')) as Partial<Manifest>;
    if (!Array.isArray(manifest.deploySets) || typeof manifest.files !== 'object') return [];
    return [...Object.keys(manifest.files).filter(staysInside), MANIFEST];
  } catch {
    return [];
  }
}

function refuseForeign(target: string, files: readonly AssemblyFile[], before: readonly string[]): void {
  const ours = new Set(before);
  const foreign = files.find((file) => !ours.has(file.path) && isForeign(join(target, file.path), file));
  if (foreign !== undefined) {
    throw new AssemblyWriteError(
      `${foreign.path} is in the out directory already and was not written by a synthesis; move it away, or write to another directory with --out.`,
    );
  }
}

/**
 * Whether something of somebody else's is there. The very content that belongs there is no such thing: a synthesis
 * left it that was killed before its manifest. A directory may be one of ours; if not, the rename over it fails.
 */
function isForeign(place: string, { content }: AssemblyFile): boolean {
  const status = statusAt(place);
  if (status === undefined || status.isDirectory()) return false;
  return !status.isFile() || !holds(place, content);
}

/** Whether a file is in its place already, to the byte. */
function isThere(place: string, { content, executable = false }: AssemblyFile): boolean {
  const status = statusAt(place);
  return status?.isFile() === true && ((status.mode & 0o111) !== 0) === executable && holds(place, content);
}

function holds(place: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(place).equals(Buffer.from(content));
  } catch {
    return false; // What cannot be read.
  }
}

function stage(parent: string, files: readonly AssemblyFile[]): string {
  mkdirSync(parent, { recursive: true });
  const staging = mkdtempSync(join(parent, '.stackwright-'));
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

/** What stack files refer to first, then the stack files, the manifest last. */
function inOrderOfUse(files: readonly AssemblyFile[]): string[] {
  const rank = (path: string): number => (path === MANIFEST ? 2 : path.includes('/') ? 0 : 1);
  return files.map(({ path }) => path).sort((a, b) => rank(a) - rank(b));
}
