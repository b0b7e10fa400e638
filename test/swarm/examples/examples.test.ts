import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples/examples.js';
import { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { startSingleNode } from '../bed/swarm.js';
import { describeOnEngine } from '../on-engine.js';
import { DeployedExample, prepareNode } from './deployed-example.js';

const TIMEOUT = 180_000;

/** What only a deployed example shows, beyond that all its services run and are healthy. */
const shows: Readonly<Record<string, (example: DeployedExample) => Promise<void>>> = {
  'web-shop': async (example) => {
    const [proxy, api] = [
      await example.containerOf('web-shop', 'proxy'),
      await example.containerOf('web-shop', 'api'),
    ];
    expect(await api.busybox('cat', '/run/secrets/db-password')).toBe('correct horse');
    expect(await api.resolve('db')).toHaveLength(1);
    expect(await proxy.resolve('api')).toHaveLength(1);
    await expect(proxy.resolve('db')).rejects.toThrow('nslookup -type=a db: exit 1');
  },
  monitoring: async (example) => {
    const prometheus = await example.containerOf('monitoring', 'prometheus');
    expect(await prometheus.busybox('cat', '/etc/prometheus/prometheus.yml')).toContain('tasks.agent');
    expect(await prometheus.resolve('tasks.agent')).toHaveLength(1);
    expect(await prometheus.resolve('tasks.alerts')).toHaveLength(2);
  },
  'blue-green': async (example) => {
    const proxy = await example.containerOf('edge', 'proxy');
    const [blue, green] = [await proxy.resolve('web-blue'), await proxy.resolve('web-green')];
    expect([blue.length, green.length]).toEqual([1, 1]);
    expect(blue).not.toEqual(green);
  },
  'custom-construct': async (example) => {
    const web = await example.containerOf('orders', 'web');
    const { DATABASE_HOST = '', DATABASE_PASSWORD_FILE = '' } = await web.environment();
    expect(await web.resolve(DATABASE_HOST)).toHaveLength(1);
    expect(await web.busybox('cat', DATABASE_PASSWORD_FILE)).toBe('correct horse');
  },
  'openbalena-extended': async (example) => {
    const [api, proxy] = [
      await example.containerOf('openbalena', 'api'),
      await example.containerOf('openbalena', 'traefik'),
    ];
    expect(await api.resolve('grafana.example.org')).toEqual(await api.resolve('api.example.org'));
    expect(await proxy.resolve('grafana')).toHaveLength(1);
  },
};

describeOnEngine('the examples', () => {
  let bed: Bed;
  // openBalena and the web shop want the same ports of their node.
  let small: BedNode;
  let large: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    [small, large] = await Promise.all([startSingleNode(bed, 'small'), startSingleNode(bed, 'large')]);
    await prepareNode(small);
  });
  afterAll(() => bed?.close());

  describe.concurrent('deploy and converge', () => {
    // The largest, which is the last of them, first: not all of them run at once.
    test.each([...EXAMPLES].reverse())('%s', { timeout: TIMEOUT + 30_000 }, async (name) => {
      const example = new DeployedExample(name === 'openbalena-extended' ? large : small, name);
      const verdicts = await example.deploy(TIMEOUT);
      const services = verdicts.flatMap(({ progress }) => progress.services);
      expect(services.filter(({ state }) => state !== 'converged')).toEqual([]);
      expect(services.map((service) => service.name).sort()).toEqual(example.declared);
      await shows[name]?.(example);
    });
  });
});
