import { join } from 'node:path';
import type { Manifest } from '../synth/manifest.js';
import { EXIT } from './exit.js';
import { readIfThere } from './files.js';
import { UserError } from './user-error.js';

/**
 * The manifest of the assembly in a directory.
 *
 * @throws {@link UserError} when there is none, or it is not that of an assembly
 */
export function readManifest(directory: string): Manifest {
  const content = readIfThere(join(directory, 'manifest.json'));
  if (content !== undefined) return parseManifest(content, directory);
  throw new UserError(
    `${directory} holds no assembly (no manifest.json). Write one with \`stackwright synth\`, or name stack files with -c.`,
  );
}

/**
 * What a `manifest.json` says.
 *
 * @param label where it was found, for messages
 * @throws {@link UserError} when it is not that of an assembly
 */
export function parseManifest(content: Uint8Array, label: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(Buffer.from(content).toString('utf8'));
  } catch {
    throw new UserError(`The manifest.json of ${label} cannot be read (it is no JSON).`, EXIT.no);
  }
  if (isManifest(manifest)) return manifest;
  throw new UserError(`The manifest.json of ${label} is not that of an assembly.`, EXIT.no);
}

const LISTS = ['deploySets', 'parameters'] as const;

function isManifest(value: unknown): value is Manifest {
  const fields = (value ?? {}) as Partial<Record<(typeof LISTS)[number], unknown>>;
  return LISTS.every((name) => Array.isArray(fields[name]));
}
