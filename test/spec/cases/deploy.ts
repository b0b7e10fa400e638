import type { FieldCases } from './field-cases.js';

const service = 'services.api';

/** How a swarm runs a service. */
export const deployCases: readonly FieldCases[] = [
  {
    path: `${service}.deploy.mode`,
    accepted: ['replicated', 'global', 'replicated-job', 'global-job', ''],
    deploy: ['Replicated', 'daemon'],
    cli: [1, null],
  },
  {
    path: `${service}.deploy.endpoint_mode`,
    accepted: ['vip', 'dnsrr', 'DNSRR', ''],
    engine: ['dns-rr', 'host'],
  },
  { path: `${service}.deploy.replicas`, accepted: [0, 1, 12], cli: [-1, 1.5, '3', null] },
  {
    path: `${service}.deploy.restart_policy.condition`,
    accepted: ['none', 'on-failure', 'any', ''],
    engine: ['unless-stopped', 'always', 'Any', 'no'],
    cli: [false],
  },
  {
    path: `${service}.deploy.restart_policy.delay`,
    accepted: ['5s', '1m30s', '0', '0.5h', '100ms', '+5s'],
    cli: ['5', '5 s', '1d', '', 's', 5],
    engine: ['-5s'],
  },
  { path: `${service}.deploy.restart_policy.max_attempts`, accepted: [0, 3], cli: [-1, '3', 1.5] },
  {
    path: `${service}.deploy.update_config.order`,
    accepted: ['start-first', 'stop-first'],
    cli: ['start', '', 'Start-First'],
  },
  {
    path: `${service}.deploy.update_config.failure_action`,
    accepted: ['pause', 'continue', 'rollback', ''],
    engine: ['stop', 'Pause'],
  },
  {
    path: `${service}.deploy.update_config.max_failure_ratio`,
    accepted: [0, 0.25, 1],
    engine: [-0.1, 1.1, 25],
    cli: ['0.25'],
  },
  { path: `${service}.deploy.update_config.parallelism`, accepted: [0, 2], cli: [-1, '2'] },
  { path: `${service}.deploy.rollback_config.delay`, accepted: ['5s'], nobody: ['-5s'], cli: ['5'] },
  { path: `${service}.deploy.rollback_config.max_failure_ratio`, accepted: [0.5], nobody: [2] },
  {
    path: `${service}.deploy.placement.constraints.0`,
    accepted: [
      'node.role == manager',
      'node.role==manager',
      'node.labels.zone != b',
      'engine.labels.a.b == c d',
      'NODE.ROLE == Manager',
      'node.ip == 10.0.0.0/8',
      'node.platform.os==linux',
    ],
    engine: [
      'node.role = manager',
      'node.role',
      'node.role == "manager"',
      'node.labels.zone == a,b',
      'node.labels.zone ==',
      '== manager',
    ],
    nobody: ['node.zone == a', 'labels.zone == a', 'node.labels == a'],
    cli: [7],
  },
  {
    path: `${service}.deploy.placement.preferences.0.spread`,
    accepted: ['node.labels.zone', 'engine.labels.rack'],
    nobody: ['node.hostname', 'zone', ''],
  },
  { path: `${service}.deploy.placement.max_replicas_per_node`, accepted: [0, 2], cli: [-1, '2'] },
  {
    path: `${service}.deploy.resources.limits.cpus`,
    accepted: ['0.5', '2', '.5', '1/2', '1e-1', '0.001', '0', '0.123456789', '1.500'],
    deploy: ['half', '', '0.1234567891', '1,5'],
    engine: ['0.0009', '-1'],
    cli: [0.5, 2],
  },
  {
    path: `${service}.deploy.resources.limits.memory`,
    accepted: ['4M', '512M', '64mb', '1.5g', '64 MiB', '1gib', '4194304', '0', '4096k', '8388608b'],
    cli: ['64x', '64mbb', '-1', '', 'M', '1 e', 512],
    engine: ['1M', '3.9m', '4194303', '4095k', '512'],
  },
  { path: `${service}.deploy.resources.limits.pids`, accepted: [0, 100, -1], cli: ['100', 1.5] },
  {
    path: `${service}.deploy.resources.reservations.generic_resources.0`,
    accepted: [{ discrete_resource_spec: { kind: 'gpu', value: 2 } }],
    engine: [{}],
    nobody: [
      { discrete_resource_spec: { kind: '', value: 1 } },
      { discrete_resource_spec: { kind: 'gpu', value: 1.5 } },
    ],
    cli: [{ named_resource_spec: {} }, { discrete_resource_spec: { kind: 'gpu', value: '2' } }],
  },
  { path: `${service}.deploy`, accepted: [null, {}], cli: [[], { replica: 1 }, { 'x-a': 1 }] },
  {
    path: `${service}.deploy`,
    accepted: [{ mode: 'global' }],
    deploy: [
      { mode: 'global', replicas: 1 },
      { mode: 'global-job', replicas: 2 },
    ],
    engine: [{ mode: 'replicated-job', update_config: { parallelism: 1 } }],
  },
];
