import { describe, expect, it } from 'vitest';
import { mergeModels, transformDocument } from '../../../lib/spec/model/index.js';
import { bothRefuse, dockerPrintsTheSameStack } from './docker-agrees.js';
import { read } from './support.js';

describe('mergeModels', () => {
  it('merges services field by field', () => {
    const base =
      'services: { web: { image: "nginx:1.26", ports: ["80:80"], environment: { A: 1, B: 2 }, dns: [a] } }';
    const overlay =
      'services: { web: { image: "nginx:1.27", ports: ["80:8080"], environment: [B=3], dns: [b] } }';
    expect(read([base, overlay]).model.services).toEqual({
      web: {
        image: 'nginx:1.27',
        ports: [{ mode: 'ingress', target: 8080, published: 80, protocol: 'tcp' }],
        environment: { A: '1', B: '3' },
        dns: ['a', 'b'],
      },
    });
  });

  it('replaces networks and volumes whole', () => {
    const base = 'networks: { edge: { driver: overlay, attachable: true } }';
    expect(read([base, 'networks: { edge: { external: true } }']).model.networks).toEqual({
      edge: { name: 'edge', external: true },
    });
  });

  it('keeps the version and the extensions of the first file', () => {
    const { model } = read(['version: "3.8"\nx-a: 1', 'version: "3.8"\nx-a: 2\nx-b: 3']);
    expect(model).toEqual({ version: '3.8', services: {}, 'x-a': 1 });
  });

  it('changes none of the models, which other deploy sets may share', () => {
    const context = { env: {}, workingDir: '/', fail: () => expect.fail('refused'), note: () => {} };
    const [first, second] = [2, 0].map((replicas) =>
      transformDocument({ services: { web: { image: 'a', deploy: { replicas } } } }, context),
    );
    if (first === undefined || second === undefined) throw new Error('there are two');
    const alone = mergeModels([first], context);
    expect(mergeModels([first, second], context)).toEqual({
      version: '3.13',
      services: { web: { image: 'a', deploy: { replicas: 0 } } },
    });
    expect(mergeModels([first], context)).toEqual(alone);
    expect(mergeModels([], context)).toEqual({});
  });

  it('refuses extensions of different types', () => {
    const { refusals } = read(['services: { web: { x-a: b } }', 'services: { web: { x-a: [b] } }']);
    expect(refusals).toEqual([
      {
        path: 'services.web.x-a',
        rule: 'swarm/merge',
        message:
          'services.web.x-a is a list here and something else in an earlier file; Docker cannot merge the two',
        remedy: 'Give the key the same type in all files.',
      },
    ]);
  });
});

/** Two or more files that differ in the body of one service. */
const bodies = (...texts: string[]): string[] => texts.map((text) => `services:\n  web: ${text}\n`);

