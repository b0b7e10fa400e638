import { describe, expect, it } from 'vitest';
import { bothRefuse, dockerPrintsTheSame, service } from './docker-agrees.js';
import { readService } from './support.js';

describe('values of a service', () => {
  it('are mappings of texts, however they were written', () => {
    const { service: web } = readService(`{
      labels: ["a=1", "b", "c=d=e"],
      sysctls: { net.core.somaxconn: 1024 },
      logging: { driver: json-file, options: { max-size: 10m, max-file: 3 } },
      extra_hosts: { db: "[2001:db8::1]" },
    }`);
    expect(web).toEqual({
      labels: { a: '1', b: '', c: 'd=e' },
      sysctls: { 'net.core.somaxconn': '1024' },
      logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
      extra_hosts: ['db:2001:db8::1'],
    });
  });

  it('are durations and sizes as Docker prints them', () => {
    const { service: web } = readService(`{
      stop_grace_period: 90s,
      healthcheck: { test: curl localhost, interval: 1h, timeout: 0s },
      deploy: { resources: { limits: { memory: 512M, cpus: "0.50" } }, update_config: { delay: 0s } },
    }`);
    expect(web).toEqual({
      stop_grace_period: '1m30s',
      healthcheck: { test: ['CMD-SHELL', 'curl localhost'], interval: '1h0m0s', timeout: '0s' },
      deploy: { resources: { limits: { memory: '536870912', cpus: '0.50' } }, update_config: {} },
    });
  });

  it('are refused where Docker cannot take them, each with its place', () => {
    const { refusals } = readService(`{
      shm_size: 64,
      dns: [2001-12-14],
      deploy: { resources: { limits: { memory: 512 MX } }, update_config: { parallelism: -1 } },
      ulimits: { nofile: 1.0, nproc: { soft: 1.0, hard: 2 } },
    }`);
    expect(refusals.map(({ path, message }) => [path, message.slice(path.length + 1)])).toEqual([
      ['services.web.deploy.update_config.parallelism', 'is -1; Docker takes no negative number here'],
      ['services.web.deploy.resources.limits.memory', 'is "512 MX", which Docker cannot read as a size'],
      ['services.web.dns[0]', 'is a date; Docker takes a text here'],
      ['services.web.shm_size', 'is a number; Docker takes a text here'],
      ['services.web.ulimits.nofile', 'is a number with a fraction or an exponent'],
      ['services.web.ulimits.nproc', 'is a mapping without whole numbers for soft and hard'],
    ]);
  });

  it('note an entry of extra_hosts that is dropped', () => {
    const { service: web, notes } = readService('{ extra_hosts: ["db", "a=1.2.3.4"] }');
    expect(web.extra_hosts).toEqual(['a:1.2.3.4']);
    expect(notes).toEqual([{ kind: 'host-entry', path: ['services', 'web', 'extra_hosts', 0], text: 'db' }]);
  });
});

