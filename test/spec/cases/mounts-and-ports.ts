import type { FieldCases } from './field-cases.js';

const service = 'services.api';
const port = `${service}.ports.0`;
const mount = `${service}.volumes.0`;
const volume = { [`${mount}.type`]: 'volume', [`${mount}.source`]: 'data', [`${mount}.target`]: '/data' };

/** What a service mounts and publishes. */
export const mountAndPortCases: readonly FieldCases[] = [
  {
    path: `${port}.published`,
    beside: { [`${port}.target`]: 80 },
    accepted: [1, 8080, 65535, 0],
    engine: [65536, 70000],
    cli: [-1, '8080', '8000-8010', 80.5],
  },
  { path: `${port}.target`, accepted: [1, 65535], engine: [65536], nobody: [0], cli: [-1, '80'] },
  {
    path: port,
    accepted: [
      80,
      '80',
      '8080:80',
      '8080:80/udp',
      '8000-8010:8000-8010',
      '127.0.0.1:80:80',
      '[::1]:80:80',
      ':80',
      '80/TCP',
    ],
    cli: ['99999:80', '80:80/http', 'a:b', '', '80:', '80-70', 'localhost:80:80'].filter(
      (value) => value !== '80-70',
    ),
    nobody: [{ published: 80 }],
  },
  {
    path: `${port}.protocol`,
    beside: { [`${port}.target`]: 80 },
    accepted: ['tcp', 'udp', 'sctp', 'TCP', ''],
    nobody: ['http', 'icmp'],
    cli: [6],
  },
  {
    path: `${port}.mode`,
    beside: { [`${port}.target`]: 80 },
    accepted: ['ingress', 'host', 'Host', ''],
    nobody: ['hosts', 'bridge'],
  },
  { path: `${port}.host_ip`, beside: { [`${port}.target`]: 80 }, accepted: [], cli: ['127.0.0.1'] },
  {
    path: mount,
    accepted: [
      'data:/data',
      './a:/b:ro',
      '/anonymous',
      '/a:/b:rw,rslave',
      '~/a:/b',
      'C:\\a:C:\\b',
      'data:/data:nocopy',
    ],
    cli: [':/media', 'data::/x', '', 'a1:/b:ro:x'],
    engine: ['d:/x', 'd:/x:ro', 'data:relative', 'relative', 'data:/'],
    nobody: ['data:/x:z', './a:/b:ro,Z', 'data:/x:delegated'],
  },
  {
    path: `${mount}.type`,
    beside: { [`${mount}.source`]: '/data', [`${mount}.target`]: '/data' },
    accepted: ['volume', 'bind', 'npipe', 'cluster'],
    deploy: ['Volume', 'nfs'],
    engine: ['image'],
    cli: [true],
  },
  {
    path: `${mount}.target`,
    beside: { [`${mount}.type`]: 'volume', [`${mount}.source`]: 'data' },
    accepted: ['/data', '/a/{{.Task.Slot}}', 'C:\\data'],
    engine: ['data', '/', '', './data', '{{.Task.Slot}}'],
  },
  {
    path: `${mount}.volume`,
    beside: volume,
    accepted: [{ nocopy: true }, { subpath: 'a/b' }],
    engine: [{ subpath: '../b' }, { subpath: '/b' }],
    nobody: [{ labels: {} }],
    cli: [{ nocopy: 'yes' }],
  },
  { path: `${mount}.bind`, beside: volume, accepted: [], deploy: [{ propagation: 'rslave' }] },
  {
    path: `${mount}.bind.propagation`,
    beside: { [`${mount}.type`]: 'bind', [`${mount}.source`]: '/a', [`${mount}.target`]: '/b' },
    accepted: ['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave', 'RSLAVE', ''],
    engine: ['recursive'],
  },
  {
    path: `${mount}.bind.selinux`,
    beside: { [`${mount}.type`]: 'bind', [`${mount}.source`]: '/a', [`${mount}.target`]: '/b' },
    accepted: [],
    nobody: ['z'],
  },
  {
    path: `${mount}.tmpfs.size`,
    beside: { [`${mount}.type`]: 'tmpfs', [`${mount}.target`]: '/run' },
    accepted: [0, 67108864],
    cli: ['64m', -1],
  },
  {
    path: `${mount}.source`,
    beside: { [`${mount}.type`]: 'tmpfs', [`${mount}.target`]: '/run' },
    accepted: [''],
    deploy: ['data'],
  },
  {
    path: mount,
    accepted: [{ type: 'volume', target: '/data' }],
    cli: [
      { type: 'bind', target: '/b' },
      { source: 'data', target: '/data' },
    ],
    engine: [
      { type: 'volume', source: 'data' },
      { type: 'volume', target: '/data', read_only: true },
    ],
  },
];
