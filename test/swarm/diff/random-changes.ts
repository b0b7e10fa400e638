import fc from 'fast-check';
import { type Fragment, isMap, type Value } from '../reach/trial.js';
import { type Change, ofStack } from './change.js';

type Choices = Readonly<Record<string, readonly Value[]>>;

const attached: Value = { outside: { aliases: ['api.example.org'] } };
const bind = { type: 'bind', source: '/tmp', target: '/a' };
const memory = { type: 'tmpfs', target: '/b', tmpfs: { size: 1048576 } };
const volume = { type: 'volume', source: 'v', target: '/c' };

/** What a service may say when nothing of it runs. Null is for nothing. */
const anything: Choices = {
  image: ['bed/web:1', 'bed/web:2'],
  command: [null, ['serve'], 'serve', ['serve', '--now']],
  entrypoint: [null, ['/start']],
  environment: [null, { A: '1' }, { A: '2', B: '' }, { B: null, A: '1' }, ['A=1'], {}],
  labels: [null, { a: '1' }, { a: '2', b: '' }, ['a=1']],
  networks: [['outside'], attached, ['n'], ['n', 'outside'], { outside: null, n: { aliases: ['x', 'y'] } }],
  ports: [
    null,
    [{ target: 80 }],
    [{ target: 81 }, { target: 80 }],
    [{ target: 80 }, { target: 81 }],
    [{ target: 80, protocol: 'udp' }],
  ],
  volumes: [
    null,
    [bind],
    [memory, bind],
    [bind, memory],
    [volume],
    [{ ...volume, read_only: true }, bind],
    ['v:/c'],
  ],
  configs: [null, ['c'], [{ source: 'c', target: '/etc/c' }], ['d', 'c'], ['c', 'd']],
  secrets: [null, ['x'], [{ source: 'x', mode: 0o400 }]],
  healthcheck: [
    null,
    { test: ['CMD', 'true'] },
    { test: 'true', interval: '45s' },
    { disable: true },
    { retries: 3 },
  ],
  init: [null, true, false],
  read_only: [null, true, false],
  user: [null, '1000', ''],
  hostname: [null, 'web', 'web-{{.Task.Slot}}'],
  stop_signal: [null, 'SIGINT'],
  stop_grace_period: ['1s', '1000ms', '30s', null],
  cap_add: [null, ['NET_ADMIN'], ['CAP_NET_ADMIN', 'CHOWN'], ['CHOWN', 'NET_ADMIN']],
  cap_drop: [null, ['ALL'], ['NET_ADMIN']],
  dns: [null, ['192.0.2.1'], '192.0.2.1', ['192.0.2.2', '192.0.2.1']],
  extra_hosts: [null, ['a:192.0.2.1'], { a: '192.0.2.1' }],
  ulimits: [null, { nofile: 100 }, { nofile: { soft: 100, hard: 100 } }, { nproc: 10, nofile: 100 }],
  sysctls: [null, { 'net.ipv4.ip_forward': '1' }],
  logging: [null, { driver: 'json-file' }, { driver: 'json-file', options: { 'max-size': '1m' } }],
  restart: [null, 'no', 'always', 'on-failure:2'],
  depends_on: [null, ['t']],
  privileged: [null, true],
  devices: [null, ['/dev/null:/dev/null']],
};

const deployAnything: Choices = {
  replicas: [null, 1, 2, 0],
  labels: [null, { a: '1' }, { a: '2' }],
  endpoint_mode: [null, 'vip', 'dnsrr'],
  // A task that waits for a node is never there first: start-first is for those that run.
  update_config: [null, {}, { parallelism: 2 }, { order: 'stop-first', delay: '5s' }],
  rollback_config: [null, { parallelism: 0 }],
  restart_policy: [
    null,
    {},
    { condition: 'any' },
    { condition: 'on-failure', max_attempts: 2 },
    { delay: '5s' },
  ],
  resources: [
    null,
    {},
    { limits: { memory: '64M' } },
    { limits: { memory: '65536K', cpus: '0.50' } },
    { limits: { cpus: '0.5', memory: '64M' }, reservations: {} },
  ],
};

