import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stackProperties } from '../../../lib/spec/properties.generated.js';
import { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { describeOnEngine } from '../on-engine.js';
import { type Property, propertiesOf } from '../reach/properties.js';
import { allChanges } from './changes.js';
import { groupsOf } from './groups.js';
import { wrongPredictions } from './judge-answer.js';
import { type Prediction, predict } from './predict.js';
import { startEngine } from './start-engine.js';
import { type Answer, directoryOf, tryChanges } from './try-changes.js';

const table = join(import.meta.dirname, 'effects.tsv');

describeOnEngine('the effect of every property', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startEngine(bed);
  });
  afterAll(() => bed?.close());

  // One run on the engine for both: the table of what it does, and the predictions.
  let answers: readonly Answer[] = [];

  test('is what the table says', async (context) => {
    answers = await tryChanges(node, groupsOf(allChanges(), 40));
    const format = '# docker CLI {{.Client.Version}}, engine {{.Server.Version}}';
    const versions = (await node.docker(['version', '--format', format])).stdout.trim();
    const known = existsSync(table) ? readFileSync(table, 'utf8').split('\n')[0] : versions;
    if (known !== versions)
      context.skip(`the table is of "${known}", here is "${versions}": to renew it, delete it`);
    const head = ['property', 'change', 'tasks', 'where the engine has it', 'refused with'].join('\t');
    await expect(`${[versions, head, ...answers.map(rowOf)].join('\n')}\n`).toMatchFileSnapshot(table);
  });

  test('is predicted by the diff', async () => {
    const { Version } = await node.api.get<{ Version: string }>('/version');
    const engineVersion = /^[\d.]+/.exec(Version)?.[0] ?? '';
    expect(answers).not.toEqual([]);
    const predictions = new Map(
      [...new Set(answers.map(({ group }) => group))].map((group) => {
        return [
          group,
          predict(directoryOf(node, group), group.stack, ['from.yml', 'to.yml'], { engineVersion, nodes: 1 }),
        ];
      }),
    );
    const wrong = answers.flatMap((answer) =>
      wrongPredictions(answer, predictions.get(answer.group) as Prediction),
    );
    const alike = answers.filter(({ member }) => member.change.alike).length;
    console.log(
      `${answers.length} changes tried, ${wrong.length} predicted wrongly, ${alike} without a difference in what docker prints`,
    );
    expect(wrong).toEqual([]);
  });

  // With a schema that has a new property: add it to the trials of the reach, or to changes.ts.
  test('is known for every property of the schema', () => {
    const tried = new Set(allChanges().map(({ path }) => path));
    const all = propertiesOf(stackProperties);
    const unknown = all.flatMap((property) => unknownIn(property, tried));
    console.log(`${flatten(all).length} properties in the schema, ${unknown.length} of them never changed`);
    expect(unknown).toEqual([]);
  });
});

function rowOf({ member, refused, tasks, where }: Answer): string {
  const fates = [...tasks].map(([key, fate]) => `${key.replace(/-\d+$/, '')} ${fate}`).join(', ');
  const place = (where ?? '').replaceAll(/\bg\d+_/g, 'STACK_').replaceAll(/([a-z])-\d+\b/g, '$1');
  return [member.change.path, member.change.tried, fates, place, refused ?? ''].join('\t');
}

/** A property that was changed neither itself nor in its parts. */
function unknownIn({ path, parts }: Property, tried: ReadonlySet<string>): string[] {
  if (tried.has(path)) return parts.flatMap((part) => unknownIn(part, tried));
  return parts.length === 0 ? [path] : parts.flatMap((part) => unknownIn(part, tried));
}

function flatten(properties: readonly Property[]): Property[] {
  return properties.flatMap((property) => [property, ...flatten(property.parts)]);
}
