import { describe, expect, test, vi } from 'vitest';
import { node } from '../fake-swarm.js';
import { commandBed, sw } from './command-bed.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const bed = commandBed();

describe('stackwright destroy', () => {
  test('removes, waits until nothing is left, and keeps volumes', async () => {
    bed.swarm.add('shop_web');
    bed.swarm.docker.on(/ stack rm /, () => {
      bed.swarm.services = [];
      bed.swarm.tasks = [];
      return '';
    });
    const { code, stdout } = await sw('destroy', 'shop', '--yes');
    expect(stdout).toMatch(/shop is removed. Its volumes stay/);
    expect(code).toBe(0);
  });

  test('removes volumes when told so', async () => {
    bed.swarm.volumes = [{ Name: 'shop_data' }];
    bed.swarm.docker.on(/ volume rm /, '');
    const { code, stdout } = await sw('destroy', 'shop', '--yes', '--volumes', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({ stack: 'shop', removed: true, volumes: ['shop_data'] });
    expect(code).toBe(0);
    expect(bed.swarm.docker.call(/volume rm/)).toBe('docker volume rm shop_data');
  });

  test('asks, and without a terminal wants --yes', async () => {
    bed.swarm.add('shop_web');
    bed.swarm.volumes = [{ Name: 'shop_data' }];
    const { code, stderr } = await sw('destroy', 'shop', '--volumes');
    expect(code).toBe(2);
    expect(stderr).toMatch(/ALL DATA of 1 volumes on this node goes with it: shop_data.*--yes/);
  });

  test('does not wait for nodes that are down', async () => {
    bed.swarm.add('shop_web');
    bed.swarm.nodes = [node('one', 'manager', { Status: { State: 'down' } })];
    bed.swarm.docker.on(/ stack rm /, () => {
      bed.swarm.services = [];
      return '';
    });
    const { code, stderr } = await sw('destroy', 'shop', '--yes');
    expect(stderr).toMatch(/tasks there end when it comes back: one/);
    expect(code).toBe(0);
  });

  test('says what is left when the time is over', async () => {
    bed.swarm.add('shop_web');
    bed.swarm.docker.on(/ stack rm /, '');
    const { code, stderr } = await sw('destroy', 'shop', '--yes', '--timeout', '10ms');
    expect(code).toBe(1);
    expect(stderr).toMatch(/not gone after the time given: waiting for 1 services, 1 tasks/);
  });
});
