import { expect, it } from 'vitest';
import { placementWords } from '../../lib/graph/placement.js';
import { portWords } from '../../lib/graph/port-words.js';
import { graphOfModels, shop } from './load.js';

it('reads services, with what the files say of them', () => {
  const [web, worker] = shop().services.filter(({ name }) => name === 'web' || name === 'worker');
  expect(web).toMatchObject({
    image: 'registry.example.com/shop/web:${WEB_TAG}',
    replicas: 3,
    networks: ['front', 'back'],
    placement: ['spread over zone', 'at most 1 a node'],
    file: 'shop.yml',
    changedBy: ['shop-nfs.yml'],
  });
  expect(worker).toMatchObject({ mode: 'replicated-job', replicas: 1, changedBy: [] });
});

it('tells kinds of volumes, and who uses them', () => {
  expect(
    shop().volumes.map(({ key, kind, external, users, changedBy }) => [
      key,
      kind,
      external,
      users,
      changedBy,
    ]),
  ).toEqual([
    ['uploads', 'nfs', false, ['web', 'worker'], ['shop-nfs.yml']],
    ['cache', 'local', false, ['worker'], []],
    ['data', 'other', false, ['db'], []],
    ['archive', 'local', true, [], []],
  ]);
});

it('tells what each stack file adds and changes', () => {
  expect(shop().files).toEqual([
    {
      name: 'shop.yml',
      adds: { services: 4, networks: 2, volumes: 4, configs: 1, secrets: 1 },
      changes: { services: 0, networks: 0, volumes: 0, configs: 0, secrets: 0 },
    },
    {
      name: 'shop-nfs.yml',
      adds: { services: 1, networks: 0, volumes: 0, configs: 0, secrets: 0 },
      changes: { services: 1, networks: 0, volumes: 1, configs: 0, secrets: 0 },
    },
  ]);
});

it('knows the default network, which no file names', () => {
  const { networks } = graphOfModels({ version: '3.8', services: { web: { image: 'nginx' } } });
  expect(networks).toMatchObject([{ key: 'default', driver: 'overlay', file: undefined, users: ['web'] }]);
});

it.each([
  [{ constraints: ['node.role == manager', 'node.role!=worker'] }, ['managers', 'managers']],
  [{ constraints: ['node.role != manager', 'node.labels.disk == ssd'] }, ['workers', 'disk = ssd']],
  [{ constraints: ['node.hostname != a', 'nonsense'] }, ['hostname ≠ a', 'nonsense']],
  [{ preferences: [{ spread: 'node.labels.zone' }] }, ['spread over zone']],
  [{ max_replicas_per_node: 2 }, ['at most 2 a node']],
  [{}, []],
])('placement %j', (placement, words) => {
  expect(placementWords(placement)).toEqual(words);
});

it('says ports in few words', () => {
  const port = (published: number | undefined, target: number, rest = {}) =>
    ({ published, target, protocol: 'tcp', mode: 'ingress', ...rest }) as const;
  expect(portWords([port(8081, 81), port(8080, 80), port(90, 90)])).toEqual(['90', '8080–8081 → 80–81']);
  expect(portWords([port(undefined, 80), port(53, 53, { protocol: 'udp' })])).toEqual(['any → 80', '53/udp']);
  expect(portWords([port(443, 443, { mode: 'host' })])).toEqual(['host 443']);
});
