import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApiNode } from './bed/api-types.js';
import { TaskContainer } from './bed/containers.js';
import type { BedNode } from './bed/node.js';
import { DeployedStack } from './bed/stack.js';
import { makeStandIn } from './bed/stand-in.js';
import { type Cluster, nodeNames, startCluster } from './bed/swarm.js';
import { waitFor } from './bed/wait.js';
import { describeOnEngine } from './on-engine.js';
import { environmentOf, largestSet } from './openbalena/snapshots.js';
import { makeOpenBalenaImages } from './openbalena/stand-ins.js';

const fixture = join(import.meta.dirname, 'fixtures/four-nodes.yml');

// The volumes here are of the local driver, which promises its data to one node. What NFS promises, the same data on
// every node, cannot be shown: the test kernel has no NFS client.
describeOnEngine('four nodes, three of them managers, with openBalena', () => {
  let cluster: Cluster;
  /** The manager that leads first, and is killed later. */
  let leader: BedNode;
  let survivor: BedNode;
  /** Services with and without a place, and one that keeps data on the leader. */
  let small: DeployedStack;
  let openBalena: DeployedStack;

  beforeAll(async () => {
    cluster = await startCluster();
    [leader, survivor] = cluster.managers;
    const set = largestSet();
    await makeStandIn(cluster.nodes, 'bed/web:1', { programs: { '/usr/src/app/docker-hc': 'exit 0' } });
    await makeOpenBalenaImages(cluster.nodes, set.snapshot);
    small = new DeployedStack(survivor, 'small');
    openBalena = new DeployedStack(survivor, set.stack);
    await small.deploy([fixture], { env: { KEEPER: leader.name } });
    await openBalena.deploy(set.files, { cwd: set.snapshot.directory, env: environmentOf(set) });
    await small.converge();
    await openBalena.converge();
  });
  afterAll(() => cluster?.bed.close());

  /** The names of the nodes that run tasks of a stack, or of one of its services. */
  const places = async (stack: DeployedStack, service?: string) => {
    const names = await nodeNames(survivor);
    return (await stack.runningTasks(service)).map((task) => names.get(task.NodeID));
  };

  const keeper = async () => {
    const [task] = await small.runningTasks('keeper');
    if (task === undefined) throw new Error('the keeper does not run');
    return new TaskContainer(leader, task);
  };

  test('run on managers what must run on managers', async () => {
    expect(await places(small, 'on-managers')).toHaveLength(2);
    expect(await places(small, 'on-managers')).not.toContain('worker1');
    for (const service of ['traefik', 'traefik-sidecar', 'builder']) {
      expect(await places(openBalena, service), service).toEqual([expect.stringMatching(/^manager/)]);
    }
    expect(await places(small, 'keeper')).toEqual([leader.name]);
  });

  test('move the tasks of a drained node', async () => {
    expect(await places(small)).toContain('worker1');
    expect(await places(openBalena)).toContain('worker1');
    await survivor.docker(['node', 'update', '--availability', 'drain', 'worker1']);
    for (const stack of [small, openBalena]) {
      await waitFor(
        `${stack.name} to leave the drained node`,
        async () => ((await places(stack)).includes('worker1') ? undefined : true),
        { timeout: 30_000 },
      );
      await stack.converge();
      expect(await places(stack)).not.toContain('worker1');
    }
    await survivor.docker(['node', 'update', '--availability', 'active', 'worker1']);
  });

  test('lose the leading manager and keep quorum, data and everything that can move', async () => {
    await (await keeper()).busybox('sh', '-c', 'echo precious >/data/file');
    const kept = (await keeper()).id;
    const before = await survivor.api.get<ApiNode[]>('/nodes');
    expect(before.find((node) => node.ManagerStatus?.Leader)?.Description.Hostname).toBe(leader.name);
    expect(await places(openBalena)).toContain(leader.name);

    await leader.kill();
    const killed = Date.now();
    const seconds = () => (Date.now() - killed) / 1000;
    const writable = await waitFor(
      'a new leader',
      async () => {
        await survivor.docker([
          'service',
          'update',
          '--detach',
          '--label-add',
          'led=again',
          'small_anywhere',
        ]);
        return seconds();
      },
      { timeout: 60_000 },
    );
    const notMoved = async (stack: DeployedStack) => {
      const names = await nodeNames(survivor);
      const short = await stack.shortOf((task) => names.get(task.NodeID) !== leader.name);
      return short.filter((name) => name !== 'small_keeper');
    };
    const after = await Promise.all(
      [small, openBalena].map((stack) =>
        waitFor(
          `all of ${stack.name} that can move to run elsewhere`,
          async () => ((await notMoved(stack)).length === 0 ? seconds() : undefined),
          { timeout: 200_000 },
          async () => (await notMoved(stack)).join(', '),
        ),
      ),
    );
    console.log(
      `the leader was killed: a change is taken after ${writable} s; ` +
        `all that can move runs elsewhere, with passed health checks, after ${after[0]} s (checked every 2 s) and ` +
        `${after[1]} s (openBalena, every 30 to 60 s)`,
    );
    // What is bound to the lost node by its data waits for it.
    expect((await small.tasks('keeper')).map((task) => task.Status.State)).toContain('pending');

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
    await small.converge();
    expect(await places(small, 'keeper')).toEqual([leader.name]);
    expect((await keeper()).id).not.toBe(kept);
    expect(await (await keeper()).busybox('cat', '/data/file')).toBe('precious\n');
  });
});
