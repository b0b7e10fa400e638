import type { FieldCases } from './field-cases.js';

/** The file itself and its top-level entries. */
export const fileCases: readonly FieldCases[] = [
  { path: 'version', accepted: ['3', '3.0', '3.8', '3.13', ''], cli: ['2.4', '3.14', '4', 3.8, null] },
  { path: 'services.API-1_x', accepted: [{ image: 'shop/api' }] },
  { path: 'services.a%2Eb', accepted: [], engine: [{ image: 'shop/api' }] },
  { path: 'services.api-', accepted: [], engine: [{ image: 'shop/api' }] },
  { path: `services.${'a'.repeat(62)}`, accepted: [], engine: [{ image: 'shop/api' }] },
  { path: 'services.two words', accepted: [], cli: [{ image: 'shop/api' }] },
  { path: 'services', accepted: [{}], cli: [null, [], 'api'] },
  {
    path: 'networks.front',
    accepted: [
      null,
      {},
      { name: 'shop-front' },
      { external: true, name: 'shop.front' },
      { external: { name: 'shop.front' } },
    ],
    engine: [{ name: 'shop.front' }, { name: 'x'.repeat(64) }, { name: 'a-' }],
    cli: [{ external: { name: 'a' }, name: 'b' }, { enable_ipv6: true }, { attachable: 'yes' }],
  },
  {
    path: 'networks.front.ipam.config.0',
    accepted: [{ subnet: '10.10.0.0/24' }, { subnet: 'fd00::/64' }],
    engine: [{ subnet: '10.10.0.0' }, {}, { subnet: '' }],
    cli: [{ subnet: '10.10.0.0/24', gateway: '10.10.0.1' }],
  },
  {
    path: 'networks.front.driver_opts',
    accepted: [{ encrypted: '', mtu: 1400 }],
    cli: [{ encrypted: true }, { encrypted: null }],
  },
  {
    path: 'volumes.data',
    accepted: [
      null,
      {},
      { name: 'shop-data' },
      { name: 'v-{{.Task.Slot}}' },
      { external: true, name: 'x' },
      { external: true, driver_opts: {} },
      { driver: 'nas', name: 'a/b' },
    ],
    engine: [{ name: 'x' }, { name: 'a b' }, { name: 'a/b' }, { name: '/srv/data' }],
    cli: [
      { external: true, driver: 'local' },
      { external: true, driver_opts: { type: 'nfs' } },
      { external: true, labels: { a: 'b' } },
      { external: true, labels: ['a=b'] },
      { external: { name: 'a' }, name: 'b' },
    ],
  },
  {
    path: 'configs.settings',
    accepted: [
      { file: './a' },
      { external: true },
      { file: './a', template_driver: 'golang' },
      { file: './a', name: 'a.b-c_d' },
    ],
    deploy: [{}, { name: 'a' }],
    cli: [null, { content: 'x' }, { external: { name: 'a' }, name: 'b' }],
    engine: [
      { file: './a', name: 'a.' },
      { file: './a', name: 'x'.repeat(65) },
      { file: './a', name: 'a b' },
      { file: './a', template_driver: 'jinja' },
    ],
  },
  {
    path: 'secrets.token',
    accepted: [{ file: './a' }, { external: true }, { driver: 'vault' }],
    deploy: [{}],
    cli: [null, { driver: 'vault', file: './a' }, { environment: 'TOKEN' }],
  },
  { path: 'x-anything', accepted: [null, 7, ['a'], { a: 'b' }] },
  { path: 'name', accepted: [], cli: ['shop'] },
];
