import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssemblyAsset } from '../core/stack-element.js';

/** One file of an assembly. */
export interface AssemblyFile {
  /** The path in the assembly, with forward slashes. */
  readonly path: string;
  /** What it holds; text is written as UTF-8. */
  readonly content: string | Uint8Array;
  /** Whether it is a program. @default false */
  readonly executable?: boolean;
}

/** Why something cannot go into an assembly. */
export class AssetError extends Error {}

/** The files that an asset brings, in the order of their names. */
export function filesOf(asset: AssemblyAsset): AssemblyFile[] {
  if ('content' in asset.source) return [{ path: asset.path, content: asset.source.content }];
  return copied(asset.source.copyOf, asset.path);
}

/** Whether a path leads from the out directory downwards, in one way only. */
export function staysInside(path: string): boolean {
  if (path === '' || path.includes('\\') || path.includes('\0')) return false;
  return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

function copied(source: string, path: string): AssemblyFile[] {
  const status = statusOf(source);
  if (status.isDirectory()) {
    const names = readdirSync(source).sort();
    return names.flatMap((name) => copied(join(source, name), `${path}/${name}`));
  }
  if (!status.isFile())
    throw new AssetError(`${path} is neither a file nor a directory (a link or device is not copied)`);
  return [{ path, content: readFileSync(source), executable: (status.mode & 0o111) !== 0 }];
}

function statusOf(source: string) {
  try {
    return lstatSync(source);
  } catch (error) {
    throw new AssetError(
      `${source} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    );
  }
}
