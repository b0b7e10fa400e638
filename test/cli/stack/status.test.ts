import { describe, expect, test, vi } from 'vitest';
import { node, task } from '../fake-swarm.js';
import { commandBed, sw } from './command-bed.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const bed = commandBed();

describe('stackwright status', () => {
  test('shows what is well', async () => {
    bed.swarm.add('shop_web', { replicas: 2 });
    const { code, stdout } = await sw('status', 'shop');
    expect(code).toBe(0);
    expect(stdout).toMatch(/shop: 1 of 1 services ready, 1 node ready/);
    expect(stdout).toMatch(/web +2\/2 +web:1/);
  });

  test('shows problems first, and exits 1', async () => {
    bed.swarm.add('shop_a');
    bed.swarm.add('shop_broken', {
      state: 'pending',
      error: 'no suitable node (scheduling constraints not satisfied on 1 node)',
    });
    const crashed = bed.swarm.add('shop_crash', { replicas: 0 });
    bed.swarm.change('shop_crash', (each) => ({
      ...each,
      Spec: { ...each.Spec, Mode: { Replicated: { Replicas: 1 } } },
    }));
    bed.swarm.tasks.push(task(crashed, 1, 'failed'));
    bed.swarm.change('shop_a', (each) => ({
      ...each,
      UpdateStatus: { State: 'paused', Message: 'update paused due to failure' },
      Spec: {
        ...each.Spec,
        EndpointSpec: {
          Ports: [1, 2, 3, 4, 5].map((port) => ({
            PublishedPort: port,
            TargetPort: 80,
            PublishMode: 'host' as const,
          })),
        },
      },
    }));
    bed.swarm.nodes = [
      node('one', 'manager'),
      node('two', 'worker', { Status: { State: 'down', Message: 'heartbeat failure' } }),
      node('three', 'manager', { ManagerStatus: { Reachability: 'unreachable' } }),
    ];
    const { code, stdout } = await sw('status', 'shop');
    expect(code).toBe(1);
    expect(stdout).toMatch(/0 of 3 services ready, 1 of 3 nodes ready/);
    expect(stdout).toMatch(/✖ broken[^\n]*\n +no suitable node/);
    expect(stdout).toMatch(/✖ crash.1 +one +failed[^\n]*\n +exit code \?/);
    expect(stdout).toMatch(/update stopped: update paused due to failure/);
    expect(stdout).toMatch(/✖ two[^\n]*\n +down: heartbeat failure/);
    expect(stdout).toMatch(/manager unreachable/);
    expect(stdout).toContain('… (5)');
  });

  test('as JSON', async () => {
    bed.swarm.add('shop_web');
    for (const flag of [['--json'], ['--format', 'json']]) {
      const { stdout } = await sw('status', 'shop', ...flag);
      expect(JSON.parse(stdout)).toMatchObject({ stack: 'shop', healthy: true });
    }
  });
});

describe('stackwright status --watch', () => {
  test('shows it again and again, until Ctrl-C', async () => {
    bed.swarm.add('shop_web');
    setTimeout(() => process.emit('SIGINT'), 100);
    const { code, stdout } = await sw('status', 'shop', '--watch');
    expect(code).toBe(0);
    expect(stdout).toMatch(/shop: 1 of 1 services ready/);
  });
});
