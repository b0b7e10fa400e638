import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Change, diffStacks } from '../../../lib/diff/index.js';
import { engineForm } from '../../../lib/diff/live/engine-form.js';
import { Docker, type RunResult } from '../../../lib/engine/index.js';
import { type LiveStack, readLiveStack } from '../../../lib/engine/live/index.js';
import { loadDeploySet } from '../../../lib/spec/load/index.js';
import type { StackSpec } from '../../../lib/spec/stack.generated.js';

const answers = join(import.meta.dirname, 'answers');
const files = join(import.meta.dirname, '../../swarm/diff/fixtures');
const names = readdirSync(answers).map((file) => basename(file, '.json'));

/** Answers what an engine answered when the stack was just deployed there; test/swarm/diff asks one anew. */
class RecordedDocker extends Docker {
  readonly #answers: Readonly<Record<string, unknown>>;

  constructor(name: string) {
    super();
    this.#answers = JSON.parse(readFileSync(join(answers, `${name}.json`), 'utf8'));
  }

  override async try(args: readonly string[]): Promise<RunResult> {
    const answer = this.#answers[args.join(' ')] ?? '';
    return { code: 0, stdout: typeof answer === 'string' ? answer : JSON.stringify(answer), stderr: '' };
  }
}

async function recorded(name: string): Promise<LiveStack> {
  const live = await readLiveStack(new RecordedDocker(name), name);
  if (live === undefined) throw new Error(`nothing was recorded of ${name}`);
  return live;
}

function written(name: string): StackSpec {
  return loadDeploySet([{ file: join(files, `${name}.yml`) }], { env: {} }).set.model;
}

test.each(names)('a stack just deployed is what its file says: %s', async (name) => {
  const diff = diffStacks({ ...(await recorded(name)), live: true }, { stack: name, model: written(name) });
  const things = [diff.services, diff.networks, diff.volumes, diff.configs, diff.secrets].flat();
  expect(things.flatMap(({ changes }): readonly Change[] => changes)).toEqual([]);
});

test.each(names)('what is in the form of the engine stays as it is: %s', (name) => {
  const form = engineForm(written(name), name);
  expect(engineForm(form, name)).toEqual(form);
});

test('a change by hand is seen, with its place and both values', async () => {
  const live = await recorded('policies');
  const model = structuredClone(live.model) as StackSpec;
  Object.assign(model.services?.['app'] ?? {}, { image: 'example/app:2', environment: { DEBUG: '1' } });
  const diff = diffStacks({ ...live, model, live: true }, { stack: 'policies', model: written('policies') });
  const [app] = diff.services;
  expect(app).toMatchObject({ name: 'app', change: 'update', tasks: 'replaced' });
  expect(app?.changes.map(({ path, from, to }) => [path, from, to])).toEqual([
    ['services.app.image', 'example/app:2', 'example/app:1'],
    ['services.app.environment.DEBUG', '1', null],
  ]);
});

test('the content of a config is known by its hash, and that of a secret is not', async () => {
  const [configs, secrets] = [await recorded('configs'), await recorded('secrets')];
  expect(configs.contentHash('configs', 'plain')).toMatch(/^[0-9a-f]{64}$/);
  expect(secrets.contentHash('secrets', 'password')).toBeUndefined();
  expect(JSON.stringify(configs.model)).not.toContain('workers');
});

test('a swarm without the stack has nothing to read back', async () => {
  const none = new RecordedDocker('configs');
  expect(await readLiveStack(none, 'absent')).toBeUndefined();
});
