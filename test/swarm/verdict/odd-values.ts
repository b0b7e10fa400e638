import type { Value } from '../reach/trial.js';

const long = 'l'.repeat(70);

/** Numbers at the edges of what an engine takes. */
const numbers = [-1, 0, 0.5, 1, 2, 0o7777, 0o10000, 65535, 65536, 4294967296, 1e12, 1e19];

/** Words that are names, or nearly. */
const names = [
  ...['', ' ', 'a b', 'é', 'a_b', '-a', 'a-', 'a.b', 'a/b', 'a:b', 'a=b', 'a,b', 'a\nb', 'a\tb', 'UPPER'],
  ...['default', 'host', 'none', 'bridge', 'ingress', 'nat', 'c', 'x', 'n', 'v', 's', long, long.repeat(4)],
];

const paths = ['/', '.', '..', '/x', '../x', '/x/../y', '/tmp', '/etc/hosts', '~/a', 'one.txt', './one.txt'];

const addresses = ['192.0.2.1', '::1', '10.0.0.0/8', '10.0.0.0/33', '10.0.0.5/24', 'fd00::/64'];

const amounts = [
  ...[
    '1s',
    '0s',
    '-1s',
    '1ns',
    '999us',
    '1ms',
    '2540400h',
    '0',
    '-1',
    '1k',
    '1M',
    '3m',
    '4194304',
    '4194303',
  ],
];

/** Words that mean something, at the right place or a wrong one. */
const words = [
  ...[
    'all',
    'ALL',
    'NET_ADMIN',
    'CAP_X',
    'net_admin',
    'tcp',
    'udp',
    'TCP',
    'sctp',
    'HOST',
    'vip',
    'dnsrr',
    'VIP',
  ],
  ...[
    'global',
    'replicated',
    'replicated-job',
    'any',
    'on-failure',
    'on-failure:3',
    'on-failure:x',
    'always',
  ],
  ...['pause', 'rollback', 'continue', 'start-first', 'stop-first', 'SIGKILL', 'sigkill', '9', '99', 'SIGX'],
  ...[
    'SIGRTMIN+3',
    'rprivate',
    'shared',
    'cached',
    'npipe',
    'tmpfs',
    'bind',
    'volume',
    'image',
    'NONE',
    'user',
  ],
  ...[
    '1000',
    '4294967296',
    'node.role==manager',
    'node.role = x',
    'node.role == a b',
    'node.labels.a ==',
    'node.x',
  ],
  ...['engine.labels.a == b', 'node.ip == 10.0.0.0/8', 'node.bad == x', 'node.labels.a', 'engine.labels.a'],
  ...[
    '{{.Service.Name}}',
    '{{.Node.Hostname}}',
    '{{.Bad}}',
    '{{',
    '{{env "A"}}',
    '8080:80',
    '8080-8081:80-81',
  ],
  ...['80', '80/udp', 'bed/web', 'bed/web:1@sha256:abc', 'Bed/Web', 'a:b:c', 'localhost:5000/a'],
];

const port = (target: number, more: { [key: string]: Value } = {}) => ({ target, published: 8090, ...more });

const lists: readonly Value[] = [
  ...[
    [],
    [''],
    ['a'],
    ['a', 'a'],
    ['a=1', 'a=2'],
    ['=1'],
    ['A'],
    ['CMD'],
    ['NONE'],
    ['X', 'a'],
    ['NONE', 'x'],
  ],
  ...[['80', '80'], ['8090-8092:80-82', '8091:99'], [port(80)], [port(80, { mode: 'host' })]],
  ...[
    [port(80), port(81)],
    [port(80), port(80, { protocol: 'udp' })],
    [port(80, { mode: 'host' }), port(81)],
  ],
  ...[[{ subnet: '10.99.0.0/24' }], [{ subnet: '10.99.0.0/24' }, { subnet: '10.99.0.0/16' }]],
];

const maps: readonly Value[] = [
  ...[{}, { a: '1' }, { '': '1' }, { 'a b': '1' }, { a: null }, { 'com.docker.stack.namespace': 'x' }],
];

/** What stands somewhere in a stack: at few places right, at most of them wrong. */
export const oddValues: readonly Value[] = [
  ...[true, false, null, ...numbers, ...names, ...paths, ...addresses, ...amounts, ...words],
  ...[...lists, ...maps],
];

/** Those that a key can be. */
export const oddNames: readonly string[] = [...names, ...paths, ...words];