dockerPrintsTheSame('values', {
  'labels as a list': '{ labels: ["a=1", b, c=, "=d", "e=f=g", "e=again"] }',
  'labels as a mapping':
    '{ labels: { a: 1, b: 1.5, c: null, d: 1e6, e: 0o17, f: 1.0, g: 1e21, h: 123456789012.5, i: 2001-12-14, j: "", k: 0.00001, l: 18446744073709551615, m: -0.0, n: .5 } }',
  'labels that are empty': '{ labels: {}, sysctls: [], extra_hosts: [], environment: [] }',
  sysctls: '{ sysctls: { net.core.somaxconn: 1024, "a": null } }',
  'sysctls as a list': '{ sysctls: [net.core.somaxconn=1024, a] }',
  'logging options':
    '{ logging: { driver: x, options: { a: 1, b: null, c: 1.5e10, "": [1, { b: 2, a: null }] } } }',
  'empty logging': '{ logging: {} }',
  'extra hosts as a list':
    '{ extra_hosts: ["a:1.2.3.4", "b=1.2.3.4", "c:[::1]", "d=[::1]", "e:f=g", "h", "i:[]", "j=", "k:[x]", ":l"] }',
  'extra hosts as a mapping':
    '{ extra_hosts: { c: 1.2.3.4, a: "[::1]", B: 5, d: null, e: 1.5, f: "", g: 2001-12-14, é: 1, 𝒳: 2, ﬀ: 3 } }',
  expose: '{ expose: [80, "81-82", 1.5, 1e3, "83/udp"] }',
  'dns and search': '{ dns: 1.1.1.1, dns_search: [a, b] }',
  'more texts or lists': '{ dns: [], dns_search: "", tmpfs: /run, env_file: [] }',
  tmpfs: '{ tmpfs: ["/run", "/tmp:size=10m"] }',
  'plain lists':
    '{ cap_add: [ALL, NET_ADMIN], cap_drop: [], devices: [/dev/a], external_links: [a], links: [b], security_opt: [c], depends_on: [d] }',
  'networks as a list': '{ networks: [b, a] }',
  'networks as an empty list': '{ networks: [] }',
  'networks as a mapping':
    '{ networks: { a: null, b: {}, c: { aliases: [x, y], ipv4_address: 1.2.3.4, ipv6_address: "::1" }, d: { aliases: [] } } }',
  ulimits:
    '{ ulimits: { nofile: 1024, nproc: { soft: 1, hard: 2 }, core: 0, cpu: { soft: 0, hard: 0 }, data: -1, rss: { soft: 0, hard: 5 }, "UPPER": null } }',
  configs:
    '{ configs: [a, { source: b, target: /b, uid: "1", gid: "2", mode: 0440 }, { source: c, mode: 0 }] }',
  secrets: '{ secrets: [a, { source: b, TARGET: /b, Uid: "1", mode: 292.9 }, {}] }',
  'flags and texts':
    '{ image: a, container_name: b, hostname: c, domainname: d, user: e, working_dir: /f, stop_signal: g, restart: h, ipc: i, pid: j, isolation: k, network_mode: l, mac_address: m, cgroup_parent: n, cgroupns_mode: o, userns_mode: p, shm_size: 1g, init: false, tty: true, stdin_open: true, privileged: true, read_only: true }',
  'empty flags and texts': '{ image: "", pid: null, tty: false, read_only: false, user: "" }',
  'credential spec': '{ credential_spec: { config: a, file: b, registry: c } }',
  'empty structs': '{ credential_spec: {}, build: {}, deploy: {}, healthcheck: {} }',
  'build as a text': '{ build: ./x }',
  'build as a mapping':
    '{ build: { context: ., dockerfile: D, args: [A, B=, C=1], labels: { a: 1 }, cache_from: [x], extra_hosts: { a: 1.2.3.4 }, network: n, target: t, shm_size: 64, other: 1 } }',
  'build with keys in any case':
    '{ build: { CONTEXT: a, Context: b, DockerFile: c, CACHE_FROM: [d], ſhm_size: 1, TARGET: e } }',
  healthcheck:
    '{ healthcheck: { test: [CMD, a], interval: 1m30s, timeout: 0s, retries: 0, start_period: 1.5s, start_interval: 100us, disable: true } }',
  'healthcheck with a fraction of a retry': '{ healthcheck: { retries: 2.9, test: [] } }',
  durations: '{ stop_grace_period: 1h1m1.001s, deploy: { update_config: { delay: 1500ms, monitor: -1s } } }',
  'deploy null': '{ deploy: null }',
  deploy: `{ deploy: {
    mode: global, replicas: 0, endpoint_mode: dnsrr, labels: [a=b],
    update_config: { parallelism: 0, delay: 0s, failure_action: x, monitor: 1s, max_failure_ratio: 0.3, order: start-first },
    rollback_config: { parallelism: 2, max_failure_ratio: 1 },
    restart_policy: { condition: any, delay: 0s, max_attempts: 0, window: 1m },
    placement: { constraints: [a, b], preferences: [{ spread: x }, {}], max_replicas_per_node: 3 },
    resources: {
      limits: { cpus: "0.5", memory: 1.5g, pids: 10 },
      reservations: { cpus: "", memory: "0", generic_resources: [{ discrete_resource_spec: { kind: a, value: 2 } }, { discrete_resource_spec: { value: 2.9 } }, {}] } } } }`,
  'deploy with empty parts':
    '{ deploy: { update_config: {}, restart_policy: {}, placement: {}, resources: { limits: {}, reservations: {} }, labels: {} } }',
  ratios:
    '{ deploy: { update_config: { max_failure_ratio: 0.123456789 }, rollback_config: { max_failure_ratio: 1.0e-10 } } }',
  'sizes of all kinds':
    '{ deploy: { resources: { limits: { memory: "1 GiB" }, reservations: { memory: "1024" } } } }',
  'what the loader loses': '{ oom_score_adj: 5 }',
  extensions:
    '{ x-a: { b: [1, 1.0, 1.5, 1e3, 2001-12-14, null, yes, "yes", {}], c: [] }, x-b: null, x-: 1, x-c: 18446744073709551615 }',
});

bothRefuse('values', {
  'a number as a shm_size': service('{ shm_size: 64 }'),
  'a size without sense': service('{ deploy: { resources: { limits: { memory: lots } } } }'),
  'a negative number': service('{ deploy: { update_config: { parallelism: -1 } } }'),
  'a negative mode': service('{ configs: [{ source: a, mode: -1 }] }'),
  'a float as a limit': service('{ ulimits: { nofile: 1.0 } }'),
  'a float in a pair of limits': service('{ ulimits: { nofile: { soft: 1.0, hard: 2 } } }'),
  'a float as a port': service('{ ports: [80.0] }'),
  'a date in a list of labels': service('{ labels: [2001-12-14] }'),
  'a date as an image': service('{ image: 2001-12-14 }'),
  'a date as the name of a network': service('{ networks: [2001-12-14] }'),
  'a date as a config': service('{ configs: [2001-12-14] }'),
  'a date as a volume': service('{ volumes: [2001-12-14] }'),
  'a date as a build': service('{ build: 2001-12-14 }'),
  'a date as dns': service('{ dns: 2001-12-14 }'),
  'a text where the schema looks away': service('{ ulimits: { NOFILE: x } }'),
  'a wrong part of a mount': service(
    '{ volumes: [{ type: bind, source: /a, target: /a, bind: { Propagation: 1 } }] }',
  ),
});
