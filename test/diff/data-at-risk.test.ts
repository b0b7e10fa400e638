import { expect, test } from 'vitest';
import { diffStacks } from '../../lib/diff/index.js';
import type { StackSpec, VolumeSpec } from '../../lib/spec/stack.generated.js';

const risks = (from: StackSpec, to: StackSpec, names: readonly [string, string] = ['shop', 'shop']) =>
  diffStacks({ model: from, stack: names[0] }, { model: to, stack: names[1] }).dataAtRisk;
const database = (image: string, constraints: string[], more: StackSpec = {}): StackSpec => ({
  services: {
    db: {
      image,
      volumes: [{ type: 'volume', source: 'data', target: '/data' }],
      deploy: { placement: { constraints } },
    },
  },
  volumes: { data: null },
  ...more,
});
const held = ['node.hostname == one'];

test('a constraint that is left out lets replaced tasks start away from a local volume', () => {
  expect(risks(database('db:1', held), database('db:2', []))).toMatchObject([
    { message: expect.stringMatching(/not held where node.hostname == one any more.*local volume \(data\)/) },
  ]);
  expect(risks(database('db:1', held), database('db:1', []))).toEqual([]);
});

test.each<[string, VolumeSpec, number]>([
  ['of the network', { driver_opts: { type: 'nfs', o: 'addr=192.0.2.1', device: ':/data' } }, 0],
  ['that is a path of the node', { driver_opts: { type: 'none', o: 'bind', device: '/srv/data' } }, 1],
])('another constraint, and a volume %s', (_, volume, count) => {
  const volumes = { volumes: { data: volume } };
  expect(risks(database('db:1', [], volumes), database('db:1', held, volumes))).toHaveLength(count);
});

test('a path of the node does not move along either, but a socket is everywhere', () => {
  const bound = (source: string, constraints: string[]): StackSpec => ({
    services: {
      db: {
        image: 'db:1',
        volumes: [{ type: 'bind', source, target: '/data' }],
        deploy: { placement: { constraints } },
      },
    },
  });
  expect(risks(bound('/srv/data', []), bound('/srv/data', held))).toMatchObject([
    { message: expect.stringContaining('what is in /srv/data of the node does not go with it') },
  ]);
  const socket = '/var/run/docker.sock';
  expect(risks(bound(socket, []), bound(socket, held))).toEqual([]);
});

test('a stack of another name keeps its data where its volumes keep their names', () => {
  const named = database('db:1', [], { volumes: { data: { name: 'shop_data' } } });
  expect(risks(database('db:1', []), database('db:1', []), ['shop', 'store'])).toHaveLength(1);
  expect(risks(database('db:1', []), named, ['shop', 'store'])).toEqual([]);
});

test('a secret in the options of a volume is not shown, whatever key it has where it runs', () => {
  const share = (options: string): StackSpec => ({
    services: {
      db: { image: 'db:1', volumes: [{ type: 'volume', source: 'data', target: '/data' }] },
    },
    volumes: { data: { name: 'share', driver_opts: { type: 'cifs', o: options } } },
  });
  const running: StackSpec = {
    services: {
      db: {
        image: 'db:1',
        volumes: [{ type: 'volume', source: 'share', target: '/data' }],
        deploy: { replicas: 1 },
      },
    },
    volumes: { share: { name: 'share', driver_opts: { type: 'cifs', o: 'password=alpha' } } },
  };
  const diff = diffStacks(
    { model: running, stack: 'shop', live: true },
    {
      model: share('password=omega'),
      stack: 'shop',
      isSecret: (path) => path.join('.') === 'volumes.data.driver_opts.o',
    },
  );
  expect(JSON.stringify(diff)).toContain('(secret)');
  expect(JSON.stringify(diff)).not.toMatch(/alpha|omega/);
});

test('the driver that every volume has, written out, changes no volume', () => {
  const local = database('db:1', [], { volumes: { data: { driver: 'local' } } });
  const diff = diffStacks({ model: database('db:1', []) }, { model: local });
  expect(diff).toMatchObject({ dataAtRisk: [], blocked: [], services: [{ tasks: 'replaced' }] });
});
