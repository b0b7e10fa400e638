import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withStandIns } from '../../lib/cli/stand-ins.js';
import { runCommand } from './run-command.js';

const openBalena = fileURLToPath(new URL('../../snapshots/default', import.meta.url));
const shop = fileURLToPath(new URL('../graph/fixtures/shop.yml', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'graph-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const graph = (...args: readonly string[]) => runCommand('stackwright', ['graph', ...args]);

it('draws an assembly on standard output, as Mermaid', async () => {
  const { code, stdout } = await graph(openBalena);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^flowchart LR\naccTitle: Stack openbalena\naccDescr: 17 services/);
});

it('draws what the name of the output says', async () => {
  for (const [name, start] of [
    ['a.svg', '<svg '],
    ['a.html', '<!doctype html>'],
    ['a.md', '```mermaid\nflowchart LR\n'],
    ['a.mmd', 'flowchart LR\n'],
  ] as const) {
    expect(await graph(shop, '--out', join(folder, name))).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, name), 'utf8').slice(0, start.length)).toBe(start);
  }
});

it('shows a variable that has no default, or its value from --env-file', async () => {
  expect((await graph(shop)).stdout).toContain('shop/web:#36;#123;WEB#95;TAG#125;');
  const file = join(folder, '.env');
  writeFileSync(file, 'WEB_TAG=1.4\n');
  expect((await graph(shop, '--env-file', file)).stdout).toContain('shop/web:1.4');
});

it('names a stack of files by --stack, or after their directory', async () => {
  expect((await graph(shop, '--stack', 'shop')).stdout).toContain('accTitle: Stack shop\n');
  expect((await graph(shop)).stdout).toContain('accTitle: Stack fixtures\n');
});

it('tells files of one name apart by their paths', async () => {
  for (const name of ['one', 'two']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'stack.yml'), `services: { ${name}: { image: nginx } }\n`);
  }
  const { stdout } = await graph(join(folder, 'one/stack.yml'), join(folder, 'two/stack.yml'));
  expect(stdout).toContain(`one/stack.yml: 1 service`);
  expect(stdout).toContain(`two/stack.yml: 1 service`);
});

it('says what docker does not read', async () => {
  const file = join(folder, 'bad.yml');
  writeFileSync(file, 'services: { web: { image: nginx, build_: . } }\n');
  expect(await graph(file)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('cli/schema'),
  });
});

it.each([
  [['/nowhere.yml'], '/nowhere.yml cannot be read: there is no such file.'],
  [[shop, '--format', 'png'], '--format png is not known; write mermaid, svg, html.'],
  [[shop, '--out', '/nowhere/a.svg'], '/nowhere/a.svg cannot be written (ENOENT).'],
  [[openBalena, '--stack', 'other'], `${openBalena} has no stack other; name one of: openbalena.`],
])('%j is wrong usage', async (args, message) => {
  expect(await graph(...args)).toMatchObject({ code: 2, stderr: `${message}\n` });
});

it('keeps the names of variables that have no value and no default', () => {
  const text = '${A} $B ${C:-c} $${D} ${E:?e} ${F?} ${G-} ${KNOWN}';
  expect(withStandIns(text, (name) => name === 'KNOWN')).toBe(
    '$${A} $${B} ${C:-c} $${D} $${E} $${F} ${G-} ${KNOWN}',
  );
});
