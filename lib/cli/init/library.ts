import { readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../synth/generator.js';
import { OWN_PACKAGE } from '../own-package.js';

const ownRoot = fileURLToPath(OWN_PACKAGE);

/**
 * What the `package.json` of a project in a directory says of Stackwright: the version that runs now, or the tarball or
 * directory that it was installed from, when that was no registry.
 */
export function librarySpec(directory: string, asked: string | undefined, root: string = ownRoot): string {
  if (asked !== undefined) return isPath(asked) ? fileSpec(directory, asked) : asked;
  const path = basename(dirname(root)) === 'node_modules' ? installedFrom(root) : root;
  return path === undefined ? `^${VERSION}` : fileSpec(directory, path);
}

function isPath(spec: string): boolean {
  return !spec.includes(':') && (/^\.{0,2}[/\\]/.test(spec) || spec.endsWith('.tgz'));
}

/** The tarball or directory that npm took a package from. */
function installedFrom(root: string): string | undefined {
  const modules = dirname(root);
  try {
    const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
    };
    const from = packages[`node_modules/${basename(root)}`]?.resolved;
    return from?.startsWith('file:') ? resolve(dirname(modules), from.slice('file:'.length)) : undefined;
  } catch {
    return undefined;
  }
}

function fileSpec(directory: string, path: string): string {
  const way = relative(resolve(directory), resolve(path));
  return `file:${(isAbsolute(way) ? way : way || '.').split(sep).join('/')}`;
}
