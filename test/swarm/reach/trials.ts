import type { Trial, Value } from './trial.js';

type Beside = Pick<Trial, 'beside'>;

const service = (spec: Value): Beside => ({ beside: { services: { s: spec } } });

const built = service({ build: { context: '.' } });
const checked = service({ healthcheck: { test: ['CMD', 'true'] } });
const attached: Beside = {
  beside: { services: { s: { networks: { n: {} } } }, networks: { n: { external: true } } },
};
const published = (port: number) => service({ ports: [{ target: 80, published: port }] });
const bound = service({ volumes: [{ type: 'bind', source: '/tmp', target: '/data' }] });
const inMemory = service({ volumes: [{ type: 'tmpfs', target: '/data' }] });
const restarted = service({ deploy: { restart_policy: { window: '60s' } } });
const generic = service({
  deploy: {
    resources: {
      reservations: { generic_resources: [{ discrete_resource_spec: { kind: 'gpu', value: 1 } }] },
    },
  },
});
const mounting: Beside = {
  beside: {
    services: { s: { volumes: [{ type: 'volume', source: 'v', target: '/data' }] } },
    volumes: { v: {} },
  },
};
const mountingExternal: Beside = { beside: { ...mounting.beside, volumes: { v: { external: {} } } } };
const networked: Beside = {
  beside: { services: { s: { networks: ['n'] } }, networks: { n: {} } },
};
const addressed = (subnet: string): Beside => ({
  beside: { services: { s: { networks: ['n'] } }, networks: { n: { ipam: { config: [{ subnet }] } } } },
});
const configured: Beside = {
  beside: { services: { s: { configs: [{ source: 'c' }] } }, configs: { c: { file: 'one.txt' } } },
};
const confided: Beside = {
  beside: { services: { s: { secrets: [{ source: 'x' }] } }, secrets: { x: { file: 'one.txt' } } },
};
const cluster = (spec: Value): Beside => ({
  beside: { ...mounting.beside, volumes: { v: { 'x-cluster-spec': spec } } },
});
const policy = {
  parallelism: 2,
  delay: '7s',
  order: 'start-first',
  monitor: '9s',
  max_failure_ratio: 0.5,
} as const;

/**
 * How the reach of each property is found out, by its path: `*` is a key of the user's, `[]` an entry of a list. A
 * property that is not here is made of others that are.
 */
