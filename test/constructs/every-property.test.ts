import {
  App,
  ByteSize,
  Config,
  Duration,
  HealthCheck,
  Image,
  Logging,
  Mount,
  OverlayNetwork,
  Placement,
  Port,
  Resources,
  RestartPolicy,
  Secret,
  Service,
  Stack,
  Ulimit,
  UpdatePolicy,
  Volume,
} from 'stackwright';
import type { ServiceSpec } from 'stackwright/spec';
import { Template } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';
import { stackProperties } from '../../lib/spec/properties.generated.js';
import { childNode, type PropertyNode } from '../../lib/spec/property-node.js';

/** Every property of the stack format, `*` for a key of the user's and `[]` for an entry of a list. */
function allProperties(node: PropertyNode, path = ''): { path: string; node: PropertyNode }[] {
  const here = path === '' ? [] : [{ path, node }];
  const known = Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
    allProperties(child, path === '' ? key : `${path}.${key}`),
  );
  const value = node.value === undefined ? [] : allProperties(node.value, `${path}.*`);
  const item = node.item === undefined ? [] : allProperties(node.item, `${path}[]`);
  return [...here, ...known, ...value, ...item];
}

/** The properties that a spec sets, in the same notation. */
function setProperties(
  value: unknown,
  node: PropertyNode,
  path = '',
  found = new Set<string>(),
): Set<string> {
  if (path !== '') found.add(path);
  if (typeof value !== 'object' || value === null) return found;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, child] of entries) {
    const next = childNode(node, step);
    if (next === undefined) continue;
    const known = typeof step === 'string' && Object.hasOwn(node.properties ?? {}, step);
    setProperties(
      child,
      next,
      typeof step === 'number' ? `${path}[]` : known ? (path === '' ? step : `${path}.${step}`) : `${path}.*`,
      found,
    );
  }
  return found;
}

/** One stack that says everything that reaches a swarm, through typed props alone. */
function everything(): Stack {
  const stack = new Stack(new App(), 'all');
  const labels = { 'com.example.team': 'shop' };
  const network = new OverlayNetwork(stack, 'front', {
    name: 'front',
    driver: 'overlay',
    encrypted: true,
    driverOpts: { 'com.docker.network.driver.mtu': '1400' },
    attachable: true,
    internal: true,
    subnets: ['10.20.0.0/24'],
    ipamDriver: 'default',
    ipamOptions: { a: 'b' },
    labels,
  });
  const volume = new Volume(stack, 'data', {
    name: 'data',
    driver: 'local',
    driverOpts: { type: 'nfs' },
    labels,
  });
  const cluster = Volume.external(stack, 'shared');
  const config = new Config(stack, 'settings', { content: 'a: 1\n', templateDriver: 'golang', labels });
  const secret = new Secret(stack, 'key', { file: './key', templateDriver: 'golang', labels });
  const vault = new Secret(stack, 'vault', { driver: 'vault', driverOpts: { path: 'x' } });
  const update = {
    parallelism: 1,
    delay: Duration.seconds(5),
    failureAction: 'pause',
    monitor: Duration.seconds(9),
    maxFailureRatio: 0.1,
    order: 'stop-first',
  } as const;
  new Service(stack, 'web', {
    image: Image.fromRegistry('example/web:1.0'),
    command: ['serve'],
    entrypoint: ['/bin/web'],
    environment: { A: 'b' },
    envFiles: ['./web.env'],
    ports: [new Port({ target: 80, published: 8080, protocol: 'tcp', mode: 'host' })],
    mounts: [
      volume.at('/data', { noCopy: true, subpath: 'web', readOnly: true }),
      Mount.bind('/srv', '/srv', { propagation: 'rslave' }),
      Mount.tmpfs('/run', { size: ByteSize.mebibytes(8) }),
      Mount.clusterVolume(cluster, '/shared'),
    ],
    networks: [{ network, aliases: ['www'], driverOpts: { a: 'b' } }],
    configs: [{ config, target: '/etc/web.yml', uid: '1', gid: '1', mode: 0o440 }],
    secrets: [{ secret, target: 'key', uid: '1', gid: '1', mode: 0o400 }, vault],
    healthcheck: HealthCheck.shell('true', {
      interval: Duration.seconds(9),
      timeout: Duration.seconds(3),
      retries: 2,
      startPeriod: Duration.seconds(1),
      startInterval: Duration.seconds(1),
    }),
    logging: Logging.jsonFile({ maxFile: 3 }),
    mode: 'replicated',
    replicas: 2,
    endpointMode: 'vip',
    placement: Placement.workers().spread('node.labels.zone').maxPerNode(1),
    updateConfig: new UpdatePolicy(update),
    rollbackConfig: new UpdatePolicy(update),
    restartPolicy: RestartPolicy.onFailure({
      delay: Duration.seconds(1),
      maxAttempts: 3,
      window: Duration.seconds(9),
    }),
    resources: new Resources({
      limits: { cpus: 0.5, memory: ByteSize.mebibytes(64), pids: 100 },
      reservations: { cpus: 0.1, memory: ByteSize.mebibytes(32), generic: { gpu: 1 } },
    }),
    serviceLabels: { a: 1 },
    labels: { b: true },
    user: '1000:1000',
    workingDir: '/srv',
    hostname: '{{.Node.Hostname}}',
    init: true,
    readOnly: true,
    stdinOpen: true,
    tty: true,
    stopSignal: 'SIGQUIT',
    stopGracePeriod: Duration.seconds(30),
    capAdd: ['NET_ADMIN'],
    capDrop: ['ALL'],
    sysctls: { 'net.core.somaxconn': 1024 },
    ulimits: [new Ulimit('nofile', 1024, 4096)],
    dns: ['9.9.9.9'],
    dnsSearch: ['example.com'],
    extraHosts: { db: '10.0.0.9' },
    isolation: 'default',
    credentialSpec: { config },
  });
  new Service(stack, 'checked', {
    image: Image.fromRegistry('example/web:1.0'),
    healthcheck: HealthCheck.none(),
    credentialSpec: { file: 'a.json' },
  });
  new Service(stack, 'registry', {
    image: Image.fromRegistry('example/web:1.0'),
    networks: [OverlayNetwork.external(stack, 'edge')],
    credentialSpec: { registry: 'a' },
  });
  new Service(stack, 'reader', {
    image: Image.fromRegistry('example/web:1.0'),
    mounts: [Volume.external(stack, 'old').at('/old')],
    configs: [Config.external(stack, 'old-config', 'old-config-1')],
    secrets: [Secret.external(stack, 'old-secret', 'old-secret-1')],
  });
  return stack;
}

