import { basename, join, resolve } from 'node:path';
import { isDirectory, readStackFile } from './files.js';
import { targetOfAssembly } from './stack/target.js';

/** What is drawn, before it is understood. */
export interface GraphSource {
  readonly stack: string;
  readonly files: readonly { readonly file: string; readonly text: string }[];
  /** How a stack file is named in the picture. */
  readonly nameOf: (file: string) => string;
}

/** The active deploy set of an assembly, or stack files as they are given. */
export function graphSource(sources: readonly string[], stack: string | undefined): GraphSource {
  const [only = 'out', ...others] = sources;
  const isAssembly = others.length === 0 && (sources.length === 0 || isDirectory(only));
  if (!isAssembly) return filesSource(sources, stack);
  const target = targetOfAssembly(only, stack, {});
  const names = new Map(target.files.map((file) => [join(target.cwd, file), file]));
  return {
    stack: target.stack,
    files: [...names.keys()].map(readSource),
    nameOf: (file) => names.get(file) ?? file,
  };
}

function filesSource(sources: readonly string[], stack: string | undefined): GraphSource {
  const names = sources.map((file) => basename(file));
  const isPlain = new Set(names).size === names.length;
  return {
    stack: stack ?? basename(resolve(sources[0] ?? '.', '..')),
    files: sources.map(readSource),
    nameOf: (file) => (isPlain ? basename(file) : file),
  };
}

function readSource(file: string): { file: string; text: string } {
  return { file, text: readStackFile(file).toString('utf8') };
}