export const trials: Readonly<Record<string, Trial | readonly Trial[]>> = {
  version: { value: '3.8' },

  'services.*.image': { value: 'bed/web:2', instead: 'bed/web:1' },
  'services.*.build.context': { value: '.' },
  'services.*.build.dockerfile': { value: 'Dockerfile.other', ...built },
  'services.*.build.target': { value: 'final', ...built },
  'services.*.build.args': { value: { KEY: 'value' }, ...built },
  'services.*.build.labels': { value: { key: 'value' }, ...built },
  'services.*.build.cache_from': { value: ['bed/web:1'], ...built },
  'services.*.build.network': { value: 'host', ...built },
  'services.*.build.shm_size': { value: '64m', ...built },
  'services.*.build.extra_hosts': { value: ['other:192.0.2.1'], ...built },
  'services.*.command': { value: ['serve', '--now'] },
  'services.*.entrypoint': { value: ['/start'] },
  'services.*.working_dir': { value: '/work' },
  'services.*.user': { value: '1000:1000' },
  'services.*.hostname': { value: 'host-{{.Task.Slot}}' },
  'services.*.domainname': { value: 'example.com' },
  'services.*.container_name': { value: 'own-name' },
  'services.*.init': { value: true },
  'services.*.tty': { value: true },
  'services.*.stdin_open': { value: true },
  'services.*.stop_signal': { value: 'SIGINT' },
  'services.*.stop_grace_period': { value: '30s' },
  'services.*.read_only': { value: true },
  'services.*.privileged': { value: true },
  'services.*.cap_add': { value: ['NET_ADMIN'] },
  'services.*.cap_drop': { value: ['CHOWN'] },
  'services.*.security_opt': { value: ['no-new-privileges:true'] },
  'services.*.sysctls': { value: { 'net.ipv4.ip_unprivileged_port_start': '0' } },
  'services.*.ulimits': { value: { nofile: 100 } },
  'services.*.ulimits.*.soft': {
    value: 150,
    instead: 100,
    ...service({ ulimits: { nofile: { hard: 200 } } }),
  },
  'services.*.ulimits.*.hard': {
    value: 300,
    instead: 200,
    ...service({ ulimits: { nofile: { soft: 100 } } }),
  },
  'services.*.oom_score_adj': { value: 500 },
  'services.*.env_file': { value: ['one.env'] },
  'services.*.environment': { value: { KEY: 'value' } },
  'services.*.labels': { value: { key: 'value' } },
  'services.*.depends_on': { value: ['t'], beside: { services: { t: { image: 'bed/web:1' } } } },
  'services.*.links': { value: ['t'], beside: { services: { t: { image: 'bed/web:1' } } } },
  'services.*.external_links': { value: ['other'] },
  'services.*.networks.*.aliases': { value: ['api.example.com'], ...attached },
  'services.*.networks.*.driver_opts': { value: { 'com.example.option': 'value' }, ...attached },
  'services.*.networks.*.ipv4_address': { value: '10.77.0.9', ...addressed('10.77.0.0/24') },
  'services.*.networks.*.ipv6_address': { value: 'fd00::9', ...addressed('10.78.0.0/24') },
  'services.*.network_mode': { value: 'host' },
  'services.*.dns': { value: ['192.0.2.53'] },
  'services.*.dns_search': { value: ['example.com'] },
  'services.*.extra_hosts': { value: ['other:192.0.2.1'] },
  'services.*.mac_address': { value: '02:42:ac:11:00:09' },
  'services.*.expose': { value: ['8080'] },
  'services.*.ports': [{ value: ['8006:80'] }, { value: ['127.0.0.1:8007:80'], instead: ['8007:80'] }],
  'services.*.ports[].target': { value: 81, instead: 80, ...published(8001) },
  'services.*.ports[].published': { value: 8005, ...published(8002) },
  'services.*.ports[].protocol': { value: 'udp', ...published(8003) },
  'services.*.ports[].mode': { value: 'host', ...published(8004) },
  'services.*.volumes[].type': { value: 'tmpfs', instead: 'volume', ...inMemory },
  'services.*.volumes[].source': { value: '/var', ...bound },
  'services.*.volumes[].target': { value: '/other', ...bound },
  'services.*.volumes[].read_only': { value: true, ...bound },
  'services.*.volumes[].bind.propagation': { value: 'rshared', ...bound },
  'services.*.volumes[].bind.create_host_path': { value: true, ...bound },
  'services.*.volumes[].volume.nocopy': { value: true, ...mounting },
  'services.*.volumes[].volume.subpath': { value: 'part', ...mounting },
  'services.*.volumes[].tmpfs.size': { value: 1048576, ...inMemory },
  'services.*.volumes[].tmpfs.mode': { value: 448, ...inMemory },
  'services.*.volumes[].consistency': { value: 'cached', ...bound },
  'services.*.tmpfs': { value: ['/run'] },
  'services.*.shm_size': { value: '64m' },
  'services.*.devices': { value: ['/dev/net/tun:/dev/net/tun'] },
  'services.*.configs[].source': { value: 'd', ...withSecond('configs', configured) },
  'services.*.configs[].target': { value: '/etc/one.conf', ...configured },
  'services.*.configs[].uid': { value: '1000', ...configured },
  'services.*.configs[].gid': { value: '1000', ...configured },
  'services.*.configs[].mode': { value: 0o440, ...configured },
  'services.*.secrets[].source': { value: 'd', ...withSecond('secrets', confided) },
  'services.*.secrets[].target': { value: 'one', ...confided },
  'services.*.secrets[].uid': { value: '1000', ...confided },
  'services.*.secrets[].gid': { value: '1000', ...confided },
  'services.*.secrets[].mode': { value: 0o440, ...confided },
  'services.*.credential_spec.config': { value: 'c', beside: { configs: { c: { file: 'one.txt' } } } },
  'services.*.credential_spec.file': { value: 'spec.json' },
  'services.*.credential_spec.registry': { value: 'spec' },
  'services.*.isolation': { value: 'process' },
  'services.*.healthcheck.test': { value: ['CMD', 'true'] },
  'services.*.healthcheck.interval': { value: '45s', ...checked },
  'services.*.healthcheck.timeout': { value: '15s', ...checked },
  'services.*.healthcheck.retries': { value: 5, ...checked },
  'services.*.healthcheck.start_period': { value: '60s', ...checked },
  'services.*.healthcheck.start_interval': { value: '2s', ...checked },
  'services.*.healthcheck.disable': { value: true },
  'services.*.logging.driver': { value: 'json-file' },
  'services.*.logging.options': {
    value: { 'max-size': '10m' },
    ...service({ logging: { driver: 'json-file' } }),
  },
  'services.*.restart': [{ value: 'unless-stopped' }, { value: 'on-failure:3' }],
  'services.*.cgroup_parent': { value: '/other' },
  'services.*.cgroupns_mode': { value: 'private' },
  'services.*.ipc': { value: 'host' },
  'services.*.pid': { value: 'host' },
  'services.*.userns_mode': { value: 'host' },

  'services.*.deploy.mode': { value: 'global', beside: { services: { s: { deploy: null } } } },
  'services.*.deploy.replicas': { value: 0, instead: 2 },
  'services.*.deploy.endpoint_mode': { value: 'dnsrr' },
  'services.*.deploy.placement.constraints': { value: ['node.role == manager'] },
  'services.*.deploy.placement.preferences[].spread': { value: 'node.labels.zone' },
  'services.*.deploy.placement.max_replicas_per_node': { value: 1 },
  'services.*.deploy.resources.limits.cpus': { value: '0.5' },
  'services.*.deploy.resources.limits.memory': { value: '64M' },
  'services.*.deploy.resources.limits.pids': { value: 50 },
  'services.*.deploy.resources.reservations.cpus': { value: '0.25' },
  'services.*.deploy.resources.reservations.memory': { value: '32M' },
  'services.*.deploy.resources.reservations.generic_resources[].discrete_resource_spec.kind': {
    value: 'ssd',
    ...generic,
  },
  'services.*.deploy.resources.reservations.generic_resources[].discrete_resource_spec.value': {
    value: 2,
    ...generic,
  },
  'services.*.deploy.restart_policy.condition': { value: 'on-failure', ...restarted },
  'services.*.deploy.restart_policy.delay': { value: '7s', ...restarted },
  'services.*.deploy.restart_policy.max_attempts': { value: 3, ...restarted },
  'services.*.deploy.restart_policy.window': { value: '90s', ...restarted },
  ...updateTrials('update_config', { ...policy, failure_action: 'rollback' }),
  ...updateTrials('rollback_config', { ...policy, failure_action: 'continue' }),
  'services.*.deploy.labels': { value: { key: 'value' } },

  'networks.*.name': { value: 'own-name', ...networked },
  'networks.*.external': { value: true, ...networked },
  'networks.*.external.name': {
    value: 'outside',
    instead: 'n',
    beside: { services: { s: { networks: ['n'] } }, networks: { n: { external: {} } } },
  },
  'networks.*.driver': { value: 'overlay', instead: 'bridge', ...networked },
  'networks.*.driver_opts': { value: { encrypted: 'true' }, ...networked },
  'networks.*.attachable': { value: true, ...networked },
  'networks.*.internal': { value: true, ...networked },
  'networks.*.ipam.driver': { value: 'other', ...networked },
  'networks.*.ipam.config[].subnet': { value: '10.79.0.0/24', ...networked },
  'networks.*.labels': { value: { key: 'value' }, ...networked },

  'volumes.*.name': { value: 'own-name', ...mounting },
  'volumes.*.external': { value: true, ...mounting },
  'volumes.*.external.name': { value: 'outside', instead: 'outside-too', ...mountingExternal },
  'volumes.*.driver': { value: 'local', ...mounting },
  'volumes.*.driver_opts': { value: { type: 'nfs', o: 'addr=192.0.2.1,rw', device: ':/data' }, ...mounting },
  'volumes.*.labels': { value: { key: 'value' }, ...mounting },
  'volumes.*.x-cluster-spec.group': { value: 'group', ...mounting },
  'volumes.*.x-cluster-spec.access_mode.scope': { value: 'multi', ...mounting },
  'volumes.*.x-cluster-spec.access_mode.sharing': { value: 'all', ...mounting },
  'volumes.*.x-cluster-spec.access_mode.mount_volume.fs_type': { value: 'ext4', ...mounting },
  'volumes.*.x-cluster-spec.access_mode.mount_volume.mount_flags': { value: ['ro'], ...mounting },
  'volumes.*.x-cluster-spec.access_mode.block_volume': { value: {}, ...mounting },
  'volumes.*.x-cluster-spec.accessibility_requirements.requisite[].segments': {
    value: { zone: 'a' },
    ...mounting,
  },
  'volumes.*.x-cluster-spec.accessibility_requirements.preferred[].segments': {
    value: { zone: 'a' },
    ...mounting,
  },
  'volumes.*.x-cluster-spec.capacity_range.required_bytes': { value: '1G', ...mounting },
  'volumes.*.x-cluster-spec.capacity_range.limit_bytes': { value: '2G', ...mounting },
  'volumes.*.x-cluster-spec.secrets[].key': { value: 'key', ...cluster({ secrets: [{ secret: 'x' }] }) },
  'volumes.*.x-cluster-spec.secrets[].secret': { value: 'x', ...cluster({ secrets: [{ key: 'key' }] }) },
  'volumes.*.x-cluster-spec.availability': { value: 'pause', ...mounting },

  'configs.*.name': { value: 'own-name', ...configured },
  'configs.*.external': {
    value: true,
    beside: { services: { s: { configs: [{ source: 'c' }] } } },
    otherwise: { configs: { c: { file: 'one.txt' } } },
  },
  'configs.*.external.name': {
    value: 'outside',
    instead: 'c',
    beside: { services: { s: { configs: [{ source: 'c' }] } }, configs: { c: { external: {} } } },
  },
  'configs.*.file': { value: 'two.txt', ...configured },
  'configs.*.template_driver': { value: 'golang', ...configured },
  'configs.*.labels': { value: { key: 'value' }, ...configured },

  'secrets.*.name': { value: 'own-name', ...confided },
  'secrets.*.external': {
    value: true,
    beside: { services: { s: { secrets: [{ source: 'x' }] } } },
    otherwise: { secrets: { x: { file: 'one.txt' } } },
  },
  'secrets.*.external.name': {
    value: 'outside',
    instead: 'x',
    beside: { services: { s: { secrets: [{ source: 'x' }] } }, secrets: { x: { external: {} } } },
  },
  'secrets.*.file': { value: 'two.txt', hidden: true, ...confided },
  'secrets.*.driver': {
    value: 'vault',
    beside: { services: { s: { secrets: [{ source: 'x' }] } } },
    otherwise: { secrets: { x: { file: 'one.txt' } } },
  },
  'secrets.*.driver_opts': {
    value: { key: 'value' },
    beside: { services: { s: { secrets: [{ source: 'x' }] } }, secrets: { x: { driver: 'vault' } } },
  },
  'secrets.*.template_driver': { value: 'golang', ...confided },
  'secrets.*.labels': { value: { key: 'value' }, ...confided },
};

function updateTrials(name: string, values: Readonly<Record<string, Value>>): Record<string, Trial> {
  const { beside } = service({ deploy: { [name]: { parallelism: 1 } } });
  const entries = Object.entries(values).map(([key, value]) => {
    return [`services.*.deploy.${name}.${key}`, { value, beside }];
  });
  return Object.fromEntries(entries) as Record<string, Trial>;
}

function withSecond(kind: 'configs' | 'secrets', first: Beside): Beside {
  return {
    beside: {
      ...first.beside,
      [kind]: { c: { file: 'one.txt' }, x: { file: 'one.txt' }, d: { file: 'two.txt' } },
    },
  };
}
