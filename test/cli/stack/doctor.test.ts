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

describe('stackwright doctor', () => {
  test('checks the engine, the nodes and the stack', async () => {
    bed.swarm.nodes = [node('one', 'manager'), node('two', 'manager'), node('three', 'manager')];
    bed.swarm.add('shop_web');
    process.env['TOKEN'] = 'x';
    const { code, stdout } = await sw('doctor', 'shop', '-c', bed.file);
    delete process.env['TOKEN'];
    expect(stdout).toMatch(/3 managers: the swarm outlives 1 of them/);
    expect(stdout).toMatch(/0 wrong/);
    expect(code).toBe(0);
  });

  test('says what is wrong and what to do', async () => {
    bed.swarm.nodes = [
      node('one', 'manager'),
      node('two', 'worker', { Status: { State: 'down' } }),
      node('old', 'worker', { Description: { Hostname: 'old', Engine: { EngineVersion: '19.03.1+x' } } }),
    ];
    bed.swarm.add('shop_web', {
      image: 'web:2',
      replicas: 2,
      state: 'rejected',
      error: 'No such image: web:2',
    });
    bed.swarm.add('shop_extra');
    const { code, stdout } = await sw('doctor', 'shop', '-c', bed.file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✖ variables .*TOKEN/);
    expect(stdout).toMatch(/✖ nodes +not ready: two/);
    expect(stdout).toMatch(/! managers +1 manager: the swarm stops with it/);
    expect(stdout).toMatch(/! versions +the engines differ: 19.03.1, 28.2.2/);
    expect(stdout).toMatch(/✖ images +absent: web:2 on one/);
    expect(stdout).toMatch(
      /! drift .*extra runs and is in no file; web runs web:2 instead of web:1; web is scaled to 2 instead of 1/,
    );
    expect(stdout).toMatch(/✖ services .*web 0\/2/);
  });

  test('resting nodes, even managers, old engines', async () => {
    bed.swarm.nodes = [1, 2, 3, 4].map((number) =>
      node(`m${number}`, 'manager', { Spec: { Role: 'manager', Availability: 'drain' } }),
    );
    bed.swarm.docker.on(
      / info --format \{\{json/,
      JSON.stringify({
        ServerVersion: '19.03.0',
        Swarm: { LocalNodeState: 'active', ControlAvailable: true },
      }),
    );
    const { stdout } = await sw('doctor', 'shop');
    expect(stdout).toMatch(/✖ docker +Docker Engine 19.03.0 is too old/);
    expect(stdout).toMatch(/4 managers, an even number/);
    expect(stdout).toMatch(/take no new tasks: m1, m2/);
    expect(stdout).toMatch(/- services +shop is not deployed/);
  });

  test('without docker says that alone', async () => {
    bed.swarm.docker.on(/ info /, { code: 1, stderr: 'Cannot connect to the Docker daemon' });
    const { code, stdout } = await sw('doctor', 'shop', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ healthy: false, checks: [{ name: 'docker', state: 'fail' }] });
  });
});
