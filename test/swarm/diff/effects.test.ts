import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { makeStandIn } from '../bed/stand-in.js';
import { startSingleNode } from '../bed/swarm.js';
import { describeOnEngine } from '../on-engine.js';
import { allChanges } from './changes.js';
import { groupsOf } from './groups.js';
import { tryChanges } from './try-changes.js';

const table = join(import.meta.dirname, 'effects.tsv');

describeOnEngine('the effect of every property', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    await makeStandIn([node], 'bed/web:1');
    await makeStandIn([node], 'bed/web:2');
    // Every service and every task has an address.
    const addresses = { n: '10.200.0.0/16', outside: '10.201.0.0/16' };
    for (const [name, subnet] of Object.entries(addresses))
      await node.docker(['network', 'create', '--driver', 'overlay', '--subnet', subnet, name]);
    for (const name of ['c', 'outside']) await node.docker(['config', 'create', name, '/etc/hosts']);
    for (const name of ['x', 'outside']) await node.docker(['secret', 'create', name, '/etc/hosts']);
  });
  afterAll(() => bed?.close());

  test('is what the table says', async () => {
    const answers = await tryChanges(node, groupsOf(allChanges(), 40));
    const rows = answers.map(({ member, refused, tasks, where }) => {
      const fates = [...tasks].map(([key, fate]) => `${key.replace(/-\d+$/, '')} ${fate}`).join(', ');
      return [
        member.change.path,
        member.change.tried,
        fates,
        (where ?? '').replaceAll(/\bg\d+_/g, 'STACK_').replaceAll(/([a-z])-\d+\b/g, '$1'),
        refused ?? '',
      ].join('\t');
    });
    const format = '# docker CLI {{.Client.Version}}, engine {{.Server.Version}}';
    const versions = (await node.docker(['version', '--format', format])).stdout.trim();
    const head = ['property', 'change', 'tasks', 'where the engine has it', 'refused with'].join('\t');
    await expect(`${[versions, head, ...rows].join('\n')}\n`).toMatchFileSnapshot(table);
  });
});
