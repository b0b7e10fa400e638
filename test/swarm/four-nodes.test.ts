import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApiNode, ApiTask } from './bed/api-types.js';
import type { BedNode } from './bed/node.js';
import { DeployedStack } from './bed/stack.js';
import { makeStandIn } from './bed/stand-in.js';
import { type Cluster, nodeNames, startCluster } from './bed/swarm.js';
import { waitFor } from './bed/wait.js';
import { describeOnEngine } from './on-engine.js';

const fixture = join(import.meta.dirname, 'fixtures/four-nodes.yml');

// The volumes here are of the local driver, which promises its data to one node. What NFS promises, the same data on
// every node, cannot be shown: the test kernel has no NFS client.
describeOnEngine('four nodes, three of them managers', () => {
  let cluster: Cluster;
  /** The manager that leads first, and is killed later. */
  let leader: BedNode;
  let survivor: BedNode;
  let stack: DeployedStack;

  beforeAll(async () => {
    cluster = await startCluster();
    [leader, survivor] = cluster.managers;
    await makeStandIn(cluster.nodes, 'bed/web:1', { programs: { '/usr/src/app/docker-hc': 'exit 0' } });
    stack = new DeployedStack(survivor, 'four');
    await stack.deploy([fixture], { env: { KEEPER: leader.name } });
    await stack.converge();
  });
  afterAll(() => cluster?.bed.close());

  /** The names of the nodes that run a service's tasks. */
  const places = async (service?: string) => {
    const names = await nodeNames(survivor);
    return (await stack.runningTasks(service)).map((task) => names.get(task.NodeID)).sort();
  };

  const exec = async (node: BedNode, task: ApiTask | undefined, command: readonly string[]) => {
    const container = task?.Status.ContainerStatus?.ContainerID ?? 'none';
    return (await node.docker(['exec', container, ...command])).stdout;
  };

  test('run on managers what must run on managers', async () => {
    expect(await places('on-managers')).toHaveLength(2);
    expect(await places('on-managers')).not.toContain('worker1');
    expect(await places('anywhere')).toHaveLength(4);
    expect(await places('keeper')).toEqual([leader.name]);
  });

  test('move the tasks of a drained node', async () => {
    expect(await places('anywhere')).toContain('worker1');
    await survivor.docker(['node', 'update', '--availability', 'drain', 'worker1']);
    await waitFor(
      'the drained node to be empty',
      async () => ((await places()).includes('worker1') ? undefined : true),
      { timeout: 30_000 },
    );
    await stack.converge();
    expect(await places()).not.toContain('worker1');
    await survivor.docker(['node', 'update', '--availability', 'active', 'worker1']);
  });

  test('lose the leading manager and keep quorum, data and everything that can move', async () => {
    const [keeper] = await stack.runningTasks('keeper');
    await exec(leader, keeper, ['sh', '-c', 'echo precious >/data/file']);
    const led = await survivor.api.get<ApiNode[]>('/nodes');
    expect(led.find((node) => node.ManagerStatus?.Leader)?.Description.Hostname).toBe(leader.name);

    await leader.kill();
    const killed = Date.now();
    const seconds = () => (Date.now() - killed) / 1000;
    const writable = await waitFor(
      'a new leader',
      async () => {
        await survivor.docker(['service', 'update', '--detach', '--label-add', 'led=again', 'four_anywhere']);
        return seconds();
      },
      { timeout: 60_000 },
    );
    const elsewhere = await waitFor(
      'everything that can move to run elsewhere',
      async () => {
        const [managers, anywhere] = [await places('on-managers'), await places('anywhere')];
        const moved = ![...managers, ...anywhere].includes(leader.name);
        return moved && managers.length === 2 && anywhere.length === 4 ? seconds() : undefined;
      },
      { timeout: 120_000 },
    );
    console.log(
      `leader killed: writable after ${writable} s, all that can move runs again after ${elsewhere} s`,
    );
    // What is bound to the lost node by its data waits for it.
    expect((await stack.tasks('keeper')).map((task) => task.Status.State)).toContain('pending');

    await leader.start();
    await waitFor(
      'three healthy managers',
      async () => {
        const healthy = (await survivor.api.get<ApiNode[]>('/nodes')).filter(
          ({ Status, ManagerStatus }) =>
            Status.State === 'ready' && ManagerStatus?.Reachability === 'reachable',
        );
        return healthy.length === 3 ? true : undefined;
      },
      { timeout: 60_000 },
    );
    await stack.converge();
    expect(await places('keeper')).toEqual([leader.name]);
    const [again] = await stack.runningTasks('keeper');
    expect(again?.ID).not.toBe(keeper?.ID);
    expect(await exec(leader, again, ['cat', '/data/file'])).toBe('precious\n');
  });
});
