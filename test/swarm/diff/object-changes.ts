import type { Fragment, Value } from '../reach/trial.js';
import { type Change, type ChangeOptions, ofStack } from './change.js';

const second: Value = { image: 'bed/web:1', networks: ['outside'], stop_grace_period: '1s' };

/** Services that come and go. */
const services: readonly Change[] = [
  ofStack('services', 'one more', {}, { services: { t: second } }),
  ofStack('services', 'one less', { services: { t: second } }, {}),
  ofStack(
    'services',
    'one less, with --prune',
    { services: { t: second } },
    {},
    { prune: true, alone: true },
  ),
  ofStack('version', '3.8 → 3.13', { version: '3.8' }, { version: '3.13' }, { alone: true }),
  ofStack('x-*', 'an extension', {}, { 'x-note': 'text' }),
];

const networked: Fragment = { services: { s: { networks: ['n'] } } };
const network = (spec: Value): Fragment => ({ ...networked, networks: { n: spec } });

/** The stack's own networks. The client makes the ones that are not there, and leaves the others as they are. */
const networks: readonly Change[] = [
  ofStack('networks', 'one more, unused', {}, { networks: { m: {} } }),
  ofStack('networks', 'one less, unused', { networks: { m: {} } }, {}),
  ofStack(
    'networks',
    'the service joins one',
    {},
    { services: { s: { networks: ['outside', 'n'] } }, networks: { n: {} } },
  ),
  ofStack(
    'networks',
    'the service leaves one',
    { services: { s: { networks: ['outside', 'n'] } }, networks: { n: {} } },
    {},
  ),
  ofStack('networks', 'the key changes', network({}), {
    services: { s: { networks: ['m'] } },
    networks: { m: {} },
  }),
  ofStack('networks', 'the key changes, the name stays', network({ name: 'stays1' }), {
    services: { s: { networks: ['m'] } },
    networks: { m: { name: 'stays1' } },
  }),
  ofStack('networks.*.name', 'one → another', network({ name: 'first1' }), network({ name: 'second1' })),
  ofStack(
    'networks.*.attachable',
    'true → false',
    network({ attachable: true }),
    network({ attachable: false }),
  ),
  ofStack('networks.*.driver', 'absent → overlay', network({}), network({ driver: 'overlay' })),
  ofStack('networks.*.driver', 'overlay → bridge', network({}), network({ driver: 'bridge' })),
  ofStack(
    'networks.*.ipam.config[].subnet',
    'one → another',
    network(subnet('10.81.0.0/24')),
    network(subnet('10.82.0.0/24')),
  ),
  ofStack(
    'networks.*.ipam.driver',
    'absent → default',
    network({}),
    network({ ipam: { driver: 'default' } }),
  ),
  ofStack('networks.*.external', 'true → its own', network({ external: true }), network({}), {}),
  ofStack(
    'networks.*.external',
    'true → its own of the same name',
    network({ external: true, name: 'outside' }),
    network({ name: 'outside' }),
    { alone: true },
  ),
  ofStack(
    'services.*.networks',
    'absent → default',
    { services: { s: { networks: null } } },
    { services: { s: { networks: ['default'] } } },
  ),
  ofStack(
    'services.*.networks',
    'absent → default, defined',
    { services: { s: { networks: null } } },
    { services: { s: { networks: ['default'] } }, networks: { default: {} } },
  ),
  ofStack(
    'networks',
    'the default network gets a label',
    { services: { s: { networks: null } } },
    { services: { s: { networks: null } }, networks: { default: { labels: { a: '1' } } } },
    { alone: true },
  ),
];

function subnet(range: string): Value {
  return { ipam: { config: [{ subnet: range }] } };
}

const mounted: Fragment = {
  services: { s: { volumes: [{ type: 'volume', source: 'v', target: '/data' }] } },
};
const volume = (spec: Value): Fragment => ({ ...mounted, volumes: { v: spec } });
const inMemory = (size: string): Value => ({
  driver_opts: { type: 'tmpfs', device: 'tmpfs', o: `size=${size}` },
});
const running: ChangeOptions = { runs: true };
const mountOf = (mount: Value): Fragment => ({ services: { s: { volumes: [mount] } } });

/** Volumes: a node keeps the one that it has. */
const volumes: readonly Change[] = [
  ofStack('volumes', 'one more, unused', {}, { volumes: { w: {} } }),
  ofStack('volumes', 'one less, unused', { volumes: { w: {} } }, {}),
  ofStack('volumes', 'the service mounts one', {}, volume({}), running),
  ofStack('volumes', 'the service mounts it no more', volume({}), { volumes: { v: {} } }, running),
  ofStack(
    'volumes',
    'the key changes',
    volume({}),
    { services: { s: { volumes: [{ type: 'volume', source: 'w', target: '/data' }] } }, volumes: { w: {} } },
    running,
  ),
  ofStack(
    'volumes.*.name',
    'one → another',
    volume({ name: 'first2' }),
    volume({ name: 'second2' }),
    running,
  ),
  ofStack(
    'volumes.*.driver',
    'absent → local, on a node that has it',
    volume({}),
    volume({ driver: 'local' }),
    running,
  ),
  ofStack(
    'volumes.*.driver_opts',
    'another option, on a node that has it',
    volume(inMemory('1m')),
    volume(inMemory('2m')),
    running,
  ),
  ofStack(
    'volumes.*.driver_opts',
    'absent → tmpfs, on a node that has it',
    volume({}),
    volume(inMemory('1m')),
    running,
  ),
  ofStack(
    'volumes.*.labels',
    'another, on a node that has it',
    volume({ labels: { a: '1' } }),
    volume({ labels: { a: '2' } }),
    running,
  ),
  ofStack(
    'volumes.*.external',
    'its own → external of the same name',
    volume({ name: 'same3' }),
    volume({ name: 'same3', external: true }),
    running,
  ),
  ofStack(
    'services.*.volumes[].target',
    'another target',
    volume({}),
    { services: { s: { volumes: [{ type: 'volume', source: 'v', target: '/moved' }] } }, volumes: { v: {} } },
    running,
  ),
  ofStack(
    'services.*.volumes[].type',
    'volume → bind',
    volume({}),
    mountOf({ type: 'bind', source: '/tmp', target: '/data' }),
  ),
  ofStack(
    'services.*.volumes',
    'a name → without a name',
    volume({}),
    mountOf({ type: 'volume', target: '/data' }),
    running,
  ),
];

