import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driftCheck } from '../../../lib/cli/stack/doctor/drift.js';
import type { StackState } from '../../../lib/diff/index.js';
import { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { startSingleNode } from '../bed/swarm.js';
import { describeOnEngine } from '../on-engine.js';
import { environmentOf, snapshotSets } from '../openbalena/snapshots.js';
import { stateOf } from './files-state.js';
import { dockerOf, driftOf } from './live-engine.js';

const fixtures = join(import.meta.dirname, 'fixtures');
/** A directory of stack files with a verdicts.tsv, as `npm run corpus` takes it. */
const corpus = process.env['STACKWRIGHT_CORPUS'] ?? '';
const sample = 20;

describeOnEngine('a stack that was just deployed', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    // What an engine keeps of a stack does not need any of its tasks.
    await node.docker(['node', 'update', '--availability', 'drain', node.name]);
  });
  afterAll(() => bed?.close());

  /** Deploys files as they are, reads them back, and answers what differs. */
  async function readBack(
    stack: string,
    files: readonly string[],
    options: { cwd: string; env?: Readonly<Record<string, string>> },
  ): Promise<string[]> {
    const env = options.env ?? {};
    // The client's own home, for paths that begin with it.
    const HOME = join(node.root, 'root');
    const paths = files.map((file) => join(options.cwd, file));
    const state = stateOf(paths, stack, { HOME, ...env });
    await makeExternals(node, state);
    const compose = files.flatMap((file) => ['-c', file]);
    const command = ['stack', 'deploy', '--resolve-image', 'never', ...compose, stack];
    await node.docker(command, { cwd: options.cwd, env });
    const drift = await driftOf(node, state);
    await node.docker(['stack', 'rm', stack]);
    return drift;
  }

  describe('is what its files say, read back', () => {
    test.for(readdirSync(fixtures).filter((file) => file.endsWith('.yml')))('%s', async (file) => {
      expect(await readBack(`own-${basename(file, '.yml')}`, [file], { cwd: fixtures })).toEqual([]);
    });

    test.for(snapshotSets())('openBalena: $title', async (set) => {
      // Names of configs are 64 characters long at most.
      const stack = `balena-${snapshotSets().findIndex(({ title }) => title === set.title)}`;
      const options = { cwd: set.snapshot.directory, env: environmentOf(set) };
      expect(await readBack(stack, set.files, options)).toEqual([]);
    });

    test(`${sample} files of a corpus`, { timeout: 240_000 }, async (context) => {
      if (!existsSync(join(corpus, 'verdicts.tsv')))
        context.skip('STACKWRIGHT_CORPUS names no directory with a verdicts.tsv');
      const found: Record<string, string[]> = {};
      for (const file of deployable(corpus)) {
        if (Object.keys(found).length === sample) break;
        const drift = await readBack(`corpus-${Object.keys(found).length}`, [file], { cwd: corpus }).catch(
          // A port or a network of this machine that is taken says nothing of the reading.
          () => undefined,
        );
        if (drift !== undefined) found[file] = drift;
      }
      console.log(`${Object.keys(found).length} files of the corpus deployed and read back`);
      expect(Object.fromEntries(Object.entries(found).filter(([, drift]) => drift.length > 0))).toEqual({});
      expect(Object.keys(found)).toHaveLength(sample);
    });
  });

  test('differs once somebody changed it by hand', async () => {
    const paths = [join(fixtures, 'web-and-database.yml')];
    await node.docker(['stack', 'deploy', '--resolve-image', 'never', '-c', paths[0] ?? '', 'drift']);
    const by = ['service', 'update', '--detach', '--no-resolve-image'];
    await node.docker([...by, '--env-add', 'DEBUG=1', '--image', 'example/web:2', 'drift_web']);
    await node.docker(['service', 'rm', 'drift_db']);
    const target = { stack: 'drift', files: paths, cwd: fixtures, env: {}, secrets: [] };
    const check = await driftCheck(dockerOf(node), target);
    await node.docker(['stack', 'rm', 'drift']);
    expect(check).toMatchObject({ name: 'drift', state: 'warn' });
    expect(check.text.split('; ')).toEqual([
      'db is missing',
      'web runs example/web:2 instead of example/web:1.4',
      'web differs in environment',
    ]);
  });
});

/** The files that an engine took, spread over the whole list. */
function deployable(directory: string): string[] {
  const lines = readFileSync(join(directory, 'verdicts.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  const files = lines.map((line) => line.split('\t')).filter(([, , engine]) => engine === 'accept');
  const step = Math.max(1, Math.floor(files.length / (3 * sample)));
  return files.filter((_, index) => index % step === 0).map(([file = '']) => file);
}

/** Makes what a stack takes for granted, unless it is there. */
async function makeExternals(node: BedNode, { model }: StackState): Promise<void> {
  for (const [kind, create] of Object.entries({
    network: (name: string) => ['network', 'create', '--driver', 'overlay', '--attachable', name],
    config: (name: string) => ['config', 'create', name, '/etc/hosts'],
    secret: (name: string) => ['secret', 'create', name, '/etc/hosts'],
  })) {
    const section = model[`${kind}s` as 'networks' | 'configs' | 'secrets'] ?? {};
    for (const [key, spec] of Object.entries(section)) {
      if (!spec?.external) continue;
      const name = spec.name ?? key;
      const there = await node.docker([kind, 'inspect', name], { allowFailure: true });
      if (there.code !== 0) await node.docker(create(name));
    }
  }
}
