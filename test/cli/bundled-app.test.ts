import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runBundled } from '../../lib/cli/bundled-app.js';

const heard = globalThis as { heard?: unknown };
const home = process.cwd();
let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'stackwright-test-'));
  vi.stubEnv('XDG_CACHE_HOME', join(scratch, 'cache'));
  mkdirSync(join(scratch, 'app'));
  process.chdir(join(scratch, 'app'));
  writeFileSync('package.json', '{"type":"module"}');
  delete heard.heard;
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(home);
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs an app of these files; the first one is the app. */
async function runApp(files: Readonly<Record<string, string>>): Promise<boolean> {
  for (const [name, text] of Object.entries(files)) writeFileSync(name, text);
  return runBundled(join(scratch, 'app', Object.keys(files)[0] ?? ''));
}

describe('runBundled', () => {
  it('runs an app of several files, with enums, JSON and .js specifiers, and leaves nothing beside it', async () => {
    const ran = await runApp({
      'main.ts': `import { basename } from 'node:path';
import data from './data.json' with { type: 'json' };
import { Colour, twice } from './part.js';
(globalThis as { heard?: unknown }).heard = [twice(data.n), Colour.Blue, basename('/a/b')];`,
      'part.ts': `export enum Colour { Red, Blue }
export const twice = <T extends number>(value: T): number => value * 2;`,
      'data.json': '{ "n": 21 }',
    });
    expect(ran).toBe(true);
    expect(heard.heard).toEqual([42, 1, 'b']);
    expect(readdirSync('.').sort()).toEqual(['data.json', 'main.ts', 'package.json', 'part.ts']);
  });

  it('sees a change in any of the files', async () => {
    const app = { 'main.ts': `import { text } from './part.js';\nglobalThis.heard = text;` };
    await runApp({ ...app, 'part.ts': `export const text: string = 'one';` });
    expect(readdirSync(join(scratch, 'cache/stackwright'))).toHaveLength(1);
    await runApp({ ...app, 'part.ts': `export const text: string = 'two';` });
    expect(heard.heard).toBe('two');
  });

  it('throws what the app throws, and leaves nothing beside it', async () => {
    await expect(runApp({ 'main.ts': `throw new RangeError('from the app');` })).rejects.toThrow(
      'from the app',
    );
    expect(readdirSync('.').sort()).toEqual(['main.ts', 'package.json']);
  });

  it.each([
    ['knows where its file is', { 'main.ts': 'globalThis.heard = import.meta.url;' }],
    ['loads what it computes', { 'main.ts': `globalThis.heard = import('./' + 'part.js');` }],
    ['does not build', { 'main.ts': 'const = 1;' }],
    ['imports what is not there', { 'main.ts': `import 'no-such-package';\nglobalThis.heard = 1;` }],
    ['is no ES module', { 'main.ts': 'globalThis.heard = 1;', 'package.json': '{}' }],
    [
      'has settings of its own',
      {
        'main.ts': 'globalThis.heard = 1;',
        'tsconfig.json': '{ "compilerOptions": { "experimentalDecorators": true } }',
      },
    ],
  ])('leaves an app to the loader that %s', async (_, files) => {
    expect(await runApp(files)).toBe(false);
    expect(heard.heard).toBeUndefined();
  });
});