/** What a service may say while its containers run. */
const runnable: Choices = {
  image: ['bed/web:1', 'bed/web:2'],
  environment: [null, { A: '1' }, { A: '2' }],
  labels: [null, { a: '1' }],
  hostname: [null, 'web'],
  stop_grace_period: ['1s'],
};

const deployRunnable: Choices = {
  replicas: [1, 2, 3, 0],
  labels: [null, { a: '1' }],
  endpoint_mode: ['vip', 'dnsrr'],
  update_config: [
    null,
    { parallelism: 0 },
    { parallelism: 2 },
    { order: 'start-first' },
    { parallelism: 2, order: 'start-first' },
  ],
  placement: [
    null,
    { constraints: ['node.role == manager'] },
    { constraints: ['node.platform.os == linux'] },
  ],
};

const objects: Choices = {
  networks: [{ n: {} }, { n: { internal: true } }, { n: { labels: { a: '1' } } }],
  volumes: [{ v: {} }, { v: { labels: { a: '1' } } }, { v: { driver: 'local' } }],
  configs: [
    { c: { file: 'one.txt' }, d: { file: 'two.txt' } },
    { c: { file: 'same.txt' }, d: { file: 'two.txt', labels: { a: '1' } } },
    { d: { file: 'two.txt' }, c: { file: 'one.txt', template_driver: 'golang' } },
  ],
  secrets: [{ x: { file: 'one.txt' } }, { x: { file: 'same.txt', labels: { a: '1' } } }],
};

/** A stack, and the same with a few things in it drawn anew. */
export function randomChange(runs: boolean): fc.Arbitrary<Change> {
  const [service, deploy] = runs ? [runnable, deployRunnable] : [anything, deployAnything];
  const part = pairOf(service);
  const deployed = pairOf(deploy);
  const beside = runs ? fc.constant([{}, {}] as const) : pairOf(objects);
  const second = fc.constantFrom([false, false], [true, true], [false, true], [true, false]);
  return fc
    .tuple(part, deployed, beside, second, fc.boolean())
    .map(([parts, deploys, others, seconds, turned]) => {
      const side = (index: 0 | 1): Fragment => {
        const deploy = deploys[index];
        // An engine refuses the two together.
        const none = deploy['endpoint_mode'] === 'dnsrr' ? { ports: [] } : {};
        const s = { ...parts[index], ...none, deploy };
        const services: Fragment = seconds[index] ? { s, t: other } : { s };
        return { services: index === 1 && turned ? turn(services) : services, ...others[index] };
      };
      const [from, to] = [side(0), side(1)];
      return ofStack('random', changed(from, to), from, to, runs ? { runs } : {});
    });
}

const other: Value = {
  image: 'bed/web:1',
  networks: ['outside'],
  stop_grace_period: '1s',
  deploy: { replicas: 1 },
};

/** A few of the choices, and the same with some of them made anew. */
function pairOf(choices: Choices): fc.Arbitrary<readonly [Fragment, Fragment]> {
  const drawn = fc.record(
    Object.fromEntries(Object.entries(choices).map(([key, values]) => [key, fc.constantFrom(...values)])),
  );
  const again = fc.subarray(Object.keys(choices), { maxLength: 3 });
  return fc.tuple(drawn, drawn, again).map(([one, other, keys]) => {
    const anew = Object.fromEntries(keys.map((key) => [key, other[key] ?? null]));
    return [said(one), said({ ...one, ...anew })] as const;
  });
}

function said(map: Readonly<Record<string, Value>>): Fragment {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));
}

function turn(map: Fragment): Fragment {
  return Object.fromEntries(Object.entries(map).reverse());
}

/** What differs between two values, as `deploy.replicas: 1 → 2` for each place. */
function changed(from: Value | undefined, to: Value | undefined, path = ''): string {
  if (JSON.stringify(from) === JSON.stringify(to)) return '';
  if (!isMap(from) || !isMap(to)) return `${path}: ${JSON.stringify(from)} → ${JSON.stringify(to)}; `;
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.map((key) => changed(from[key], to[key], path === '' ? key : `${path}.${key}`)).join('');
}
