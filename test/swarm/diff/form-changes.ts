import type { Value } from '../reach/trial.js';
import { type Change, ofService } from './change.js';

const absent = {};

/** A default written out: the same for people, not always for an engine. */
export const defaults: readonly Change[] = (
  [
    ['init', { init: false }],
    ['read_only', { read_only: false }],
    ['tty', { tty: false }],
    ['stdin_open', { stdin_open: false }],
    ['hostname', { hostname: '' }],
    ['user', { user: '' }],
    ['environment', { environment: {} }],
    ['labels', { labels: {} }],
    ['isolation', { isolation: 'default' }],
    ['stop_signal', { stop_signal: 'SIGTERM' }],
    ['command', { command: [] }],
    ['ports', { ports: [] }],
    ['configs', { configs: [] }],
    ['logging', { logging: {} }],
    ['healthcheck', { healthcheck: {} }],
    ['healthcheck.disable', { healthcheck: { disable: false } }],
    ['deploy', { deploy: {} }],
    ['deploy.mode', { deploy: { mode: 'replicated' } }],
    ['deploy.replicas', { deploy: { replicas: 1 } }],
    ['deploy.endpoint_mode', { deploy: { endpoint_mode: 'vip' } }],
    ['deploy.labels', { deploy: { labels: {} } }],
    ['deploy.update_config', { deploy: { update_config: { parallelism: 1, order: 'stop-first' } } }],
    ['deploy.update_config', { deploy: { update_config: {} } }],
    ['deploy.rollback_config', { deploy: { rollback_config: { parallelism: 1 } } }],
    ['deploy.restart_policy', { deploy: { restart_policy: { condition: 'any' } } }],
    ['deploy.restart_policy', { deploy: { restart_policy: { condition: 'any', delay: '5s' } } }],
    ['deploy.restart_policy', { deploy: { restart_policy: { condition: 'any', max_attempts: 0 } } }],
    ['deploy.restart_policy', { deploy: { restart_policy: {} } }],
    ['deploy.placement', { deploy: { placement: {} } }],
    ['deploy.placement.max_replicas_per_node', { deploy: { placement: { max_replicas_per_node: 0 } } }],
    ['deploy.resources', { deploy: { resources: {} } }],
    ['deploy.resources.limits', { deploy: { resources: { limits: {} } } }],
    ['deploy.resources.limits.memory', { deploy: { resources: { limits: { memory: '0' } } } }],
    ['deploy.resources.limits.cpus', { deploy: { resources: { limits: { cpus: '0' } } } }],
    ['deploy.resources.limits.pids', { deploy: { resources: { limits: { pids: 0 } } } }],
    ['restart', { restart: 'no' }],
    ['restart', { restart: 'always' }],
    ['dns', { dns: [] }],
    ['extra_hosts', { extra_hosts: [] }],
    ['cap_add', { cap_add: [] }],
    ['sysctls', { sysctls: {} }],
    ['ulimits', { ulimits: {} }],
    ['networks', { networks: { outside: {} } }],
    ['networks.*.aliases', { networks: { outside: { aliases: [] } } }],
    ['networks.*.aliases', { networks: { outside: { aliases: ['s'] } } }],
    ['networks.*.driver_opts', { networks: { outside: { driver_opts: {} } } }],
  ] as [string, Value][]
).map(([path, part]) =>
  ofService(`services.*.${path}`, `the default: ${JSON.stringify(part)}`, absent, part, {
    runs: path.startsWith('deploy.placement'),
    alike: path === 'dns',
  }),
);

const port = { target: 80, published: 8201, protocol: 'tcp', mode: 'ingress' };

/** The same, written in another way. */
export const otherForms: readonly Change[] = (
  [
    ['environment', 'a list → a map', { environment: ['A=1', 'B=2'] }, { environment: { B: '2', A: '1' } }],
    ['environment', 'empty → no value', { environment: { A: '' } }, { environment: { A: null } }],
    ['labels', 'a list → a map', { labels: ['a=1', 'b=2'] }, { labels: { b: '2', a: '1' } }],
    ['command', 'a text → a list', { command: 'serve --now' }, { command: ['serve', '--now'] }],
    ['ports', 'short → long', { ports: ['8201:80'] }, { ports: [port] }],
    ['stop_grace_period', 'another unit', { stop_grace_period: '90s' }, { stop_grace_period: '1m30s' }],
    [
      'deploy.resources.limits.memory',
      'another unit',
      { deploy: { resources: { limits: { memory: '64M' } } } },
      { deploy: { resources: { limits: { memory: '67108864' } } } },
    ],
    [
      'deploy.resources.limits.cpus',
      'another number of digits',
      { deploy: { resources: { limits: { cpus: '0.5' } } } },
      { deploy: { resources: { limits: { cpus: '0.50' } } } },
    ],
    [
      'volumes',
      'short → long',
      { volumes: ['/tmp:/data:ro'] },
      { volumes: [{ type: 'bind', source: '/tmp', target: '/data', read_only: true }] },
    ],
    ['healthcheck.test', 'a text → CMD-SHELL', healthy('exit 0'), healthy(['CMD-SHELL', 'exit 0'])],
    [
      'healthcheck.disable',
      'true → test NONE',
      { healthcheck: { disable: true } },
      { healthcheck: { test: ['NONE'] } },
    ],
    ['ulimits', 'one number → soft and hard', ulimit(100), ulimit({ soft: 100, hard: 100 })],
    ['extra_hosts', 'a list → a map', { extra_hosts: ['a:192.0.2.1'] }, { extra_hosts: { a: '192.0.2.1' } }],
    ['networks', 'a list → a map', { networks: ['outside'] }, { networks: { outside: null } }],
    ['dns', 'a text → a list', { dns: '192.0.2.53' }, { dns: ['192.0.2.53'] }],
    ['cap_add', 'with CAP_', { cap_add: ['NET_ADMIN'] }, { cap_add: ['CAP_NET_ADMIN'] }],
    ['cap_add', 'in lower case', { cap_add: ['NET_ADMIN'] }, { cap_add: ['net_admin'] }],
    [
      'cap_drop',
      'what is added too',
      { cap_add: ['NET_ADMIN'] },
      { cap_add: ['NET_ADMIN'], cap_drop: ['NET_ADMIN'] },
    ],
    [
      'restart',
      'as a restart policy',
      { restart: 'on-failure:3' },
      { deploy: { restart_policy: { condition: 'on-failure', max_attempts: 3 } } },
    ],
    [
      'restart',
      'beside a restart policy',
      { deploy: { restart_policy: { condition: 'any' } } },
      { restart: 'on-failure:3', deploy: { restart_policy: { condition: 'any' } } },
    ],
    [
      'env_file',
      'its variables written out',
      { env_file: ['one.env'] },
      { environment: { FROM_FILE: 'yes' } },
    ],
    ['x-*', 'an extension', {}, { 'x-note': 'text' }],
  ] as [string, string, Value, Value][]
).map(([path, tried, from, to]) => ofService(`services.*.${path}`, tried, from, to));

