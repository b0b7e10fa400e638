import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type CodeBlock, codeBlocks } from '../support/code-blocks.js';

/** The blocks of the README that are files of a project: those of ours are compared with ours instead. */
const isFile = ({ language, name }: CodeBlock): boolean =>
  ['ts', 'yaml'].includes(language) && name !== undefined && !/^(apps|out)\//.test(name);

/** Writes a project of all files that the README shows, with the packages of another one. */
export function writeReadmeProject(directory: string, packagesOf: string): void {
  const files = codeBlocks('README.md').filter(isFile);
  for (const { name = '', text } of files) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  const compilerOptions = {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    types: [],
    noEmit: true,
  };
  // The library's own types are checked too, except where a test imports those of vitest.
  const tests = files.flatMap(({ name = '' }) => (name.endsWith('.test.ts') ? [name] : []));
  const others = files.flatMap(({ name = '' }) => (/(?<!\.test)\.ts$/.test(name) ? [name] : []));
  const json = (path: string, value: unknown) => writeFileSync(join(directory, path), JSON.stringify(value));
  json('package.json', { name: 'readme', private: true, type: 'module' });
  json('tsconfig.json', { compilerOptions: { ...compilerOptions, skipLibCheck: false }, files: others });
  json('tsconfig.test.json', { compilerOptions: { ...compilerOptions, skipLibCheck: true }, files: tests });
  symlinkSync(join(packagesOf, 'node_modules'), join(directory, 'node_modules'));
}

/** The scripts that the README runs, each with the output that it shows below. */
export function shownRuns(): { readonly script: string; readonly output: string }[] {
  const blocks = codeBlocks('README.md');
  return blocks.flatMap(({ language, name, text }, index) =>
    language === 'sh' && name === 'run' ? [{ script: text, output: blocks[index + 1]?.text ?? '' }] : [],
  );
}

/** Runs a script as a person at a terminal would, and answers what its last line printed. */
export function runShown(directory: string, script: string): string {
  const lines = script.trimEnd().split('\n');
  const quiet = lines.slice(0, -1).map((line) => `{ ${line}; } >/dev/null`);
  const path = `${join(directory, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', [...quiet, lines.at(-1)].join('\n')], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NO_COLOR: '1', npm_config_offline: 'true' },
  });
  return stdout + stderr;
}

/** The text of a block, by its name. */
export function shownFile(name: string): string {
  return codeBlocks('README.md').find((block) => block.name === name)?.text ?? '';
}

/** What a file of a project holds. */
export function readIn(directory: string, name: string): string {
  return readFileSync(join(directory, name), 'utf8');
}
