import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_PACKAGE } from '../own-package.js';
import { stackClassName } from './project-name.js';

/** What a project can start with. */
export const TEMPLATES = {
  minimal: 'one service, as small as it gets',
  web: 'a site and an API behind a proxy with HTTPS',
  openbalena: 'openBalena, ready for services of your own',
} as const;

export type TemplateName = keyof typeof TEMPLATES;

/** Whether there is a template of that name. */
export function isTemplate(name: string): name is TemplateName {
  return Object.hasOwn(TEMPLATES, name);
}

/** The projects that are copied; each is a running app of this project, named `my-stack`. */
const folder = fileURLToPath(new URL('apps/templates/', OWN_PACKAGE));

/** The files of a template for a project of that name: path to content. */
export function templateFiles(template: TemplateName, name: string): Map<string, string> {
  const files = ['shared', template].flatMap((part) => filesIn(join(folder, part)));
  return new Map(files.map(([path, text]) => [rename(path, name), rename(text, name)]));
}

function filesIn(directory: string): [path: string, text: string][] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(directory, file).split(sep).join('/');
      // npm leaves a .gitignore out of packages.
      return [path === 'gitignore' ? '.gitignore' : path, readFileSync(file, 'utf8')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function rename(text: string, name: string): string {
  return text.replaceAll('my-stack', name).replaceAll('MyStack', stackClassName(name));
}
