import type { StackSpec } from 'stackwright/spec';
import { childNode, type PropertyNode } from '../../lib/spec/property-node.js';

/** A stack file that uses every property of the format, each with a value that makes sense. */
export const everything: StackSpec = {
  version: '3.13',
  services: {
    api: {
      image:
        'registry.example.com:5000/shop/api:1.4@sha256:3b2f3bb34c9e2e5e4e5a7b8f0d8a6c2f1e0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b',
      build: {
        context: './api',
        dockerfile: 'Dockerfile.prod',
        target: 'run',
        args: { RELEASE: '1.4' },
        labels: ['com.example.team=shop'],
        cache_from: ['shop/api:cache'],
        network: 'host',
        shm_size: '64M',
        extra_hosts: { mirror: '10.0.0.9' },
      },
      command: ['serve', '--port', '8080'],
      entrypoint: '/usr/bin/tini --',
      working_dir: '/app',
      user: '1000:1000',
      hostname: '{{.Service.Name}}-{{.Task.Slot}}',
      domainname: 'example.com',
      container_name: 'api',
      init: true,
      tty: false,
      stdin_open: false,
      stop_signal: 'SIGINT',
      stop_grace_period: '1m30s',
      read_only: true,
      privileged: false,
      cap_add: ['NET_ADMIN', 'ALL'],
      cap_drop: ['CAP_CHOWN'],
      security_opt: ['no-new-privileges:true'],
      sysctls: { 'net.core.somaxconn': 1024 },
      ulimits: { nproc: 65535, nofile: { soft: 20000, hard: 40000 } },
      oom_score_adj: -500,
      env_file: ['./common.env'],
      environment: { LOG_LEVEL: 'info', PORT: 8080, FROM_THE_CLIENT: null },
      labels: { 'com.example.team': 'shop' },
      depends_on: ['db'],
      links: ['db:database'],
      external_links: ['legacy'],
      networks: {
        front: {
          aliases: ['api.example.com'],
          driver_opts: { 'com.docker.network.endpoint.sysctls': 'net.ipv4.conf.IFNAME.log_martians=1' },
          ipv4_address: '10.10.0.5',
          ipv6_address: 'fd00::5',
        },
        back: null,
      },
      network_mode: 'bridge',
      dns: ['1.1.1.1', '2606:4700:4700::1111'],
      dns_search: 'example.com',
      extra_hosts: ['legacy:10.0.0.7', 'node=host-gateway'],
      mac_address: '02:42:ac:11:65:43',
      expose: ['3000', 8000],
      ports: [
        { target: 8080, published: 80, protocol: 'tcp', mode: 'ingress' },
        '127.0.0.1:9090:9090/udp',
        8000,
      ],
      volumes: [
        {
          type: 'volume',
          source: 'data',
          target: '/data',
          read_only: true,
          volume: { nocopy: true, subpath: 'api' },
        },
        {
          type: 'bind',
          source: '/dev/net/tun',
          target: '/dev/net/tun',
          consistency: 'cached',
          bind: { propagation: 'rslave', create_host_path: false },
        },
        { type: 'tmpfs', target: '/run', tmpfs: { size: 67108864, mode: 0o700 } },
        'data:/backup:ro,nocopy',
      ],
      tmpfs: ['/scratch'],
      shm_size: '128M',
      devices: ['/dev/fuse:/dev/fuse:rwm'],
      configs: [
        { source: 'settings', target: '/etc/api.yml', uid: '1000', gid: '1000', mode: 0o440 },
        'settings',
      ],
      secrets: [{ source: 'token', target: 'api-token', uid: '1000', gid: '1000', mode: 0o400 }],
      isolation: 'default',
      healthcheck: {
        test: ['CMD', 'curl', '-f', 'http://localhost:8080/ping'],
        interval: '30s',
        timeout: '5s',
        retries: 3,
        start_period: '10s',
        start_interval: '2s',
      },
      logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': 3 } },
      restart: 'unless-stopped',
      cgroup_parent: 'm-executor',
      cgroupns_mode: 'private',
      ipc: 'host',
      pid: 'host',
      userns_mode: 'host',
      deploy: {
        mode: 'replicated',
        replicas: 6,
        endpoint_mode: 'vip',
        placement: {
          constraints: ['node.role == worker', 'node.labels.zone != b'],
          preferences: [{ spread: 'node.labels.zone' }],
          max_replicas_per_node: 2,
        },
        resources: {
          limits: { cpus: '0.5', memory: '512M', pids: 100 },
          reservations: {
            cpus: '0.25',
            memory: '128M',
            generic_resources: [{ discrete_resource_spec: { kind: 'gpu', value: 1 } }],
          },
        },
        restart_policy: { condition: 'on-failure', delay: '5s', max_attempts: 3, window: '2m' },
        update_config: {
          parallelism: 2,
          delay: '10s',
          order: 'start-first',
          failure_action: 'rollback',
          monitor: '1m',
          max_failure_ratio: 0.25,
        },
        rollback_config: {
          parallelism: 0,
          delay: '0s',
          order: 'stop-first',
          failure_action: 'pause',
          monitor: '10s',
          max_failure_ratio: 0,
        },
        labels: ['traefik.enable=true'],
      },
      'x-owner': 'shop',
    },
    quiet: { image: 'shop/api', healthcheck: { disable: true }, credential_spec: { file: 'account.json' } },
    ours: { image: 'shop/api', credential_spec: { config: 'settings' } },
    theirs: { image: 'shop/api', credential_spec: { registry: 'account' } },
  },
  networks: {
    front: {
      name: 'shop-front',
      driver: 'overlay',
      driver_opts: { encrypted: '' },
      attachable: true,
      internal: false,
      ipam: { driver: 'default', config: [{ subnet: '10.10.0.0/24' }] },
      labels: { 'com.example.team': 'shop' },
    },
    back: null,
    old: { external: { name: 'legacy' } },
  },
  volumes: {
    data: {
      name: 'shop-data',
      driver: 'local',
      driver_opts: { type: 'nfs', o: 'addr=10.0.0.3,rw', device: ':/export/shop' },
      labels: ['com.example.team=shop'],
    },
    shared: { external: true },
    old: { external: { name: 'legacy' } },
    block: {
      driver: 'csi.example.com',
      'x-cluster-spec': {
        group: 'shop',
        access_mode: {
          scope: 'multi',
          sharing: 'onewriter',
          mount_volume: { fs_type: 'ext4', mount_flags: ['noatime'] },
          block_volume: {},
        },
        accessibility_requirements: {
          requisite: [{ segments: { region: 'north' } }],
          preferred: [{ segments: ['zone=a'] }],
        },
        capacity_range: { required_bytes: '1G', limit_bytes: '2G' },
        secrets: [{ key: 'password', secret: 'token' }],
        availability: 'active',
      },
    },
  },
  configs: {
    settings: { name: 'settings-1', file: './api.yml', template_driver: 'golang', labels: { tier: 'api' } },
    old: { external: { name: 'legacy' } },
  },
  secrets: {
    token: { name: 'token-1', file: './token', template_driver: 'golang', labels: { tier: 'api' } },
    vaulted: { driver: 'vault', driver_opts: { path: 'shop/token' } },
    old: { external: { name: 'legacy' } },
  },
  'x-anything': { goes: ['here'] },
};

