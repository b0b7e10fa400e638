import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../lib/cli/completion/complete.js';
import { openBalena } from '../../../lib/cli/open-balena/program.js';
import { stackwright } from '../../../lib/cli/stackwright-program.js';
import { defaultRules } from '../../../lib/rules/index.js';
import { runCommand } from '../run-command.js';

const checkout = process.cwd();
const directory = mkdtempSync(join(tmpdir(), 'stackwright-completion-'));

beforeAll(() => {
  mkdirSync(join(directory, 'out'));
  writeFileSync(
    join(directory, 'out/manifest.json'),
    JSON.stringify({ deploySets: [{ stack: 'shop' }], services: [{ name: 'db' }, { name: 'web' }] }),
  );
  process.chdir(directory);
});
afterAll(() => {
  process.chdir(checkout);
  rmSync(directory, { recursive: true });
});

/** What the line may go on with; its last word is the one being typed. */
async function offered(line: string): Promise<string[]> {
  const [name, ...words] = line.split(' ');
  const program = name === 'open-balena' ? openBalena() : stackwright();
  return (await candidatesFor(program, words)).map(({ value }) => value);
}

describe('completion', () => {
  it('knows the commands, as the help lists them', async () => {
    const listed = stackwright()
      .createHelp()
      .visibleCommands(stackwright())
      .map((command) => command.name());
    expect(await offered('stackwright ')).toEqual(listed);
    expect(listed).not.toContain('__complete');
    expect(await offered('stackwright sy')).toEqual(['synth']);
    expect(await offered('stackwright help sy')).toEqual(['synth']);
    expect(await offered('open-balena images ')).toEqual(['push', 'save', 'load', 'help']);
    expect(await offered('open-balena swarm-n')).toEqual(['swarm-nfs-setup']);
  });

  it.each([
    ['stackwright synth --st', ['--stdout', '--strict']],
    ['stackwright lint --format ', ['text', 'json', 'sarif']],
    ['stackwright lint --format=s', ['--format=sarif']],
    ['stackwright lint -c ', [':files']],
    ['stackwright lint -c a.yml --for', ['--format']],
    ['stackwright lint --app=', []],
    ['stackwright lint ', [':files']],
    ['stackwright lint -- --f', [':files']],
    ['stackwright deploy -c a.yml --resolve-image ', ['always', 'changed', 'never']],
    ['stackwright deploy -c a.yml b', [':files']],
    ['stackwright deploy --no-wait ', ['shop']],
    ['stackwright synth --out ', [':directories']],
    ['stackwright logs w', ['web']],
    ['stackwright logs web ', []],
    ['stackwright scale web=2 d', ['db=']],
    ['stackwright completion ', ['bash', 'zsh', 'fish']],
    ['stackwright explain swarm/image-t', ['swarm/image-tag']],
    ['stackwright nothing ', []],
    ['open-balena swarm-logs db', ['db']],
    ['open-balena scale ap', ['api=']],
  ])('%s', async (line, expected) => {
    expect(await offered(line)).toEqual(expected);
  });

  it('has no names where there is no assembly, and all rules anywhere', async () => {
    process.chdir('/');
    expect(await offered('stackwright logs ')).toEqual([]);
    process.chdir(directory);
    expect(await offered('stackwright explain ')).toHaveLength([...defaultRules].length);
  });

  it('answers a shell with a candidate a line, and knows three shells', async () => {
    expect(await runCommand('stackwright', ['__complete', '--', 'synth', '--strict'])).toMatchObject({
      code: 0,
      stdout: '--strict\ttreat warnings as errors\n',
    });
    expect(await runCommand('stackwright', ['completion', 'tcsh'])).toMatchObject({
      code: 2,
      stderr: 'tcsh is not known; write bash, zsh, fish.\n',
    });
  });
});
