import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  Docker,
  deployStack,
  lastLogLines,
  observe,
  removeStack,
  watchStack,
} from '../../lib/engine/index.js';
import { Bed } from '../swarm/bed/bed.js';
import type { BedNode } from '../swarm/bed/node.js';
import { makeStandIn } from '../swarm/bed/stand-in.js';
import { startSingleNode } from '../swarm/bed/swarm.js';
import { describeOnEngine } from '../swarm/on-engine.js';

describeOnEngine('waiting for a stack', () => {
  let bed: Bed;
  let node: BedNode;
  let docker: Docker;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    const healthy = { programs: { '/usr/src/app/docker-hc': 'exit 0' } };
    await makeStandIn([node], 'bed/web:1', healthy);
    await makeStandIn([node], 'bed/web:2', healthy);
    await makeStandIn([node], 'bed/web:bad', {
      programs: { '/usr/src/app/docker-hc': 'echo broken; exit 1' },
    });
    process.env['DOCKER_HOST'] = `unix://${node.api.socket}`;
    docker = new Docker();
  });
  afterAll(() => bed?.close());

  const deploy = async (stack: string, yaml: string, timeout = 90_000) => {
    const file = join(node.root, 'tmp', `${stack}.yml`);
    writeFileSync(file, yaml);
    const before = await observe(docker, stack);
    await deployStack(docker, { stack, files: [file], resolveImage: 'never' });
    const states: string[] = [];
    const verdict = await watchStack(docker, stack, {
      before,
      timeout,
      every: 200,
      patience: { pending: 3_000 },
      onProgress: ({ services }) => states.push(services.map(({ state, reason }) => reason ?? state).join()),
    });
    return { ...verdict, service: verdict.progress.services[0], states };
  };

  const web = (more: string, image = 'bed/web:1') => `
services:
  web:
    image: ${image}
    healthcheck: { test: [CMD, /usr/src/app/docker-hc], interval: 1s, retries: 2 }
    stop_grace_period: 2s
    deploy:
      endpoint_mode: dnsrr
      update_config: { order: stop-first, failure_action: rollback, monitor: 2s }
${more}`;

  test('a new stack converges once it was healthy through its monitor period', async () => {
    const started = Date.now();
    const { outcome, states } = await deploy('fresh', web('      replicas: 2'));
    expect(outcome).toBe('converged');
    expect(states).toContain('starting');
    expect(states).toContain('watching');
    expect(states.at(-1)).toBe('converged');
    expect(Date.now() - started).toBeGreaterThan(2_000);
  });

  test('an unchanged one is there at once, and an update is waited for', async () => {
    const same = await deploy('fresh', web('      replicas: 2'));
    expect(same.outcome).toBe('converged');
    expect(same.states).toHaveLength(1);

    const update = await deploy('fresh', web('      replicas: 2', 'bed/web:2'));
    expect(update.outcome).toBe('converged');
    expect(update.states.length).toBeGreaterThan(5);
    const images = (await observe(docker, 'fresh')).tasks
      .filter((task) => task.DesiredState === 'running')
      .map((task) => task.Spec.ContainerSpec?.Image);
    expect(images).toEqual(['bed/web:2', 'bed/web:2']);
  });

  test('a changed port, which no task spec shows, is waited for', async () => {
    const base = 'services:\n  web:\n    image: bed/web:1\n    stop_grace_period: 1s\n    ports:\n';
    const port = (number: number) => `${base}      - { target: 80, published: ${number}, mode: host }\n`;
    const monitored = (yaml: string) => `${yaml}    deploy: { update_config: { monitor: 1s } }\n`;
    expect((await deploy('port', monitored(port(8081)))).outcome).toBe('converged');
    const before = (await observe(docker, 'port')).tasks.map((task) => task.ID);
    expect((await deploy('port', monitored(port(8082)))).outcome).toBe('converged');
    const running = (await observe(docker, 'port')).tasks.filter((task) => task.Status.State === 'running');
    expect(running).toHaveLength(1);
    expect(before).not.toContain(running[0]?.ID);
  });

  test('a bad update is a failure after the swarm rolled it back, and the next good one is not', async () => {
    expect((await deploy('rolled', web('      replicas: 1'))).outcome).toBe('converged');
    const bad = await deploy('rolled', web('      replicas: 1', 'bed/web:bad'));
    expect(bad.outcome).toBe('failed');
    expect(bad.service?.reason).toMatch(/the swarm rolled it back/);
    expect(bad.service?.failure?.error).toContain('unhealthy container');
    // Whether `rolling back` was seen is the engine's luck: a failed task that was restarted with the old spec already
    // leaves nothing to replace, and the rollback is over as soon as it began.
    // The old spec again: the engine still says rollback_completed of the earlier attempt, or nothing.
    expect((await deploy('rolled', web('      replicas: 1'))).outcome).toBe('converged');
    expect((await deploy('rolled', web('      replicas: 1', 'bed/web:2'))).outcome).toBe('converged');
  });

  test('a paused update is a failure', async () => {
    const paused = (image: string) => web('      replicas: 1', image).replace('rollback', 'pause');
    expect((await deploy('paused', paused('bed/web:1'))).outcome).toBe('converged');
    const bad = await deploy('paused', paused('bed/web:bad'));
    expect(bad.outcome).toBe('failed');
    expect(bad.service?.reason).toMatch(/stopped its update: update paused/);
  });

  test('a task that fails for ever is a failure, with its last words', async () => {
    const { outcome, service } = await deploy(
      'crash',
      `services:
  crash:
    image: bed/web:1
    entrypoint: [/bin/sh, -c, "echo no database; exit 3"]
    deploy: { restart_policy: { delay: 200ms } }
  fine:
    image: bed/web:1
    deploy: { endpoint_mode: dnsrr, update_config: { monitor: 1s } }
`,
    );
    expect(outcome).toBe('failed');
    expect(service).toMatchObject({ name: 'crash', failure: { error: 'task: non-zero exit (3)' } });
    expect(await lastLogLines(docker, service?.failure?.taskId ?? '')).toEqual(['no database']);
  });

  test('a service that only waits for another is given the time', async () => {
    const { outcome } = await deploy(
      'patient',
      `services:
  eager:
    image: bed/web:1
    entrypoint: [/bin/sh, -c, "nslookup late >/dev/null 2>&1 && [ $$(date +%s) -gt ${Math.floor(Date.now() / 1000) + 12} ] || exit 1; exec sleep 1000"]
    stop_grace_period: 1s
    deploy: { endpoint_mode: dnsrr, restart_policy: { delay: 500ms }, update_config: { monitor: 1s } }
  late:
    image: bed/web:1
    healthcheck: { test: [CMD, "true"], interval: 15s }
    deploy: { endpoint_mode: dnsrr, update_config: { monitor: 1s } }
`,
    );
    expect(outcome).toBe('converged');
  });

  test('a rejected task is a failure with the engine’s reason', async () => {
    const { outcome, service } = await deploy(
      'rejected',
      `services:
  web:
    image: bed/web:1
    volumes: [{ type: bind, source: /not/there, target: /data }]
    deploy: { restart_policy: { delay: 200ms } }
`,
    );
    expect(outcome).toBe('failed');
    expect(service?.reason).toMatch(/reject/);
    expect(service?.failure?.error).toMatch(/bind source path does not exist/);
  });

  test('a task that no node takes is a failure, also in an update that would wait for ever', async () => {
    const nowhere = 'services:\n  web:\n    image: bed/web:1\n    stop_grace_period: 1s\n';
    const constrained = `${nowhere}    deploy: { placement: { constraints: [node.labels.disk == ssd] } }\n`;
    const { outcome, service } = await deploy('nowhere', constrained);
    expect(outcome).toBe('failed');
    expect(service?.reason).toMatch(/no node takes a task: no suitable node/);

    const held = (value: string) =>
      `${nowhere}    environment: { V: "${value}" }
    ports: [{ target: 80, published: 8090, mode: host }]
    deploy: { update_config: { order: start-first, monitor: 1s } }
`;
    expect((await deploy('held', held('1'))).outcome).toBe('converged');
    const stuck = await deploy('held', held('2'));
    expect(stuck.outcome).toBe('failed');
    expect(stuck.service?.reason).toMatch(/host-mode port already in use/);
  });

  test('tasks that are not started again are a failure; a job that ends well is not', async () => {
    const once = (mode: string, exit: number) => `services:
  once:
    image: bed/web:1
    entrypoint: [/bin/sh, -c, "sleep 1; exit ${exit}"]
    deploy: { mode: ${mode}, restart_policy: { condition: none } }
`;
    expect((await deploy('ended', once('replicated', 1))).service?.reason).toMatch(/not started again/);
    expect((await deploy('job', once('replicated-job', 0))).outcome).toBe('converged');
    expect((await deploy('badjob', once('replicated-job', 1))).outcome).toBe('failed');
  });

  test('what takes too long is said to be late', async () => {
    const slow = web('      replicas: 1').replace('interval: 1s', 'interval: 60s');
    const { outcome, service } = await deploy('slow', slow, 3_000);
    expect(outcome).toBe('timed-out');
    expect(service?.reason).toBe('starting');
  });

  test('somebody else’s deploy meanwhile is a failure', async () => {
    const slow = web('      replicas: 1').replace('interval: 1s', 'interval: 8s');
    const deploying = deploy('shared', slow);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await node.docker(['service', 'update', '--detach', '--env-add', 'OTHER=1', 'shared_web']);
    const { outcome, service } = await deploying;
    expect(outcome).toBe('failed');
    expect(service?.reason).toMatch(/somebody else/);
  });

  test('a removal waits until nothing is left', async () => {
    const left: number[] = [];
    const { gone } = await removeStack(docker, 'fresh', {
      timeout: 60_000,
      onProgress: ({ tasks }) => left.push(tasks),
    });
    expect(gone).toBe(true);
    expect(left.at(-1)).toBe(0);
    expect((await node.docker(['ps', '--all', '--quiet', '--filter', 'name=fresh_'])).stdout).toBe('');
    await expect(removeStack(docker, 'fresh', { timeout: 1_000 })).rejects.toThrow(
      'the swarm has no stack fresh',
    );
  });
});
