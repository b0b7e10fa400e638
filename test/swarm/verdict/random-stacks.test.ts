import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../../lib/spec/finding.js';
import { Random } from '../../fuzz/random.js';
import { inParallel } from '../../support/in-parallel.js';
import { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { DeployedStack } from '../bed/stack.js';
import { refusalsOf } from '../diff/files-state.js';
import { startEngine } from '../diff/start-engine.js';
import { describeOnEngine } from '../on-engine.js';
import { randomStack } from './random-stack.js';

/** The same seed gives the same stacks; another one looks elsewhere: STACKWRIGHT_SEED=$RANDOM npm run test:swarm. */
const seed = Number(process.env['STACKWRIGHT_SEED'] ?? 4);

/** How many stacks are tried, by what the rules say of them: most of what is drawn is refused by the client already. */
const tried = { deployed: 100, refused: 100 };

describeOnEngine('random stacks', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startEngine(bed);
    // A drained node answers deploys and starts nothing.
    await node.docker(['node', 'update', '--availability', 'drain', node.name]);
  });
  afterAll(() => bed?.close());

  test('are refused by the engine exactly when the rules say so', async () => {
    const seen = { deployed: 0, refused: 0 };
    const wrong: string[] = [];
    await inParallel(3, drawStacks(), async ({ stack, file, said }) => {
      const { code, stderr } = await new DeployedStack(node, stack).deploy([file], { allowFailure: true });
      await node.docker(['stack', 'rm', stack], { allowFailure: true });
      if (code !== 0 && isForWhatElseThereIs(stderr, stack)) return;
      seen[code === 0 ? 'deployed' : 'refused'] += 1;
      if ((code !== 0) === said.length > 0) return;
      const rules = said.map(({ rule, path }) => `${rule} at ${path}`).join(', ');
      wrong.push(`${stack}: ${code === 0 ? `accepted, and said: ${rules}` : `refused: ${stderr.trim()}`}`);
    });
    console.log(
      `seed ${seed}: ${seen.deployed} deployed, ${seen.refused} refused, ${wrong.length} not as said`,
    );
    expect(wrong).toEqual([]);
    expect(seen.deployed).toBeGreaterThan(tried.deployed / 2);
    expect(seen.refused).toBeGreaterThan(tried.refused / 2);
  });

  /** As many stacks of each kind as are tried, written to files. */
  function drawStacks(): Drawn[] {
    const directory = join(bed.directory, 'random');
    mkdirSync(directory);
    const beside = { 'one.txt': 'one', 'two.txt': 'two', 'one.env': 'FROM_FILE=yes\n' };
    for (const [file, text] of Object.entries(beside)) writeFileSync(join(directory, file), text);
    const left = { ...tried };
    const drawn: Drawn[] = [];
    for (let number = 0; left.deployed + left.refused > 0; number++) {
      const stack = `random${number}`;
      const file = join(directory, `${stack}.yml`);
      const text = JSON.stringify(randomStack(new Random(seed * 1_000_003 + number)), null, 1);
      const said = refusalsOf([{ file, text }], stack);
      // What the client alone refuses is compared in npm run fuzz.
      if (said.some(({ refusedBy }) => refusedBy === 'cli')) continue;
      const kind = said.length > 0 ? 'refused' : 'deployed';
      if (left[kind] === 0) continue;
      left[kind] -= 1;
      writeFileSync(file, text);
      drawn.push({ stack, file, said });
    }
    return drawn;
  }
});

interface Drawn {
  readonly stack: string;
  readonly file: string;
  /** What says that it is refused. */
  readonly said: readonly Finding[];
}

/** Whether an engine refused a stack for what else it has, or has not: no reading of a file tells that. */
function isForWhatElseThereIs(stderr: string, stack: string): boolean {
  const [, other] = /already in use by service '(\w+?)_/.exec(stderr) ?? [];
  if (other !== undefined) return other !== stack;
  return /could not be found|not found: |already exists|only updates to Labels are allowed/.test(stderr);
}
