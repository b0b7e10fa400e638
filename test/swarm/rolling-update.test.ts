import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from './bed/bed.js';
import { EventRecorder, healthyCounts } from './bed/events.js';
import type { BedNode } from './bed/node.js';
import { DeployedStack } from './bed/stack.js';
import { makeStandIn, type StandIn } from './bed/stand-in.js';
import { startSingleNode } from './bed/swarm.js';
import { describeOnEngine } from './on-engine.js';

const fixture = join(import.meta.dirname, 'fixtures/rolling-update.yml');

describeOnEngine('an image change', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    const healthy: StandIn = { programs: { '/usr/src/app/docker-hc': 'exit 0' } };
    const broken: StandIn = { programs: { '/usr/src/app/docker-hc': 'echo broken; exit 1' } };
    await makeStandIn([node], 'bed/web:1', healthy);
    await makeStandIn([node], 'bed/web:2', healthy);
    await makeStandIn([node], 'bed/web:bad', broken);
    await makeStandIn([node], 'bed/web:bad-and-polite', { ...broken, exitCode: 0 });
  });
  afterAll(() => bed?.close());

  test.concurrent('to a good image leaves a healthy task running at every instant', async () => {
    const { stack, recorder } = await deployFirst('good');

    await stack.deploy([fixture], { env: { VERSION: '2' } });
    const services = await stack.converge();
    await recorder.stop();

    expect(services.map((service) => service.UpdateStatus?.State)).toEqual(Array(3).fill('completed'));
    const images = (await stack.runningTasks()).map((task) => task.Spec.ContainerSpec.Image);
    expect(images).toEqual(Array(4).fill('bed/web:2'));
    expect(healthyDuring(recorder, 'good_pair', 2)).toEqual({ lowest: 1, last: 2 });
    expect(healthyDuring(recorder, 'good_start-first', 1)).toEqual({ lowest: 1, last: 1 });
    // The same events show the gap that the two others do not have.
    expect(healthyDuring(recorder, 'good_stop-first', 1)).toEqual({ lowest: 0, last: 1 });
  });

  test.concurrent('to a broken image is rolled back by the swarm while the old tasks serve on', async () => {
    const { stack, recorder } = await deployFirst('bad');
    const before = await stack.runningTasks();

    await stack.deploy([fixture], { env: { VERSION: 'bad' } });
    const services = await stack.converge();
    await recorder.stop();

    for (const service of services) {
      expect(service.UpdateStatus?.State, service.Spec.Name).toBe('rollback_completed');
      expect(service.Spec.TaskTemplate.ContainerSpec.Image, service.Spec.Name).toBe('bed/web:1');
    }
    // The failure stays visible, in `docker service ps` too.
    const tried = (await stack.tasks()).filter((task) => task.Spec.ContainerSpec.Image === 'bed/web:bad');
    const failures = tried.filter((task) => task.Status.State === 'failed');
    expect(new Set(failures.map((task) => task.ServiceID)).size).toBe(3);
    const unhealthy = 'task: non-zero exit (143): dockerexec: unhealthy container';
    expect(new Set(failures.map((task) => task.Status.Err))).toEqual(new Set([unhealthy]));

    const kept = (await stack.runningTasks()).map((task) => task.ID);
    const keptOf = async (service: string) => {
      const id = (await stack.service(service)).ID;
      return before.filter((task) => task.ServiceID === id && kept.includes(task.ID)).length;
    };
    const states = (await stack.tasks()).map(({ ID, Slot, Status }) => ({ ID, Slot, ...Status }));
    expect(await keptOf('pair'), JSON.stringify(states)).toBe(1);
    expect(await keptOf('start-first')).toBe(1);
    expect(await keptOf('stop-first')).toBe(0);
    expect(healthyDuring(recorder, 'bad_pair', 2)).toEqual({ lowest: 1, last: 2 });
    expect(healthyDuring(recorder, 'bad_start-first', 1)).toEqual({ lowest: 1, last: 1 });
  });

  // A program that answers SIGTERM with exit code 0 looks as if it had done its work: nothing says "unhealthy", and
  // `condition: on-failure` would not start it again.
  test.concurrent('to a broken image that ends with code 0 is rolled back, and its tasks are complete', async () => {
    const { stack, recorder } = await deployFirst('polite');
    await recorder.stop();

    await stack.deploy([fixture], { env: { VERSION: 'bad-and-polite' } });
    const services = await stack.converge();

    expect(services.map((service) => service.UpdateStatus?.State)).toEqual(
      Array(3).fill('rollback_completed'),
    );
    const tried = (await stack.tasks()).filter(
      (task) => task.Spec.ContainerSpec.Image === 'bed/web:bad-and-polite',
    );
    expect(tried.map((task) => task.Status.State)).toContain('complete');
    expect(tried.map((task) => task.Status.State)).not.toContain('failed');
  });

  async function deployFirst(name: string): Promise<{ stack: DeployedStack; recorder: EventRecorder }> {
    const stack = new DeployedStack(node, name);
    const recorder = await EventRecorder.start(node);
    await stack.deploy([fixture], { env: { VERSION: '1' } });
    await stack.converge();
    return { stack, recorder };
  }
});

/** The number of healthy containers at its lowest after all declared ones were there once, and at the end. */
function healthyDuring(recorder: EventRecorder, service: string, declared: number) {
  const counts = healthyCounts(recorder.events, service).map(({ count }) => count);
  const deployed = counts.indexOf(declared);
  if (deployed === -1) throw new Error(`${service} never had ${declared} healthy containers: ${counts}`);
  return { lowest: Math.min(...counts.slice(deployed)), last: counts.at(-1) };
}
