import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from './bed/bed.js';
import { TaskContainer } from './bed/containers.js';
import type { BedNode } from './bed/node.js';
import { DeployedStack } from './bed/stack.js';
import { makeStandIn, type StandIn } from './bed/stand-in.js';
import { startSingleNode } from './bed/swarm.js';
import { waitFor } from './bed/wait.js';
import { describeOnEngine } from './on-engine.js';

// A swarm stops an unhealthy task, and judges it by the exit code of its program alone. A program that answers SIGTERM
// with 0 is `complete`: what is wrong with it is nowhere to be read, and `condition: on-failure` leaves it down.
describeOnEngine('a task that becomes unhealthy', () => {
  let bed: Bed;
  let node: BedNode;
  let stack: DeployedStack;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    const sick: StandIn = { programs: { '/usr/src/app/docker-hc': 'test ! -e /tmp/sick' } };
    await makeStandIn([node], 'bed/sick:143', sick);
    await makeStandIn([node], 'bed/sick:0', { ...sick, exitCode: 0 });
    stack = new DeployedStack(node, 'sick');
    await stack.deploy([join(import.meta.dirname, 'fixtures/unhealthy.yml')]);
    await stack.converge();
    for (const task of await stack.runningTasks()) {
      await new TaskContainer(node, task).busybox('touch', '/tmp/sick');
    }
    await waitFor(
      'three ended tasks',
      async () => {
        const ended = (await stack.tasks()).filter(({ Status }) => /^(failed|complete)$/.test(Status.State));
        return ended.length === 3 ? true : undefined;
      },
      { timeout: 60_000 },
    );
  });
  afterAll(() => bed?.close());

  const endOf = async (service: string) => {
    const [ended] = (await stack.tasks(service)).filter(({ DesiredState }) => DesiredState === 'shutdown');
    return [ended?.Status.State, ended?.Status.Err];
  };
  const returns = async (service: string) => {
    const again = async () => ((await stack.runningTasks(service)).length === 1 ? true : undefined);
    return waitFor(`${service} to run again`, again, { timeout: 30_000 });
  };

  test('fails and is replaced when its program ends with another code than 0', async () => {
    const error = 'task: non-zero exit (143): dockerexec: unhealthy container';
    expect(await endOf('on-failure-143')).toEqual(['failed', error]);
    expect(await returns('on-failure-143')).toBe(true);
  });

  test('is complete when its program ends with 0, and is replaced with condition: any alone', async () => {
    expect(await endOf('any-0')).toEqual(['complete', undefined]);
    expect(await returns('any-0')).toBe(true);
    expect(await endOf('on-failure-0')).toEqual(['complete', undefined]);
    // The other one, told to stop at the same time, runs again by now.
    expect(await stack.runningTasks('on-failure-0')).toEqual([]);
  });
});
