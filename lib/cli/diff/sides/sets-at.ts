import { dirname, join, relative, resolve } from 'node:path';
import type { Manifest } from '../../../synth/manifest.js';
import { EXIT } from '../../exit.js';
import { parseManifest } from '../../manifest.js';
import { UserError } from '../../user-error.js';
import type { FileTree, FoundSet } from './side.js';

/**
 * The deploy sets at a place: the active ones of an assembly, or files with commas between them as one.
 *
 * @param stack the name of the stack: which one of an assembly, or how files are deployed
 */
export function setsAt(tree: FileTree, place: string, label: string, stack: string | undefined): FoundSet[] {
  if (tree.kind(place) === 'directory') return setsOfAssembly(tree, place, label, stack);
  const files = tree.kind(place) === 'file' ? [place] : place.split(',');
  return [
    setOf(tree, {
      files: files.map((file) => ({ shown: file, path: file })),
      label,
      directory: dirname(files[0] ?? '.'),
      secrets: [],
      ...(stack === undefined ? {} : { stack }),
    }),
  ];
}

function setsOfAssembly(
  tree: FileTree,
  directory: string,
  label: string,
  stack: string | undefined,
): FoundSet[] {
  const manifest = manifestOf(tree, directory, label);
  const active = manifest.deploySets.filter((set) => set.active);
  const sets =
    active.length > 1 && stack !== undefined ? active.filter((set) => set.stack === stack) : active;
  if (active.length === 0) throw new UserError(`${label} has no active deploy set.`, EXIT.no);
  if (sets.length === 0) {
    throw new UserError(
      `${label} has no stack ${stack}; it has ${active.map((set) => set.stack).join(', ')}.`,
    );
  }
  return sets.map((set) =>
    setOf(tree, {
      stack: stack ?? set.stack,
      files: set.files.map((file) => ({ shown: file, path: join(directory, file) })),
      label,
      directory,
      secrets: manifest.parameters.filter(({ secret }) => secret).map(({ name }) => name),
    }),
  );
}

function manifestOf(tree: FileTree, directory: string, label: string): Manifest {
  const text = tree.read(join(directory, 'manifest.json'));
  if (text === undefined) {
    throw new UserError(
      `${label} holds no assembly (no manifest.json). Write one with \`stackwright synth\`, or name stack files: a.yml,b.yml.`,
      EXIT.no,
    );
  }
  return parseManifest(text, label);
}

interface SetFacts extends Pick<FoundSet, 'stack' | 'directory' | 'secrets'> {
  readonly files: readonly { readonly shown: string; readonly path: string }[];
  readonly label: string;
}

function setOf(tree: FileTree, { files, label, directory, ...facts }: SetFacts): FoundSet {
  return {
    ...facts,
    directory,
    sources: files.map(({ shown, path }) => {
      const text = tree.read(path);
      if (text !== undefined)
        return { file: relative(directory, path), text: Buffer.from(text).toString('utf8') };
      const what = label.endsWith(shown) ? label : `${label}: ${shown}`;
      throw new UserError(`${what} cannot be read: there is no such file.`, EXIT.no);
    }),
    readFile: (path) => tree.read(resolve(directory, path)),
  };
}
