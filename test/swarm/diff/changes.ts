import type { Trial, Value } from '../reach/trial.js';
import { trials } from '../reach/trials.js';
import { type Change, changeOf, ofService } from './change.js';
import { defaults, otherForms, reorders } from './form-changes.js';
import { objectChanges } from './object-changes.js';

/** What the engine refuses to do to a stack that is there, and what is seen only of containers that run. */
const flags: Readonly<Record<string, Pick<Change, 'runs' | 'alone'>>> = {
  version: { alone: true },
  'services.*.deploy.mode': { alone: true },
  'services.*.deploy.replicas': { runs: true },
  'services.*.deploy.placement.constraints': { runs: true },
  'services.*.deploy.placement.preferences[].spread': { runs: true },
  'services.*.deploy.placement.max_replicas_per_node': { runs: true },
  'services.*.image': { runs: true },
  'services.*.environment': { runs: true },
  'services.*.labels': { runs: true },
  'services.*.deploy.labels': { runs: true },
  'networks.*.ipam.driver': { alone: true },
  'configs.*.file': { alone: true },
  'configs.*.template_driver': { alone: true },
  'secrets.*.file': { alone: true },
  'secrets.*.template_driver': { alone: true },
  'secrets.*.driver': { alone: true },
};

/** Properties whose trial begins with a stack that the engine refuses: of these there are other changes. */
const impossible = ['networks.*.driver', 'secrets.*.driver_opts'];

/** One change for each trial of the reach: its property comes into a stack that does not have it. */
function reachChanges(): Change[] {
  const usable = Object.entries(trials).filter(([path]) => !impossible.includes(path));
  return usable.flatMap(([path, some]) => {
    return [some as Trial | readonly Trial[]].flat().map((trial) => changeOf(path, trial, flags[path]));
  });
}

/** Every change that is tried on the engine. */
export function allChanges(): Change[] {
  return [
    ...reachChanges(),
    ...defaults,
    ...otherForms,
    ...reorders,
    ...removals,
    ...services,
    ...modes,
    ...unchanged,
    ...objectChanges,
  ];
}

/** What is there goes away. */
const removals: readonly Change[] = (
  [
    ['command', { command: ['serve'] }],
    ['environment', { environment: { A: '1' } }],
    ['healthcheck', { healthcheck: { test: ['CMD', 'true'] } }],
    ['deploy.update_config', { deploy: { update_config: { parallelism: 2 } } }],
    ['deploy.replicas', { deploy: { replicas: 1 } }],
    ['deploy.labels', { deploy: { labels: { a: '1' } } }],
    ['deploy.restart_policy', { deploy: { restart_policy: { condition: 'none' } } }],
    ['ports', { ports: ['8204:80'] }],
    ['stop_grace_period', { stop_grace_period: '20s' }],
  ] as [string, Value][]
).map(([path, part]) =>
  ofService(
    `services.*.${path}`,
    `${JSON.stringify(part)} → absent`,
    part,
    path === 'stop_grace_period' ? { stop_grace_period: null } : {},
  ),
);

/** Services that come, go and move. */
const services: readonly Change[] = [
  ofService('services.*.deploy.replicas', '1 → 2', replicas(1), replicas(2), { runs: true }),
  ofService('services.*.deploy.replicas', '2 → 1', replicas(2), replicas(1), { runs: true }),
  ofService('services.*.deploy.replicas', '0 → 1', replicas(0), replicas(1), { runs: true }),
  ofService(
    'services.*.deploy.replicas',
    '1 → 2, and another image',
    { ...replicas(1) },
    { ...replicas(2), image: 'bed/web:2' },
    { runs: true },
  ),
  ofService(
    'services.*.deploy.placement.constraints',
    'no longer true of the node',
    on([]),
    on(['node.role == worker']),
    { runs: true },
  ),
  ofService(
    'services.*.deploy.placement.constraints',
    'another that is true',
    on(['node.role == manager']),
    on(['node.role != worker']),
    { runs: true },
  ),
  ofService(
    'services.*.deploy.placement.constraints',
    'in another order',
    on(['node.role == manager', 'node.platform.os == linux']),
    on(['node.platform.os == linux', 'node.role == manager']),
    { runs: true },
  ),
  ofService(
    'services.*.ports',
    'one more, and a constraint that is true',
    { ports: ['8208:80'] },
    { ...on(['node.role == manager']), ports: ['8208:80', '8209:81'] },
    { runs: true },
  ),
  ofService(
    'services.*.deploy.placement.constraints',
    'one that is true, and another image',
    on([]),
    { ...on(['node.role == manager']), image: 'bed/web:2' },
    { runs: true },
  ),
  ofService(
    'services.*.ports[].mode',
    'host → ingress, no other change',
    { ports: [{ target: 80, published: 8205, mode: 'host' }] },
    { ports: [{ target: 80, published: 8205, mode: 'ingress' }] },
    { runs: true },
  ),
  ofService(
    'services.*.ports',
    'one more',
    { ports: ['8206:80'] },
    { ports: ['8206:80', '8207:81'] },
    { runs: true },
  ),
  ofService('services.*.deploy.endpoint_mode', 'vip → dnsrr', mode('vip'), mode('dnsrr'), { runs: true }),
];

