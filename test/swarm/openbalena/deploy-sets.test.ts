import { describe, expect, test } from 'vitest';
import { Bed } from '../bed/bed.js';
import { TaskContainer } from '../bed/containers.js';
import type { BedNode } from '../bed/node.js';
import { DeployedStack } from '../bed/stack.js';
import { startSingleNode } from '../bed/swarm.js';
import { waitFor } from '../bed/wait.js';
import { describeOnEngine } from '../on-engine.js';
import { deployAsItsHeadSays } from './deploy.js';
import { readByDocker } from './model.js';
import { environmentOf, largestSet, localSets, snapshotSets } from './snapshots.js';
import { makeOpenBalenaImages } from './stand-ins.js';

// The largest has a file of its own: containers.test.ts.
const local = localSets().filter(({ title }) => title !== largestSet().title);
const nfs = snapshotSets().filter((set) => set.nfs);

describeOnEngine('openBalena on a fresh swarm of one node', () => {
  test('has snapshots with deploy sets', () => {
    expect(local).not.toEqual([]);
    expect(nfs).not.toEqual([]);
  });

  describe.concurrent('deploys as the head of its stack file says, and converges', () => {
    test.for(local)('$title', { timeout: 400_000 }, async (set) => {
      await onFreshNode(async (node) => {
        await makeOpenBalenaImages([node], set.snapshot);
        expect(await deployAsItsHeadSays(node, set, environmentOf(set))).not.toMatch(/ignoring/i);
        const declared = set.snapshot.manifest.services.filter(({ file }) => set.files.includes(file));

        const stack = new DeployedStack(node, set.stack);
        const services = await stack.converge(300_000);

        expect(services.map(({ Spec }) => Spec.Name).sort()).toEqual(
          declared.map(({ name }) => `${set.stack}_${name}`).sort(),
        );
        const tasks = await stack.runningTasks();
        expect(tasks.length).toBeGreaterThanOrEqual(declared.length);
        for (const task of tasks) {
          const { State } = await new TaskContainer(node, task).inspect();
          const checked = task.Spec.ContainerSpec.Healthcheck !== undefined;
          expect(State.Health?.Status, task.Spec.ContainerSpec.Image).toBe(checked ? 'healthy' : undefined);
        }
      });
    });
  });

  // The test kernel has no NFS client: no task runs, but the engine creates each volume before it tries to mount it.
  describe.concurrent('gets every NFS volume with exactly the options asked for', () => {
    test.for(nfs)('$title', async (set) => {
      await onFreshNode(async (node) => {
        await makeOpenBalenaImages([node], set.snapshot);
        const env = environmentOf(set, { NFS_HOST: node.address, NFS_PATH: '/exported' });
        const model = await readByDocker(node, set.files, { cwd: set.snapshot.directory, env });
        const asked = Object.entries(model.volumes ?? {}).map(([key, volume]) => {
          const { name = `${set.stack}_${key}`, driver, driver_opts: options } = volume ?? {};
          expect(options, key).toEqual({
            type: 'nfs',
            o: expect.stringMatching(/^addr=[^,]+,rw,nfsvers=4,port=\d+$/),
            device: expect.stringMatching(`^:/.+/${key}$`),
          });
          return [name, { driver, options }];
        });
        expect(asked.length).toBeGreaterThanOrEqual(8);

        expect(await deployAsItsHeadSays(node, set, env)).not.toMatch(/ignoring/i);

        const volumes = await waitFor(
          `${asked.length} volumes`,
          async () => {
            const found = await volumesOf(node, `${set.stack}_`);
            return found.length >= asked.length ? found : undefined;
          },
          { timeout: 60_000 },
        );
        expect(Object.fromEntries(volumes)).toEqual(Object.fromEntries(asked));
      });
    });
  });
});

async function onFreshNode(work: (node: BedNode) => Promise<void>): Promise<void> {
  const bed = await Bed.open();
  try {
    await work(await startSingleNode(bed));
  } finally {
    bed.close();
  }
}

/** The node's volumes by name, as `docker volume inspect` shows them. */
async function volumesOf(
  node: BedNode,
  prefix: string,
): Promise<[string, { driver: string; options: unknown }][]> {
  interface ApiVolume {
    readonly Name: string;
    readonly Driver: string;
    readonly Options: unknown;
  }
  const { Volumes } = await node.api.get<{ Volumes: readonly ApiVolume[] | null }>('/volumes');
  return (Volumes ?? [])
    .filter(({ Name }) => Name.startsWith(prefix))
    .map(({ Name, Driver, Options }) => [Name, { driver: Driver, options: Options }]);
}