/** One property of the format: where it is, with `*` for a key of the user's and `[]` for an entry of a list. */
export interface Property {
  readonly path: readonly string[];
  readonly node: PropertyNode;
  /** First version of the format in which it can be written: its own, or that of what it is in. */
  readonly since: string;
}

/** Every property of the table, from the top down. */
export function allProperties(node: PropertyNode, path: readonly string[] = [], since = '3.0'): Property[] {
  const own = minor(node.since ?? '3.0') > minor(since) ? (node.since ?? since) : since;
  const known = Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
    allProperties(child, [...path, key], own),
  );
  const value = node.value ? allProperties(node.value, [...path, '*'], own) : [];
  const item = node.item ? allProperties(node.item, [...path, '[]'], own) : [];
  return [...(path.length > 0 ? [{ path, node, since: own }] : []), ...known, ...value, ...item];
}

/** The number after 3. of a format version. */
export function minor(format: string): number {
  return Number(format.slice('3.'.length));
}

/** What must stand beside a property for it to be read, by the list that it is in. */
const companions: Readonly<Record<string, readonly string[]>> = {
  ports: ['target'],
  volumes: ['type', 'target', 'source'],
  configs: ['source'],
  secrets: ['source'],
  config: ['subnet'],
  generic_resources: ['discrete_resource_spec'],
};

/** The part of a value that is needed to use one property, or undefined when the value does not use it. */
export function only(value: unknown, [step, ...rest]: readonly string[], within = ''): unknown {
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const parts = step === '[]' ? value.map((entry) => only(entry, rest, within)) : [];
    const part = parts.find((entry) => entry !== undefined);
    return part === undefined ? undefined : [part];
  }
  for (const key of step === '*' ? Object.keys(value) : [step]) {
    const part = only((value as Record<string, unknown>)[key], rest, step);
    if (part === undefined) continue;
    const beside = Object.entries(value).filter(([other]) => companions[within]?.includes(other));
    const pair = key === 'soft' || key === 'hard' ? { soft: 1, hard: 1 } : {};
    return { ...Object.fromEntries(beside), ...pair, [key]: part };
  }
  return undefined;
}

/** The parts of a value that a version of the format has. */
export function upTo(value: unknown, node: PropertyNode, format: string): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((entry) => (node.item ? upTo(entry, node.item, format) : entry));
    // Before 3.2 there is no long form of ports and mounts: what is left of one is nothing.
    return kept.filter(
      (entry) => !(typeof entry === 'object' && entry !== null && Object.keys(entry).length === 0),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => {
    const child = childNode(node, key);
    return child !== undefined && minor(child.since ?? '3.0') <= minor(format);
  });
  return Object.fromEntries(kept.map(([key, part]) => [key, upTo(part, childNode(node, key) ?? {}, format)]));
}
