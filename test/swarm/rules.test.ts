import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultRules, type RuleExample } from '../../lib/rules/index.js';
import { checkExample } from '../../lib/testing/check-example.js';
import { Bed } from './bed/bed.js';
import type { BedNode } from './bed/node.js';
import { DeployedStack } from './bed/stack.js';
import { startSingleNode } from './bed/swarm.js';
import { describeOnEngine } from './on-engine.js';

/** The examples of all rules that need nothing to be known of a swarm. */
const examples = [...defaultRules].flatMap((rule) =>
  (['bad', 'good'] as const).flatMap((kind) =>
    rule[kind].flatMap((shown, index) => {
      const example: RuleExample = typeof shown === 'string' ? { files: [shown] } : shown;
      return example.about === undefined
        ? [[`${kind} example ${index + 1} of ${rule.id}`, example] as const]
        : [];
    }),
  ),
);

describeOnEngine('the examples of the rules, deployed', () => {
  let bed: Bed;
  let node: BedNode;
  let deployed = 0;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    // A drained node answers deploys and starts nothing.
    await node.docker(['node', 'update', '--availability', 'drain', node.name]);
    // What the examples declare external exists beforehand.
    for (const name of ['back', 'shop-back', 'shop_back']) {
      await node.docker(['network', 'create', '--driver', 'overlay', name]);
    }
    for (const name of ['token', 'word', 'old', 'new']) {
      await node.docker(['secret', 'create', name, fileOf('external', 'a')]);
    }
  });
  afterAll(() => bed?.close());

  test.each(examples)('%s', async (_, { files, env = {}, beside = {} }) => {
    for (const [name, content] of Object.entries(beside)) fileOf(name, content);
    const paths = files.map((text, index) => fileOf(`stack-${index}.yml`, text));
    const refused = checkExample({ files, env, beside }, defaultRules).some(
      ({ refusedBy }) => refusedBy !== undefined,
    );

    // A name of its own for each: the networks of the one before may take a moment to go.
    deployed += 1;
    const stack = new DeployedStack(node, `example${deployed}`);
    const { code, stderr } = await stack.deploy(paths, { env, allowFailure: true });
    await node.docker(['stack', 'rm', stack.name], { allowFailure: true });

    expect(code === 0 ? 'deployed' : 'refused', stderr).toBe(refused ? 'refused' : 'deployed');
  });

  function fileOf(name: string, content: string | Uint8Array): string {
    const folder = join(bed.directory, 'examples');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }
});
