import { join } from 'node:path';
import {
  App,
  Config,
  Duration,
  HealthCheck,
  Image,
  OverlayNetwork,
  Service,
  Stack,
  UpdatePolicy,
} from 'stackwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from './bed/bed.js';
import { EventRecorder, healthyCounts } from './bed/events.js';
import type { BedNode } from './bed/node.js';
import { DeployedStack } from './bed/stack.js';
import { makeStandIn } from './bed/stand-in.js';
import { startSingleNode } from './bed/swarm.js';
import { describeOnEngine } from './on-engine.js';

describeOnEngine('an assembly with a config', () => {
  let bed: Bed;
  let node: BedNode;
  let recorder: EventRecorder;
  const stack = () => new DeployedStack(node, 'web');

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    await makeStandIn([node], 'example/web:1', { programs: { '/usr/src/app/docker-hc': 'exit 0' } });
    recorder = await EventRecorder.start(node);
    await stack().deploy([synthesize('workers: 4\n')]);
    await stack().converge();
  });
  afterAll(() => bed?.close());

  /** Writes the assembly of a small app into the bed, and answers its stack file. */
  function synthesize(settings: string): string {
    const outdir = join(bed.directory, 'assembly');
    const app = new App({ outdir });
    const web = new Stack(app, 'web');
    const config = new Config(web, 'settings', { content: settings, extension: '.yml' });
    new Service(web, 'server', {
      image: Image.fromRegistry('example/web:1'),
      networks: [new OverlayNetwork(web, 'main')],
      configs: [{ config, target: '/etc/settings.yml' }],
      healthcheck: HealthCheck.command(['/usr/src/app/docker-hc'], { interval: Duration.seconds(1) }),
      updateConfig: UpdatePolicy.startFirst({ monitor: Duration.seconds(2) }),
    });
    app.synth();
    return join(outdir, 'docker-stack.yml');
  }

  const settingsInTask = async () => {
    const [task] = await stack().runningTasks('server');
    const container = task?.Status.ContainerStatus?.ContainerID ?? 'none';
    return (await node.docker(['exec', container, 'cat', '/etc/settings.yml'])).stdout;
  };

  test('that is deployed again unchanged replaces no task', async () => {
    const before = await stack().service('server');
    const tasks = await stack().tasks();

    await stack().deploy([synthesize('workers: 4\n')]);
    await stack().converge();

    expect((await stack().service('server')).Spec).toEqual(before.Spec);
    expect((await stack().tasks()).map(({ ID }) => ID)).toEqual(tasks.map(({ ID }) => ID));
  });

  test('gets a new object and a rolling update when the content changes', async () => {
    const [before] = await stack().runningTasks('server');
    expect(await settingsInTask()).toBe('workers: 4\n');

    await stack().deploy([synthesize('workers: 8\n')]);
    const [service] = await stack().converge();
    await recorder.stop();

    expect(await settingsInTask()).toBe('workers: 8\n');
    expect(service?.UpdateStatus?.State).toBe('completed');
    const [after] = await stack().runningTasks('server');
    expect(after?.ID).not.toBe(before?.ID);
    // The old object stays: the engine can roll back to it.
    expect(await node.api.get<unknown[]>('/configs')).toHaveLength(2);
    const counts = healthyCounts(recorder.events, 'web_server').map(({ count }) => count);
    expect(counts).toEqual([1, 2, 1]);
  });
});
