import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validateCompose } from '../lib/spec/validate.js';
import { EXAMPLES, synthesizeExample } from './examples/examples.js';
import { configurations, SECRET } from './openbalena/configurations.js';
import { filesOf, openBalenaFromEnv } from './openbalena/openbalena.js';

// Whole assemblies, as reviewers read them. After a change on purpose: npx vitest run test/snapshots.test.ts -u
// The build contexts lie in apps/openbalena/images; manifest.json has the hash of each of their files.
const root = fileURLToPath(new URL('../snapshots/', import.meta.url));
const isReviewed = (path: string) => !path.startsWith('images/');

/** Whether vitest was told to update (`-u`); known only while a test runs. */
function isUpdate(): boolean {
  const state = expect.getState() as unknown as { snapshotState?: { readonly _updateSnapshot?: string } };
  return state.snapshotState?._updateSnapshot === 'all';
}

function filesIn(directory: string, top = directory): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? filesIn(path, top) : [relative(top, path).split(sep).join('/')];
  });
}

/** The files of an assembly by path, without the build contexts. */
function reviewed(files: Iterable<readonly [string, string]>): Map<string, string> {
  return new Map([...files].filter(([path]) => isReviewed(path)));
}

const assemblies = new Map(
  Object.entries(configurations).map(([name, env]) => [name, reviewed(filesOf(openBalenaFromEnv(env)))]),
);
for (const example of EXAMPLES) {
  const { files } = await synthesizeExample(example);
  assemblies.set(
    example,
    reviewed(files.map(({ path, content }) => [path, Buffer.from(content).toString()])),
  );
}

describe.each([...assemblies])('snapshots/%s', (name, files) => {
  const directory = join(root, name);

  it.each([...files.keys()])('%s', async (path) => {
    await expect(files.get(path)).toMatchFileSnapshot(join(directory, path));
  });

  it('has no other file', () => {
    const others = filesIn(directory).filter((path) => !files.has(path));
    if (isUpdate()) for (const path of others) rmSync(join(directory, path));
    else expect(others).toEqual([]);
  });

  it.skipIf(!files.has('docker-compose.yml'))('has a Compose file that its schema accepts', () => {
    expect(validateCompose(parse(files.get('docker-compose.yml') ?? ''))).toEqual([]);
  });

  it('shows no secret', () => {
    for (const [path, text] of files) expect(text, path).not.toContain(SECRET);
    for (const [path, text] of files) expect(text, path).not.toContain('00112233445566778899aabbccddeeff');
  });
});

describe('the configurations of openBalena and the examples', () => {
  it('are the folders of snapshots/', () => {
    if (!isUpdate()) expect(readdirSync(root).sort()).toEqual([...assemblies.keys()].sort());
  });
});
