import { describe, expect, test, vi } from 'vitest';
import { commandBed, sw } from './command-bed.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const bed = commandBed();

describe('stackwright scale and logs', () => {
  test('scale changes the number and waits', async () => {
    bed.swarm.add('shop_web');
    bed.swarm.docker.on(/ service scale /, () => {
      bed.swarm.services = [];
      bed.swarm.add('shop_web', { replicas: 2 });
      return '';
    });
    const { code, stdout } = await sw('scale', 'web=2', '--stack', 'shop');
    expect(stdout).toMatch(/its one service is ready/);
    expect(code).toBe(0);
    expect(bed.swarm.docker.call(/service scale/)).toBe('docker service scale --detach shop_web=2');
    expect(await sw('scale', 'web=1', '--stack', 'shop', '--no-wait')).toMatchObject({ code: 0 });
  });

  test('scale refuses what is no number, no service, or global', async () => {
    bed.swarm.add('shop_web');
    expect((await sw('scale', 'web', '--stack', 'shop')).stderr).toMatch(/is not SERVICE=NUMBER/);
    expect((await sw('scale', 'api=1', '--stack', 'shop')).stderr).toMatch(/has no service api; it has: web/);
    bed.swarm.change('shop_web', (each) => ({ ...each, Spec: { ...each.Spec, Mode: { Global: {} } } }));
    const global = await sw('scale', 'web=2', '--stack', 'shop');
    expect(global.code).toBe(1);
    expect(global.stderr).toMatch(/mode global/);
  });

  test('logs finds the service by either name, and raw where it has a terminal', async () => {
    bed.swarm.add('shop_web');
    expect(
      await sw('logs', 'shop_web', '--stack', 'shop', '-f', '--tail', '5', '--since', '1m', '-t'),
    ).toMatchObject({ code: 0 });
    expect(bed.swarm.docker.call(/service logs/)).toBe(
      'docker service logs --follow --tail 5 --since 1m --timestamps shop_web',
    );
    bed.swarm.change('shop_web', (each) => ({
      ...each,
      Spec: { ...each.Spec, TaskTemplate: { ContainerSpec: { TTY: true } } },
    }));
    await sw('logs', 'web', '--stack', 'shop');
    expect(bed.swarm.docker.call(/service logs/)).toContain('--raw');
    const { code, stderr } = await sw('logs', '--stack', 'shop');
    expect(code).toBe(2);
    expect(stderr).toMatch(/name a service; it has: web/);
  });

  test('the stack is that of the assembly, when there is one', async () => {
    const { code, stderr } = await sw('status');
    expect(code).toBe(2);
    expect(stderr).toMatch(/name the stack/);
  });
});
