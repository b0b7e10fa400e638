import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stackProperties } from '../../../lib/spec/properties.generated.js';
import { inParallel } from '../../support/in-parallel.js';
import { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { makeStandIn } from '../bed/stand-in.js';
import { startSingleNode } from '../bed/swarm.js';
import { describeOnEngine } from '../on-engine.js';
import { type Observation, Observer } from './observe.js';
import { type Property, propertiesOf } from './properties.js';
import type { Trial } from './trial.js';
import { trials } from './trials.js';

const table = join(import.meta.dirname, 'reach.tsv');

interface Row extends Observation {
  readonly path: string;
  readonly tried: string;
}

describeOnEngine('the reach of every property', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    await makeStandIn([node], 'bed/web:1');
    // No task is to run, also of a global service.
    await node.docker(['node', 'update', '--availability', 'drain', node.name]);
    for (const name of ['n', 'outside'])
      await node.docker(['network', 'create', '--driver', 'overlay', name]);
    for (const name of ['c', 'outside']) await node.docker(['config', 'create', name, '/etc/hosts']);
    for (const name of ['x', 'outside']) await node.docker(['secret', 'create', name, '/etc/hosts']);
  });
  afterAll(() => bed?.close());

  // With a schema that has a new property: add a trial, and run this with -u.
  test('is what the table says', async (context) => {
    const format = '# docker CLI {{.Client.Version}}, engine {{.Server.Version}}';
    const versions = (await node.docker(['version', '--format', format])).stdout.trim();
    const known = existsSync(table) ? readFileSync(table, 'utf8').split('\n')[0] : versions;
    if (known !== versions)
      context.skip(`the table is of "${known}", here is "${versions}": to renew it, delete it`);

    const properties = propertiesOf(stackProperties);
    const tried = flatten(properties).flatMap(({ path }) => trialsOf(path).map((trial) => ({ path, trial })));
    const observer = new Observer(node);
    // From the end: an engine looks 15 s for a plugin that it does not have, and the last ones name some.
    const observed = await inParallel(4, tried.reverse(), async ({ path, trial }): Promise<Row> => {
      return { path, tried: JSON.stringify(trial.value), ...(await observer.observe(path, trial)) };
    });
    observed.reverse();
    const rows = flatten(properties).flatMap((property) => rowsOf(property, observed));
    const lines = [
      versions,
      ['property', 'tried', 'outcome', 'where the engine has it', 'printed'].join('\t'),
      ...rows.map((row) => [row.path, row.tried, row.outcome, row.where, row.printed].join('\t')),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(table);
  });
});

function flatten(properties: readonly Property[]): Property[] {
  return properties.flatMap((property) => [property, ...flatten(property.parts)]);
}

function trialsOf(path: string): readonly Trial[] {
  return [trials[path] ?? []].flat();
}

/** What was seen of a property itself, or else of its parts: it reaches when one of them does. */
function rowsOf(property: Property, observed: readonly Row[]): Row[] {
  const own = observed.filter(({ path }) => path === property.path);
  if (own.length > 0) return own;
  if (property.parts.length === 0)
    throw new Error(`nothing is known of ${property.path}: add it to trials.ts`);
  const outcomes = property.parts.flatMap((part) => rowsOf(part, observed)).map(({ outcome }) => outcome);
  const [outcome = 'refused'] = (['reaches', 'lost'] as const).filter((one) => outcomes.includes(one));
  return [{ path: property.path, tried: 'its parts', outcome, where: '', printed: '' }];
}