const mergeCases: Record<string, string[]> = {
  'texts and flags': bodies(
    '{ image: a, user: b, tty: true, read_only: false, init: true, pid: host }',
    '{ image: "", user: c, tty: false, read_only: true, init: false, pid: null }',
  ),
  'flags the other way': bodies('{ init: false, hostname: a }', '{ init: true }', '{ init: false }'),
  'numbers that may be zero': bodies(
    '{ deploy: { replicas: 3, update_config: { parallelism: 2 }, restart_policy: { max_attempts: 3 }, placement: { max_replicas_per_node: 3 } }, healthcheck: { retries: 3 } }',
    '{ deploy: { replicas: 0, update_config: { parallelism: 0 }, restart_policy: { max_attempts: 0 }, placement: { max_replicas_per_node: 0 } }, healthcheck: { retries: 0 } }',
  ),
  durations: bodies(
    '{ stop_grace_period: 3s, healthcheck: { interval: 3s, timeout: 3s }, deploy: { update_config: { delay: 3s, monitor: 3s } } }',
    '{ stop_grace_period: 0s, healthcheck: { interval: 0s, timeout: 4s, start_period: 0s }, deploy: { update_config: { delay: 0s, monitor: 4s } } }',
  ),
  'health checks': bodies(
    '{ healthcheck: { test: [CMD, a] } }',
    '{ healthcheck: { test: [CMD, b], disable: true } }',
  ),
  'a health check that appears': bodies('{}', '{ healthcheck: { retries: 0 } }', '{ healthcheck: {} }'),
  lists: bodies(
    '{ cap_add: [A], dns: [a], env_file: [], expose: [1], extra_hosts: { a: 1.1.1.1 }, tmpfs: /a, depends_on: [a], devices: [a] }',
    '{ cap_add: [A, B], dns: b, expose: [1], extra_hosts: ["a:1.1.1.1"], tmpfs: [/a], depends_on: [b], devices: [a], links: [x] }',
  ),
  commands: bodies(
    '{ command: a b, entrypoint: [], tty: true }',
    '{ command: [], entrypoint: c }',
    '{ command: d }',
  ),
  environment: bodies(
    '{ environment: { A: a, B: b, C: "", D: , E: , F: "", G: "", H: h } }',
    '{ environment: { A: "", B: , C: c, D: d, E: "", F: "", G: , I: i, J: } }',
    '{ environment: { G: g, C: "" } }',
  ),
  'labels and sysctls': bodies(
    '{ labels: { a: 1, b: 2 }, sysctls: [x=1] }',
    '{ labels: [a=, c=3], sysctls: { x: null } }',
  ),
  'empty maps': bodies('{ labels: [], environment: {}, networks: [] }', '{ labels: {}, networks: {} }'),
  ports: bodies('{ ports: ["90:1", "80:1", "80:2", "81"] }', '{ ports: ["80:3/udp", "82", "70:1"] }'),
  'ports sorted by an overlay that has none': bodies('{ ports: ["90:1", "80:1", "80:2"] }', '{ image: a }'),
  'ports that appear': bodies('{ image: a }', '{ ports: ["90:1", "80:1", "80:2"] }'),
  'ports that appear beside none': bodies('{ ports: [] }', '{ ports: ["90:1", "80:1", "80:2"] }'),
  'ports that appear twice': bodies(
    '{}',
    '{ ports: [] }',
    '{ ports: ["90:1", "80:1", "80:2"] }',
    '{ image: a }',
  ),
  volumes: bodies(
    '{ volumes: ["z1:/b:ro", "y1:/a", { type: bind, source: /x, target: /c, bind: { propagation: slave } }] }',
    '{ volumes: ["w1:/b", { type: bind, source: /y, target: /c }, /é, /ﬀ, /𝒳] }',
  ),
  'configs and secrets': bodies(
    '{ configs: [b, { source: a, target: /x, mode: 1 }], secrets: [c, { source: c, target: /y }] }',
    '{ configs: [{ source: a, uid: "1" }, c], secrets: [a] }',
  ),
  'networks of a service': bodies(
    '{ networks: { a: { aliases: [x], ipv4_address: 1.1.1.1, driver_opts: { o: 1 } }, b: , c: { aliases: [x] }, d: } }',
    '{ networks: { a: { ipv6_address: "::1", driver_opts: { p: 1 } }, b: { aliases: [y] }, c: , d: , e: { aliases: [z] } } }',
  ),
  'networks as lists': bodies(
    '{ networks: [a, b] }',
    '{ networks: { b: { aliases: [x] }, c: } }',
    '{ networks: [b] }',
  ),
  ulimits: bodies(
    '{ ulimits: { a: 1, b: { soft: 1, hard: 2 }, c: 3, d: 4 } }',
    '{ ulimits: { a: { soft: 5, hard: 6 }, b: 7, c: 0, e: 8 } }',
  ),
  'logging, same driver': bodies(
    '{ logging: { driver: x, options: { a: 1, b: 2 } } }',
    '{ logging: { driver: x, options: { b: "", c: 3 } } }',
  ),
  'logging, other driver': bodies(
    '{ logging: { driver: x, options: { a: 1 } } }',
    '{ logging: { driver: y, options: { b: 2 } } }',
  ),
  'logging, no driver first': bodies(
    '{ logging: { options: { a: 1 } } }',
    '{ logging: { driver: y, options: { b: 2 } } }',
  ),
  'logging, no driver later': bodies(
    '{ logging: { driver: x, options: { a: 1 } } }',
    '{ logging: { options: { b: 2 } } }',
  ),
  'logging, options that are lost': bodies(
    '{ logging: { driver: x } }',
    '{ logging: { driver: x, options: { b: 2 } } }',
  ),
  'logging, options that are kept': bodies(
    '{ logging: { driver: x, options: {} } }',
    '{ logging: { driver: x, options: { b: 2 } } }',
  ),
  'logging that appears': bodies('{}', '{ logging: { driver: x } }', '{ logging: {} }'),
  deploy: bodies(
    '{ deploy: { mode: a, labels: { a: 1 }, placement: { constraints: [a], preferences: [{ spread: a }] }, resources: { limits: { cpus: "1", memory: 1g }, reservations: { generic_resources: [{ discrete_resource_spec: { kind: a } }] } } } }',
    '{ deploy: { endpoint_mode: b, labels: [a=2, b=3], placement: { constraints: [a, b], preferences: [{ spread: b }] }, resources: { limits: { memory: "0" , pids: 3 }, reservations: { memory: 2g, generic_resources: [{}] } }, rollback_config: { order: start-first } } }',
  ),
  'deploy null': bodies('{ deploy: { replicas: 1 } }', '{ deploy: null }'),
  build: bodies(
    '{ build: { context: a, args: { A: 1, B: }, labels: [a=1], cache_from: [a] } }',
    '{ build: { target: b, args: { A: , B: 2, C: 3 }, labels: [a=2], cache_from: [b] } }',
    '{ build: c }',
  ),
  extensions: bodies(
    '{ x-a: { b: [1], c: { d: 1, e: 2 }, f: 1, g: , h: {}, i: 2001-12-14 }, x-b: 1, x-c: , x-d: [], x-e: { a: 1 }, x-f: 1 }',
    '{ x-a: { b: [2, { x: 1 }], c: { d: 2 }, f: , g: 1, h: { a: [1] }, i: { a: 1 } }, x-b: "", x-c: [1], x-d: [1], x-e: 2, x-f: { a: 1 }, x-g: 0 }',
  ),
  'a service that appears': [
    'services: { a: { image: a, ports: ["90:1", "80:1"] } }',
    'services: { b: { image: b, ports: ["90:1", "80:1"] } }',
  ],
  'nothing in the overlay': ['services: { a: { ports: ["90:1", "80:1"] } }', 'services: {}'],
  'everything else is replaced whole': [
    'networks: { a: { driver: x, labels: { a: 1 }, ipam: { driver: d, config: [{ subnet: s }] } }, b: }\nvolumes: { a: { driver: x, driver_opts: { a: 1 } } }\nconfigs: { a: { file: x, labels: { a: 1 } } }\nsecrets: { a: { file: x, x-a: 1 } }',
    'networks: { a: { labels: { b: 2 } }, c: }\nvolumes: { a: { driver_opts: { b: 2 } } }\nconfigs: { a: { external: true } }\nsecrets: { a: { driver: y } }',
  ],
  'extensions at the top': ['version: "3.8"\nx-a: 1', 'version: "3.8"\nx-a: 2\nx-b: 3'],
};
dockerPrintsTheSameStack('merging', mergeCases);

bothRefuse('merging', {
  'a list over a text': bodies('{ x-a: b }', '{ x-a: [b] }'),
  'a list over a mapping, deep inside': bodies('{ x-a: { b: { c: {} } } }', '{ x-a: { b: { c: [b] } } }'),
});
