import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { describeOnEngine } from '../on-engine.js';
import { groupsOf } from './groups.js';
import { wrongPredictions } from './judge-answer.js';
import { type Prediction, predict } from './predict.js';
import { randomChange } from './random-changes.js';
import { startEngine } from './start-engine.js';
import { directoryOf, tryChanges } from './try-changes.js';

/** The same seed gives the same stacks; another one looks elsewhere: STACKWRIGHT_SEED=$RANDOM npm run test:swarm. */
const seed = Number(process.env['STACKWRIGHT_SEED'] ?? 768312);

describeOnEngine('random pairs of stacks', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startEngine(bed);
  });
  afterAll(() => bed?.close());

  test('are predicted by the diff, tasks and gaps', async () => {
    const changes = [
      ...fc.sample(randomChange(false), { seed, numRuns: 190 }),
      ...fc.sample(randomChange(true), { seed, numRuns: 30 }),
    ];
    const answers = await tryChanges(node, groupsOf(changes, 48));
    const predictions = new Map<unknown, Prediction>();
    const facts = { engineVersion: '20.10', nodes: 1 };
    for (const { group } of answers) {
      const known = predictions.get(group);
      const names = ['from.yml', 'to.yml'] as const;
      predictions.set(group, known ?? predict(directoryOf(node, group), group.stack, names, facts));
    }
    const wrong = answers.flatMap((answer) => {
      return wrongPredictions(answer, predictions.get(answer.group) as Prediction);
    });
    const fates = answers.flatMap(({ tasks }) => [...tasks.values()]);
    const count = (fate: string) => `${fates.filter((one) => one === fate).length} ${fate}`;
    const gaps = answers.reduce((sum, answer) => sum + answer.gaps.size, 0);
    console.log(
      `seed ${seed}: ${answers.length} pairs, services ${['kept', 'replaced', 'created', 'removed'].map(count).join(', ')}; ${gaps} gaps seen; ${wrong.length} predicted wrongly`,
    );
    expect(wrong).toEqual([]);
  });
});
