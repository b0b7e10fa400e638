import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.js';

const checkout = process.cwd();
const directory = mkdtempSync(join(tmpdir(), 'stackwright-shells-'));
const bin = join(directory, 'bin');

// The command itself, from the sources.
beforeAll(() => {
  for (const name of ['bin', 'files', 'files/a directory'])
    mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, 'files/a.yml'), '');
  for (const name of ['stackwright', 'open-balena']) {
    const script = join(bin, name);
    writeFileSync(
      script,
      `#!/bin/sh\nexec node --conditions=stackwright-source --import '${checkout}/node_modules/tsx/dist/esm/index.mjs' '${checkout}/lib/cli/${name}.ts' "$@"\n`,
    );
    chmodSync(script, 0o755);
  }
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function completionScript(name: 'stackwright' | 'open-balena', shell: string): Promise<string> {
  return (await runCommand(name, ['completion', shell])).stdout;
}

function runShell(shell: string, args: readonly string[], script: string): string[] {
  const { stdout, stderr } = spawnSync(shell, [...args, script], {
    cwd: join(directory, 'files'),
    encoding: 'utf8',
    env: { ...process.env, HOME: directory, PATH: `${bin}${delimiter}${process.env['PATH']}` },
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const needs = (shell: string) =>
  has(shell) ? shell : `${shell} [skipped: no ${shell} here; Debian: ${shell}]`;

describe.skipIf(!has('bash'))(needs('bash'), () => {
  const completed = async (words: readonly string[], name: 'stackwright' | 'open-balena' = 'stackwright') =>
    runShell(
      'bash',
      ['--norc', '-c'],
      [
        await completionScript(name, 'bash'),
        `COMP_WORDS=(${[name, ...words].map((word) => `'${word}'`).join(' ')})`,
        `COMP_CWORD=${words.length}`,
        `$(complete -p ${name} | sed 's/.*-F \\([^ ]*\\).*/\\1/') ${name} 2>/dev/null`,
        'for word in "${COMPREPLY[@]}"; do echo "$word"; done',
      ].join('\n'),
    );

  it('completes commands, values behind a space and behind an equals sign, and files', async () => {
    expect(await completed(['sy'])).toEqual(['synth']);
    expect(await completed(['lint', '--format', ''])).toEqual(['text', 'json', 'sarif']);
    expect(await completed(['lint', '--format', '=', 's'])).toEqual(['sarif']);
    expect(await completed(['lint', '--format', '='])).toEqual(['text', 'json', 'sarif']);
    expect((await completed(['lint', 'a'])).sort()).toEqual(['a directory', 'a.yml']);
    expect(await completed(['synth', '--out', 'a'])).toEqual(['a directory']);
    expect(await completed(['images', 's'], 'open-balena')).toEqual(['save']);
  });
});

describe.skipIf(!has('zsh'))(needs('zsh'), () => {
  it('offers values with their descriptions, and asks zsh for files', async () => {
    const script = await completionScript('stackwright', 'zsh');
    const asked = (words: readonly string[]) =>
      runShell(
        'zsh',
        ['-f', '-c'],
        [
          'compdef() { : }',
          '_describe() { print -l -- "${(@P)4}" }; _files() { print -- files "$@" }',
          script,
          `words=(stackwright ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length + 1}`,
          '_stackwright_complete',
        ].join('\n'),
      );
    expect(asked(['sy'])).toEqual([expect.stringMatching(/^synth:run an app/)]);
    expect(asked(['lint', ''])).toEqual(['files']);
    expect(asked(['synth', '--out', ''])).toEqual(['files -/']);
  });
});

describe.skipIf(!has('fish'))(needs('fish'), () => {
  it('completes as fish itself asks', async () => {
    const script = await completionScript('stackwright', 'fish');
    const asked = (line: string) =>
      runShell('fish', ['--no-config', '-c'], `${script}\ncomplete -C '${line}'`);
    expect(asked('stackwright sy')).toEqual([expect.stringMatching(/^synth\trun an app/)]);
    expect(asked('stackwright lint a')).toEqual(expect.arrayContaining([expect.stringMatching(/^a\.yml/)]));
    expect(asked('stackwright lint --format j')).toEqual(['json']);
  });
});
