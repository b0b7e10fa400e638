import type { FieldCases } from './field-cases.js';

const service = 'services.api';

/** What a service says of its containers. */
export const containerCases: readonly FieldCases[] = [
  {
    path: `${service}.image`,
    accepted: [
      'api',
      'shop/api:1.4',
      'registry.example.com:5000/shop/api:1.4_RC',
      'REGISTRY:5000/api',
      `api@sha256:${'0a'.repeat(32)}`,
    ],
    deploy: [
      'Api',
      'shop/Api',
      'shop/api: 1.4',
      'shop/',
      ':1.4',
      '',
      'shop//api',
      'shop/api:',
      'https://shop/api',
    ],
    engine: ['Shop/api'],
    cli: [7, null, ['api']],
  },
  {
    path: `${service}.healthcheck.test`,
    accepted: ['curl localhost', ['CMD', 'true'], ['CMD-SHELL', 'true'], ['NONE'], []],
    engine: [['CMD'], ['CMD-SHELL']],
    nobody: [['curl', 'localhost'], ['none'], ['cmd', 'true']],
    cli: [true, [7]],
  },
  { path: `${service}.healthcheck.retries`, accepted: [0, 3], nobody: [1.5], cli: [-1, '3'] },
  { path: `${service}.healthcheck.interval`, accepted: ['30s', '0s'], engine: ['-1s'], cli: [30, '30'] },
  {
    path: `${service}.healthcheck.test`,
    beside: { [`${service}.healthcheck.disable`]: true },
    accepted: [],
    deploy: ['true', ['CMD', 'true']],
  },
  {
    path: `${service}.cap_add.0`,
    accepted: ['NET_ADMIN', 'net_admin', 'CAP_SYS_PTRACE', 'ALL', 'all'],
    engine: ['NET-ADMIN', 'ROOT', ''],
  },
  {
    path: `${service}.ulimits.nofile`,
    accepted: [1024, -1, { soft: 1, hard: 2 }],
    engine: [-2],
    cli: ['1024', { soft: 1 }, { soft: 1, hard: 2, max: 3 }],
  },
  { path: `${service}.ulimits.NPROC`, accepted: [10] },
  { path: `${service}.ulimits.files`, accepted: [], engine: [10] },
  {
    path: `${service}.stop_signal`,
    accepted: ['SIGTERM', 'term', 'SIGRTMIN+3', '9', ''],
    engine: ['SIGFOO', 'stop it', '0'],
  },
  { path: `${service}.stop_grace_period`, accepted: ['1m'], nobody: ['-1s'], cli: ['60', 60] },
  { path: `${service}.working_dir`, accepted: ['/app', 'C:\\app', ''], engine: ['app', './app'] },
  {
    path: `${service}.hostname`,
    accepted: [
      'a',
      'a_b.c',
      'x'.repeat(63),
      '{{.Node.Hostname}}-of-a-name-that-is-only-short-once-the-template-is-filled-in',
    ],
    engine: ['x'.repeat(64)],
  },
  { path: `${service}.oom_score_adj`, accepted: [-1000, 0, 1000], engine: [-1001, 1001], cli: ['5'] },
  {
    path: `${service}.environment`,
    accepted: [{ A: 'b', N: 1, E: null }, ['A=b', 'E'], {}],
    cli: [{ A: true }, { A: ['b'] }, 'A=b', ['A=b', 'A=b'], { '': 'b' }],
    engine: [['=b']],
  },
  { path: `${service}.labels`, accepted: [{ a: '' }, ['a']], cli: [{ a: false }, 7] },
  {
    path: `${service}.extra_hosts`,
    accepted: [['db:10.0.0.7', 'db=::1', 'db:[::1]', 'gw:host-gateway'], { db: '10.0.0.7' }],
    engine: [['db:db.example.com'], { db: 'db.example.com' }, { db: 1.2 }],
    nobody: [['db'], { db: null }],
  },
  {
    path: `${service}.dns`,
    accepted: ['1.1.1.1', ['1.1.1.1', '::1']],
    nobody: ['one.one.one.one', ['router']],
  },
  {
    path: `${service}.sysctls`,
    accepted: [{ 'net.core.somaxconn': 1024 }, ['net.core.somaxconn=1024']],
    cli: [{ 'net.ipv4.ip_forward': true }],
  },
  {
    path: `${service}.logging.options`,
    accepted: [{ 'max-size': '10m', 'max-file': 3, tag: null }],
    cli: [{ compress: true }],
  },
  {
    path: `${service}.restart`,
    accepted: ['no', 'always', 'unless-stopped', 'on-failure', 'on-failure:3', ''],
    deploy: ['never', 'on-failure:x'],
    cli: [false],
  },
  {
    path: `${service}.restart`,
    beside: { [`${service}.deploy.restart_policy.condition`]: 'any' },
    accepted: ['never'],
  },
  { path: `${service}.isolation`, accepted: ['default', 'process', 'HyperV', ''], nobody: ['vm'] },
  {
    path: `${service}.configs.0`,
    accepted: ['settings', { source: 'settings', mode: 0o440, uid: '1000' }],
    cli: [
      { source: 'settings', mode: '0440' },
      { source: 'settings', uid: 1000 },
      { source: 'settings', mode: -1 },
    ],
    deploy: [{ target: '/x' }],
    engine: [{ source: 'settings', uid: 'root' }],
    nobody: [
      { source: 'settings', mode: 440000 },
      { source: 'settings', mode: 1.5 },
      { source: 'settings', optional: true },
    ],
  },
  {
    path: `${service}.credential_spec`,
    accepted: [{ file: 'a.json' }, {}],
    deploy: [{ file: 'a.json', registry: 'b' }],
    cli: [{ name: 'a' }],
  },
  {
    path: `${service}.networks`,
    accepted: [['front'], { front: null }, { front: { aliases: ['a.example.com'] } }],
    cli: ['front', { front: { aliases: 'a' } }, { front: { priority: 1 } }, { 'a b': null }],
  },
  {
    path: `${service}.depends_on`,
    accepted: [['db']],
    cli: [{ db: { condition: 'service_started' } }, 'db'],
  },
  { path: `${service}.env_file`, accepted: [], cli: [[{ path: './a.env' }]] },
];
