import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { registerLint } from '../../lib/cli/lint-command.js';

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-command-'));
  writeFileSync(join(folder, 'base.yml'), 'services: { web: { image: "nginx:${TAG}" } }\n');
  writeFileSync(join(folder, 'overlay.yml'), 'services: { web: { deploy: { mode: global } } }\n');
  writeFileSync(join(folder, '.env'), 'TAG=1.27\n');
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs `stackwright lint WORDS`, with the files of the folder. */
async function run(...words: string[]): Promise<number> {
  const program = new Command();
  registerLint(program);
  const args = words.map((word) => (word.endsWith('.yml') || word === '.env' ? join(folder, word) : word));
  await program.parseAsync(['node', 'stackwright', 'lint', ...args]);
  return Number(process.exitCode);
}

it('answers with exit code and one JSON value', async () => {
  expect(await run('base.yml', '--format', 'json')).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ deployable: false });
  expect(JSON.parse(output).findings[0]).toMatchObject({ rule: 'swarm/image-reference', line: 1 });
});

it('merges -c files in their order, with the variables of --env-file', async () => {
  const code = await run('-c', 'base.yml', '-c', 'overlay.yml', '--env-file', '.env', '--format', 'json');
  expect(code).toBe(0);
  const { findings } = JSON.parse(output);
  expect(findings).toMatchObject([
    { rule: 'swarm/update-policy', file: join(folder, 'overlay.yml'), line: 1 },
  ]);
});

it('checks files by themselves beside the set of -c', async () => {
  await run('overlay.yml', '-c', 'base.yml', '-c', 'overlay.yml', '--env-file', '.env', '--format', 'json');
  const rules = JSON.parse(output).findings.map(({ rule }: { rule: string }) => rule);
  expect(rules).toEqual(['swarm/missing-image', 'swarm/update-policy', 'swarm/update-policy']);
});

it('knows the engine and the stack that it is told', async () => {
  writeFileSync(
    join(folder, 'new.yml'),
    `services: { ${'w'.repeat(60)}: { image: "reg/a:1", volumes: [{ type: image, source: "a:1", target: /a }] } }\n`,
  );
  await run('new.yml', '--engine', '28.2', '--format', 'json');
  expect(JSON.parse(output).deployable).toBe(true);
  output = '';
  await run('new.yml', '--engine', '28.2', '--stack', 'shop', '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({
    deployable: false,
    findings: [{ rule: 'swarm/service-name' }, {}],
  });
});

it.each([
  [[], 'lint needs a file: stackwright lint docker-stack.yml.'],
  [['base.yml', '--format', 'xml'], '--format xml is not known; write text, json, sarif.'],
  [['base.yml', '--engine', 'new'], '--engine new is no version; write it as docker version does: 20.10.24.'],
  [['base.yml', '--env-file', '/nowhere/.env'], '--env-file /nowhere/.env: there is no such file.'],
  [['base.yml', '--live'], '--live needs the name of the stack: --stack NAME.'],
])('%j is wrong usage', async (words, message) => {
  await expect(run(...words)).rejects.toMatchObject({ message, exitCode: 2 });
});