function healthy(test: Value): Value {
  return { healthcheck: { test, interval: '30s' } };
}

function ulimit(nofile: Value): Value {
  return { ulimits: { nofile } };
}

const twoMounts = [
  { type: 'bind', source: '/tmp', target: '/a' },
  { type: 'bind', source: '/tmp', target: '/b' },
];
const twoPorts = [8202, 8203].map((published) => ({ target: 80, published }));
const bothProtocols = ['tcp', 'udp'].map((protocol) => ({ target: 53, published: 8210, protocol }));
const anyNumbers = [80, 81].map((target) => ({ target }));

/** Lists and maps whose entries change places. */
export const reorders: readonly Change[] = (
  [
    ['environment', { environment: { A: '1', B: '2' } }, { environment: { B: '2', A: '1' } }],
    ['labels', { labels: { a: '1', b: '2' } }, { labels: { b: '2', a: '1' } }],
    ['ports', { ports: twoPorts }, { ports: twoPorts.toReversed() }],
    ['ports', { ports: bothProtocols }, { ports: bothProtocols.toReversed() }, 'of one number'],
    ['ports', { ports: anyNumbers }, { ports: anyNumbers.toReversed() }, 'without a number'],
    ['volumes', { volumes: twoMounts }, { volumes: twoMounts.toReversed() }],
    ['networks', { networks: ['outside', 'n'] }, { networks: ['n', 'outside'] }],
    [
      'networks.*.aliases',
      { networks: { n: { aliases: ['a', 'b'] } } },
      { networks: { n: { aliases: ['b', 'a'] } } },
    ],
    ['configs', { configs: ['c', 'd'] }, { configs: ['d', 'c'] }],
    ['secrets', { secrets: ['x', 'y'] }, { secrets: ['y', 'x'] }],
    ['dns', { dns: ['192.0.2.1', '192.0.2.2'] }, { dns: ['192.0.2.2', '192.0.2.1'] }],
    ['dns_search', { dns_search: ['a.org', 'b.org'] }, { dns_search: ['b.org', 'a.org'] }],
    [
      'extra_hosts',
      { extra_hosts: ['a:192.0.2.1', 'b:192.0.2.2'] },
      { extra_hosts: ['b:192.0.2.2', 'a:192.0.2.1'] },
    ],
    ['cap_add', { cap_add: ['NET_ADMIN', 'CHOWN'] }, { cap_add: ['CHOWN', 'NET_ADMIN'] }],
    ['cap_drop', { cap_drop: ['NET_ADMIN', 'CHOWN'] }, { cap_drop: ['CHOWN', 'NET_ADMIN'] }],
    ['ulimits', { ulimits: { nofile: 100, nproc: 50 } }, { ulimits: { nproc: 50, nofile: 100 } }],
    [
      'sysctls',
      { sysctls: { 'net.ipv4.ip_forward': '1', 'net.ipv4.tcp_syncookies': '1' } },
      { sysctls: { 'net.ipv4.tcp_syncookies': '1', 'net.ipv4.ip_forward': '1' } },
    ],
    [
      'deploy.placement.preferences',
      { deploy: { placement: { preferences: [{ spread: 'node.labels.a' }, { spread: 'node.labels.b' }] } } },
      { deploy: { placement: { preferences: [{ spread: 'node.labels.b' }, { spread: 'node.labels.a' }] } } },
    ],
  ] as [string, Value, Value, string?][]
).map(([path, from, to, which]) =>
  ofService(
    `services.*.${path}`,
    which === undefined ? 'in another order' : `${which}, in another order`,
    from,
    to,
    {
      runs: path.startsWith('deploy.placement'),
      beside: {
        ...(path.startsWith('networks') && { networks: { n: {} } }),
        ...(path === 'configs' && { configs: { c: { file: 'one.txt' }, d: { file: 'two.txt' } } }),
        ...(path === 'secrets' && { secrets: { x: { file: 'one.txt' }, y: { file: 'two.txt' } } }),
      },
    },
  ),
);
