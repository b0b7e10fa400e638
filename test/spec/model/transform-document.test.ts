import { describe, expect, it } from 'vitest';
import { mergeModels, transformDocument } from '../../../lib/spec/model/index.js';
import { bothRefuse, dockerPrintsTheSameStack } from './docker-agrees.js';
import { read } from './support.js';

describe('transformDocument', () => {
  it('reads plain data as it reads a file', () => {
    const context = { env: {}, workingDir: '/srv/shop', fail: () => expect.fail('refused'), note: () => {} };
    const value = {
      services: { web: { image: 'nginx:1.27', env_file: 'a.env', ports: [80], __proto__: null } },
    };
    expect(mergeModels([transformDocument(value, context)], context)).toEqual({
      version: '3.13',
      services: {
        web: {
          image: 'nginx:1.27',
          env_file: ['a.env'],
          ports: [{ mode: 'ingress', target: 80, protocol: 'tcp' }],
        },
      },
    });
  });

  it('names external objects, and finds the files of configs and secrets', () => {
    const { model, notes } = read([
      `
      networks: { edge: { external: true }, old: { external: { name: proxy } } }
      configs: { nginx: { file: ./nginx.conf } }
      secrets: { token: { external: true, name: shop_token } }
      `,
    ]);
    expect(model).toEqual({
      version: '3.13',
      services: {},
      networks: { edge: { name: 'edge', external: true }, old: { name: 'proxy', external: true } },
      configs: { nginx: { file: '/srv/shop/nginx.conf' } },
      secrets: { token: { name: 'shop_token', external: true } },
    });
    expect(notes).toEqual([
      { kind: 'external-name', path: ['networks', 'old', 'external', 'name'], text: 'proxy' },
    ]);
  });

  it('refuses options beside external', () => {
    const { refusals } = read([
      'volumes: { data: { external: true, driver: local }, x: { external: true, labels: [a] } }',
    ]);
    expect(refusals.map(({ path }) => path)).toEqual(['volumes.data.driver', 'volumes.x.labels']);
  });

  it.each([null, 7, 'text', [], { services: [] }, { services: { web: 1 }, networks: { a: 'x' } }])(
    'throws nothing for %j',
    (value) => {
      const context = { env: {}, workingDir: '/', fail: () => {}, note: () => {} };
      expect(mergeModels([transformDocument(value, context)], context)).toMatchObject({ version: '3.13' });
    },
  );
});

dockerPrintsTheSameStack('documents', {
  'nothing but a version': ['version: "3.8"'],
  'version 3': ['version: "3"'],
  'empty sections': ['services: {}\nnetworks: {}\nvolumes: {}\nsecrets: {}\nconfigs: {}'],
  extensions: ['x-a: { b: [1, 1.5, null, 2001-12-14] }\nx-b:\nservices: {}'],
  networks: [
    `networks:
  a:
  b: {}
  c: { driver: overlay, driver_opts: { a: 1, b: 1.5e10 }, internal: true, attachable: true, labels: [x=y], name: n }
  d: { ipam: { driver: x, config: [{ subnet: 10.0.0.0/24 }, {}] }, x-lost: 1 }
  e: { external: true, x-kept: 1 }
  f: { external: { name: g } }
  h: { external: {} }
  i: { external: false, name: "" }
  j: { external: true, name: k, driver: overlay }
  "odd name": { EXTRAS: { a: 1 }, Driver: x, ipam: { config: [null] }, unknown: 1 }
`,
  ],
  volumes: [
    `volumes:
  a:
  b: { driver: local, driver_opts: { type: nfs, size: 5 }, labels: { a: null }, name: n, x-lost: 1 }
  c: { external: true, x-kept: { a: 1 } }
  d: { external: { name: e } }
  f: { external: true, name: g }
  h: { external: false, driver: x }
  i: { external: true, driver: "", driver_opts: {}, labels: [] }
  cluster:
    driver: my-csi
    x-cluster-spec:
      group: g
      availability: active
      access_mode: { scope: single, sharing: none, mount_volume: { fs_type: ext4, mount_flags: [a] }, block_volume: {} }
      accessibility_requirements: { requisite: [{ segments: [a=b, c] }, {}], preferred: [{ segments: { a: 1 } }] }
      capacity_range: { required_bytes: 1g, limit_bytes: "0" }
      secrets: [{ key: a, secret: b }]
      other: 1
`,
  ],
  'configs and secrets': [
    `configs:
  a: { file: ./a }
  b: { file: /b/../c }
  c: { file: ../d/ }
  d: {}
  e: { external: true, file: ./x }
  f: { external: { name: g } }
  g: { file: x, template_driver: golang, labels: [a=b], x-kept: 1, name: n }
secrets:
  a: { file: ./a }
  b: { driver: vault, driver_opts: { a: 1 } }
  c: { external: true, name: d }
  e: { external: {} }
  f: { external: false, file: "" }
`,
  ],
});

bothRefuse('documents', {
  'driver of an external volume': ['volumes: { a: { external: true, driver: local } }'],
  'driver options of an external volume': ['volumes: { a: { external: true, driver_opts: { a: b } } }'],
  'labels of an external volume': ['volumes: { a: { external: true, labels: [a] } }'],
  'two names of a volume': ['volumes: { a: { external: { name: b }, name: c } }'],
  'two names of a network': ['networks: { a: { external: { name: b }, name: c } }'],
  'two names of a config': ['configs: { a: { external: { name: b }, name: c } }'],
  'two names of a secret': ['secrets: { a: { external: { name: b }, name: c } }'],
  'file and driver of a secret': ['secrets: { a: { file: b, driver: c } }'],
  'a cluster volume that is external': ['volumes: { a: { external: true, x-cluster-spec: {} } }'],
  'a network with an odd name and a clash': ['networks: { "a b": { extras: { driver: x } } }'],
  'a size in a cluster volume': [
    'volumes: { a: { x-cluster-spec: { capacity_range: { limit_bytes: x } } } }',
  ],
  'a network with an odd name that is no mapping': ['networks: { "a b": 5 }'],
  'a wrong part of such a network': ['networks: { "a b": { labels: 5 } }'],
  'a date as a name': ['volumes: { a: { name: 2001-12-14 } }'],
});