/** What synthesis sets, and second forms of what a construct says in the first: a list for a map, a map for a list, an old way. */
const SAID_OTHERWISE = [
  'version',
  'services.*.extra_hosts.*',
  /\.(environment|labels|sysctls)\[\]$/,
  /^(networks|volumes|configs|secrets)\.\*\.external\.name$/,
];

const saidOtherwise = (path: string): boolean =>
  SAID_OTHERWISE.some((other) => (typeof other === 'string' ? other === path : other.test(path)));

describe('every property of the stack format', () => {
  const properties = allProperties(stackProperties);
  const reached = setProperties(Template.from(everything()).spec, stackProperties);

  it('that reaches a swarm is set by a typed prop', () => {
    const missing = properties
      .filter(({ path, node }) => !reached.has(path) && node.ignored === undefined && !saidOtherwise(path))
      .map(({ path }) => path)
      .filter(
        (path) =>
          !properties.some(({ path: above, node }) => node.ignored !== undefined && path.startsWith(above)),
      );
    expect(missing).toEqual([]);
    expect(properties.length).toBeGreaterThan(150);
  });

  it('that a swarm ignores can be said through the override, and is in no typed prop', () => {
    const ignored = properties.filter(({ node }) => node.ignored !== undefined).map(({ path }) => path);
    expect(ignored.filter((path) => reached.has(path))).toEqual([]);
    const stack = new Stack(new App(), 'ignored');
    const service = new Service(stack, 'web', { image: Image.fromRegistry('example/web:1.0') });
    const said: ServiceSpec = {
      build: '.',
      cgroup_parent: 'x',
      cgroupns_mode: 'host',
      container_name: 'web',
      depends_on: ['db'],
      devices: ['/dev/fuse'],
      domainname: 'a.b',
      expose: [80],
      external_links: ['x'],
      ipc: 'host',
      links: ['db'],
      mac_address: '02:42:ac:11:65:43',
      network_mode: 'host',
      pid: 'host',
      privileged: true,
      restart: 'always',
      security_opt: ['a=b'],
      shm_size: '64m',
      tmpfs: ['/run'],
      userns_mode: 'host',
      oom_score_adj: 5,
      networks: { front: { ipv4_address: '10.0.0.2', ipv6_address: 'fd00::2' } },
    };
    service.override((spec) => Object.assign(spec, said));
    service.override((spec) => {
      spec.volumes = [
        {
          type: 'bind',
          source: '/srv',
          target: '/srv',
          consistency: 'cached',
          bind: { create_host_path: true },
        },
        { type: 'tmpfs', target: '/run', tmpfs: { mode: 0o700 } },
      ];
    });
    const data = new Volume(stack, 'data');
    service.addMount(data.at('/data'));
    data.override((spec) => Object.assign(spec, { 'x-cluster-spec': { availability: 'active' } }));
    const now = setProperties(Template.from(stack).spec, stackProperties);
    const detail = /^services\.\*\.build\.|x-cluster-spec\.|\.build\.|depends_on\[\]/;
    expect(ignored.filter((path) => !now.has(path) && !detail.test(path))).toEqual([]);
  });
});