const configured: Fragment = { services: { s: { configs: [{ source: 'c' }] } } };
const config = (spec: Value): Fragment => ({ ...configured, configs: { c: spec } });
const confided: Fragment = { services: { s: { secrets: [{ source: 'x' }] } } };
const secret = (spec: Value): Fragment => ({ ...confided, secrets: { x: spec } });

/** Configs and secrets: their content never changes. */
const contents: readonly Change[] = [
  ofStack('configs', 'one more, unused', {}, { configs: { d: { file: 'one.txt' } } }),
  ofStack('configs', 'one less, unused', { configs: { d: { file: 'one.txt' } } }, {}),
  ofStack('configs', 'the service reads one', {}, config({ file: 'one.txt' })),
  ofStack(
    'configs.*.name',
    'another name, another content',
    config({ name: 'first4', file: 'one.txt' }),
    config({ name: 'second4', file: 'two.txt' }),
  ),
  ofStack(
    'configs.*.name',
    'another name, the same content',
    config({ name: 'first5', file: 'one.txt' }),
    config({ name: 'second5', file: 'one.txt' }),
  ),
  ofStack(
    'configs.*.file',
    'another file of the same content',
    config({ file: 'one.txt' }),
    config({ file: 'same.txt' }),
  ),
  ofStack(
    'configs.*.file',
    'another content, and a label',
    config({ file: 'one.txt' }),
    config({ file: 'two.txt', labels: { a: '1' } }),
    { alone: true },
  ),
  ofStack(
    'configs.*.file',
    'another content, unused',
    { configs: { d: { file: 'one.txt' } } },
    { configs: { d: { file: 'two.txt' } } },
    { alone: true },
  ),
  ofStack(
    'configs.*.labels',
    'another value',
    config({ file: 'one.txt', labels: { a: '1' } }),
    config({ file: 'one.txt', labels: { a: '2' } }),
  ),
  ofStack(
    'configs.*.external',
    'its own → external of the same name',
    config({ name: 'same6', file: 'one.txt' }),
    config({ name: 'same6', external: true }),
  ),
  ofStack(
    'configs.*.external',
    'external → its own',
    config({ external: true }),
    config({ file: 'one.txt' }),
  ),
  ofStack(
    'configs.*.external',
    'external → its own of the same name',
    config({ external: true, name: 'outside' }),
    config({ name: 'outside', file: 'one.txt' }),
    { alone: true },
  ),
  ofStack('configs', 'the key changes', config({ file: 'one.txt' }), {
    services: { s: { configs: [{ source: 'd', target: '/c' }] } },
    configs: { d: { file: 'one.txt' } },
  }),
  ofStack(
    'configs',
    'the key changes, the name and the target stay',
    {
      services: { s: { configs: [{ source: 'c', target: '/c' }] } },
      configs: { c: { name: 'stays7', file: 'one.txt' } },
    },
    {
      services: { s: { configs: [{ source: 'd', target: '/c' }] } },
      configs: { d: { name: 'stays7', file: 'one.txt' } },
    },
  ),
  ofStack(
    'secrets.*.driver_opts',
    'a file → a driver with options',
    secret({ file: 'one.txt' }),
    secret({ driver: 'vault', driver_opts: { key: 'value' } }),
    { alone: true },
  ),
  ofStack('secrets', 'one more, unused', {}, { secrets: { y: { file: 'one.txt' } } }),
  ofStack('secrets', 'one less, unused', { secrets: { y: { file: 'one.txt' } } }, {}),
  ofStack('secrets', 'the service reads one', {}, secret({ file: 'one.txt' })),
  ofStack(
    'secrets.*.name',
    'another name, another content',
    secret({ name: 'first8', file: 'one.txt' }),
    secret({ name: 'second8', file: 'two.txt' }),
  ),
  ofStack(
    'secrets.*.file',
    'another file of the same content',
    secret({ file: 'one.txt' }),
    secret({ file: 'same.txt' }),
  ),
  ofStack(
    'secrets.*.labels',
    'another value',
    secret({ file: 'one.txt', labels: { a: '1' } }),
    secret({ file: 'one.txt', labels: { a: '2' } }),
  ),
  ofStack(
    'secrets.*.external',
    'its own → external of the same name',
    secret({ name: 'same9', file: 'one.txt' }),
    secret({ name: 'same9', external: true }),
  ),
];

/** Changes beside the services of a stack. */
export const objectChanges: readonly Change[] = [...services, ...networks, ...volumes, ...contents];
