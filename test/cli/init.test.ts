import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { librarySpec } from '../../lib/cli/init/library.js';
import { projectName, stackClassName } from '../../lib/cli/init/project-name.js';
import { TEMPLATES } from '../../lib/cli/init/templates.js';
import { VERSION } from '../../lib/synth/generator.js';
import { runCommand } from './run-command.js';

const checkout = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'stackwright-init-'));
const init = (...args: string[]) => runCommand('stackwright', ['init', ...args]);
let count = 0;

beforeEach(() => {
  const here = join(scratch, `empty-${++count}`);
  mkdirSync(here);
  process.chdir(here);
});
afterAll(() => {
  process.chdir(checkout);
  rmSync(scratch, { recursive: true });
});

const filesHere = () =>
  readdirSync('.', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

describe('stackwright init', () => {
  it.each(Object.keys(TEMPLATES))('writes a project of one’s own: %s', async (template) => {
    const { code, stdout } = await init(template, 'web-shop');
    expect(code).toBe(0);
    expect(stdout).toContain('  cd web-shop\n  npm install\n  npm run synth');
    process.chdir('web-shop');
    expect(filesHere()).toEqual(
      expect.arrayContaining([
        '.github/workflows/ci.yml',
        '.gitignore',
        'README.md',
        '__snapshots__/web-shop/docker-stack.yml',
        'main.ts',
        'package.json',
        'stack.test.ts',
        'stack.ts',
        'tsconfig.json',
      ]),
    );
    expect(readFileSync('stack.ts', 'utf8')).toContain('class WebShopStack extends');
    for (const file of filesHere()) expect(readFileSync(file, 'utf8'), file).not.toMatch(/my-?stack/i);
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ name: 'web-shop' });
    const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'));
    const said = jobs.check.steps.map(({ run = '' }) => run).join('\n');
    for (const step of ['npm test', 'npm run synth', 'npm run lint', 'stackwright diff'])
      expect(said).toContain(step);
    expect(jobs.check.steps).toContainEqual(
      expect.objectContaining({ with: expect.objectContaining({ path: 'out' }) }),
    );
  });

  it.each([
    [['minimal'], '.', 'minimal'],
    [['--template', 'web', 'shop'], 'shop', 'web'],
    [['--template', 'web', '--dir', 'a/b'], 'a/b', 'web'],
    [['web', '--dir', 'shop'], 'shop', 'web'],
    [['--yes'], '.', 'minimal'],
    [['openbalena', 'fleet', '--yes'], 'fleet', 'openbalena'],
  ])('%j', async (args, directory, template) => {
    expect(await init(...args)).toMatchObject({ code: 0 });
    const text = readFileSync(join(directory, 'stack.ts'), 'utf8');
    const mark = { minimal: 'nginx', web: 'TraefikService', openbalena: 'OpenBalenaStack' }[template] ?? '';
    expect(text).toContain(mark);
  });

  it('takes a name, and makes one of the directory', async () => {
    await init('minimal', 'My Shop!');
    expect(readFileSync('My Shop!/stack.ts', 'utf8')).toContain("super(app, 'my-shop')");
    await init('minimal', 'other', '--name', 'shop');
    expect(readFileSync('other/stack.ts', 'utf8')).toContain("super(app, 'shop')");
    expect(await init('minimal', 'third', '--name', 'Big Shop')).toMatchObject({
      code: 2,
      stderr: '--name Big Shop cannot name a stack and a package; write for instance big-shop.\n',
    });
    expect(existsSync('third')).toBe(false);
  });

  it('overwrites nothing, and writes nothing then', async () => {
    writeFileSync('main.ts', 'mine');
    const { code, stderr } = await init('minimal');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^This directory has main\.ts already; init overwrites nothing\. Nothing was written\./,
    );
    expect(filesHere()).toEqual(['main.ts']);
    expect(readFileSync('main.ts', 'utf8')).toBe('mine');
  });

  it('leaves nothing behind when it cannot go on', async () => {
    writeFileSync('.github', 'a file where a directory must be');
    expect(await init('web')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Nothing was written'),
    });
    expect(filesHere()).toEqual(['.github']);
  });

  it.each([
    [[], 'say what to start with: stackwright init minimal (or web, openbalena).'],
    [['shop'], 'shop is no template; there are minimal, web, openbalena.'],
    [['--template', 'shop'], 'shop is no template'],
    [['minimal', ''], 'the directory is empty; write . for this one.'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await init(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(filesHere()).toEqual([]);
  });
});

describe('the library of a project', () => {
  const installed = (resolved: string | undefined): string => {
    const root = join(process.cwd(), 'node_modules/stackwright');
    mkdirSync(root, { recursive: true });
    const packages = { 'node_modules/stackwright': { version: VERSION, resolved } };
    writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
    return root;
  };

  it('is the version that runs, when a registry had it', () => {
    const root = installed('https://registry.example.com/stackwright.tgz');
    expect(librarySpec('shop', undefined, root)).toBe(`^${VERSION}`);
    rmSync('node_modules/.package-lock.json');
    expect(librarySpec('shop', undefined, root)).toBe(`^${VERSION}`);
  });

  it('is what was installed otherwise, or what was asked for', () => {
    expect(librarySpec('shop', undefined, installed('file:../packed.tgz'))).toBe('file:../../packed.tgz');
    expect(librarySpec('shop', undefined, join(scratch, 'checkout'))).toBe('file:../../checkout');
    expect(librarySpec('shop', '../packed.tgz')).toBe('file:../../packed.tgz');
    expect(librarySpec('.', 'packed.tgz')).toBe('file:packed.tgz');
    expect(librarySpec('shop', '^1.2.3')).toBe('^1.2.3');
    expect(librarySpec('shop', 'npm:other@1')).toBe('npm:other@1');
  });
});

describe('names', () => {
  it.each([
    ['shop', 'shop', 'ShopStack'],
    ['My Shop (2)', 'my-shop-2', 'MyShop2Stack'],
    ['2fast', 'fast', 'FastStack'],
    ['web-stack', 'web-stack', 'WebStack'],
    ['stack', 'stack', 'MyStack'],
    ['open-balena', 'open-balena', 'MyOpenBalenaStack'],
    ['---', 'my-stack', 'MyStack'],
  ])('%s', (text, name, className) => {
    expect(projectName(text)).toBe(name);
    expect(stackClassName(name)).toBe(className);
  });
});