function replicas(count: number): { deploy: { replicas: number } } {
  return { deploy: { replicas: count } };
}

function on(constraints: string[]): { deploy: { placement: { constraints: string[] } } } {
  return { deploy: { placement: { constraints } } };
}

function mode(endpoint_mode: string): Value {
  return { deploy: { endpoint_mode } };
}

/** Nothing at all. */
const unchanged: readonly Change[] = ['replicated', 'global', 'replicated-job', 'global-job'].map((name) =>
  ofService('services', `deployed again unchanged, ${name}`, inMode(name), inMode(name), { runs: true }),
);

const job = (part: Record<string, Value>): Value => ({ deploy: { mode: 'replicated-job', ...part } });

/** Changes of the mode, and within modes other than `replicated`. */
const modes: readonly Change[] = [
  ofService('services.*.deploy.mode', 'global → replicated', inMode('global'), inMode('replicated'), {
    alone: true,
  }),
  ofService(
    'services.*.deploy.mode',
    'replicated → replicated-job',
    inMode('replicated'),
    inMode('replicated-job'),
    { alone: true },
  ),
  ofService('services.*.deploy.mode', 'global → global-job', inMode('global'), inMode('global-job'), {
    alone: true,
  }),
  ofService(
    'services.*.image',
    'of a global service',
    inMode('global'),
    { ...inMode('global'), image: 'bed/web:2' },
    { runs: true },
  ),
  ofService(
    'services.*.deploy.labels',
    'of a global service',
    inMode('global'),
    { deploy: { mode: 'global', labels: { a: '1' } } },
    { runs: true },
  ),
  ofService(
    'services.*.deploy.placement.constraints',
    'of a global service, true of the node',
    inMode('global'),
    { deploy: { mode: 'global', placement: { constraints: ['node.role == manager'] } } },
    { runs: true },
  ),
  ofService(
    'services.*.deploy.placement.constraints',
    'of a global service, not true of the node',
    inMode('global'),
    { deploy: { mode: 'global', placement: { constraints: ['node.role == worker'] } } },
    { runs: true },
  ),
  ofService(
    'services.*.image',
    'of a job',
    job({}),
    { deploy: { mode: 'replicated-job' }, image: 'bed/web:2' },
    { alone: true, runs: true },
  ),
  ofService(
    'services.*.environment',
    'of a job',
    job({}),
    { deploy: { mode: 'replicated-job' }, environment: { A: '1' } },
    { alone: true, runs: true },
  ),
  ofService('services.*.deploy.labels', 'of a job', job({}), job({ labels: { a: '1' } }), {
    alone: true,
    runs: true,
  }),
  ofService('services.*.deploy.replicas', 'of a job, 1 → 2', job({ replicas: 1 }), job({ replicas: 2 }), {
    alone: true,
    runs: true,
  }),
  ofService(
    'services.*.image',
    'of a global job',
    inMode('global-job'),
    { ...inMode('global-job'), image: 'bed/web:2' },
    { alone: true, runs: true },
  ),
  ofService(
    'services.*.deploy.update_config',
    'of a job',
    job({}),
    job({ update_config: { parallelism: 2 } }),
    { alone: true, runs: true },
  ),
];

function inMode(name: string): { deploy: { mode: string } } {
  return { deploy: { mode: name } };
}
