import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDeploySet } from '../../../lib/spec/load/index.js';
import { load } from './load.js';

describe('loadDeploySet', () => {
  const base = `version: "3.8"
x-common: &common
  image: shop/api:\${TAG:-1.0}
services:
  api:
    <<: *common
    ports: ["8080:80"]
    env_file: api.env
    environment:
      LEVEL: info
`;
  const overlay = `version: "3.8"
services:
  api:
    deploy: {replicas: "\${REPLICAS}"}
    environment: [LEVEL=debug]
`;
  const { set, findings } = load([base, overlay], {
    env: { TAG: '2.0', REPLICAS: '3' },
    beside: { 'api.env': 'A=1\n' },
  });

  it('merges the files into what docker prints', () => {
    expect(findings).toEqual([]);
    expect(set.model).toEqual({
      version: '3.8',
      'x-common': { image: 'shop/api:2.0' },
      services: {
        api: {
          image: 'shop/api:2.0',
          ports: [{ mode: 'ingress', target: 80, published: 8080, protocol: 'tcp' }],
          env_file: ['api.env'],
          environment: { A: '1', LEVEL: 'debug' },
          deploy: { replicas: 3 },
        },
      },
    });
  });

  it('keeps each file as written and as filled in', () => {
    expect(set.documents.map(({ file }) => file)).toEqual(['/srv/shop/a.yml', '/srv/shop/b.yml']);
    expect(set.documents[0]?.raw).toMatchObject({
      services: { api: { image: 'shop/api:${TAG:-1.0}', ports: ['8080:80'] } },
    });
    expect(set.documents[0]?.value).toMatchObject({ services: { api: { image: 'shop/api:2.0' } } });
    expect(set.documents[1]?.value).toMatchObject({ services: { api: { deploy: { replicas: 3 } } } });
  });

  it('knows where things are written', () => {
    expect(set.locate(['services', 'api', 'ports', 0])).toEqual({
      file: '/srv/shop/a.yml',
      line: 7,
      column: 13,
    });
    expect(set.locate(['services', 'api', 'image'])).toEqual({ file: '/srv/shop/a.yml', line: 3, column: 3 });
    expect(set.locate(['services', 'api', 'environment'])).toEqual({
      file: '/srv/shop/b.yml',
      line: 5,
      column: 5,
    });
    expect(set.locate(['services', 'api', 'ports', 1])).toBeUndefined();
    expect(set.locate(['services', 'web'])).toBeUndefined();
    expect(set.documents[0]?.plainScalar(['services', 'api', 'environment', 'LEVEL'])).toBe('info');
    expect(set.documents[0]?.plainScalar(['services', 'api', 'ports', 0])).toBeUndefined();
  });

  it('reads values from synthesis as it reads the YAML of them', () => {
    const value = {
      services: {
        api: { image: 'a', deploy: { replicas: 2 }, environment: { A: 1.5, B: null }, tty: undefined },
      },
    };
    const fromValue = loadDeploySet([{ file: 'stack.yml', value }], { env: {} });
    expect(fromValue.findings).toEqual([]);
    expect(fromValue.set.model.services).toEqual({
      api: { image: 'a', deploy: { replicas: 2 }, environment: { A: '1.5', B: null } },
    });
    expect(fromValue.set.locate(['services', 'api'])).toBeUndefined();
    const wrong = loadDeploySet([{ file: 'stack.yml', value: { services: { api: { image: 1 } } } }], {
      env: {},
    });
    expect(wrong.findings.map(({ path, line }) => [path, line])).toEqual([['services.api.image', undefined]]);
  });

  it('notes what is lost without a refusal', () => {
    const text = `services:
  api:
    image: "shop/api:$TAG"
    ports: ["127.0.0.1:80:80"]
    privileged: true
    expose: ["80"]
    command: ["\${KEY:?set-it}"]
`;
    expect(load(text).set.notes).toEqual([
      {
        kind: 'unsupported-option',
        file: '/srv/shop/a.yml',
        path: ['services', 'api', 'privileged'],
        text: 'privileged',
      },
      {
        kind: 'deprecated-option',
        file: '/srv/shop/a.yml',
        path: ['services', 'api', 'expose'],
        text: 'expose',
      },
      { kind: 'unset-variable', file: '/srv/shop/a.yml', path: ['services', 'api', 'image'], text: 'TAG' },
      {
        kind: 'required-default',
        file: '/srv/shop/a.yml',
        path: ['services', 'api', 'command', 0],
        text: 'KEY',
      },
      { kind: 'host-ip', file: '/srv/shop/a.yml', path: ['services', 'api', 'ports', 0], text: '127.0.0.1' },
    ]);
  });

  it('reads files from disk, and paths in them from the directory of the first', () => {
    const directory = mkdtempSync(join(tmpdir(), 'stack-load-'));
    try {
      writeFileSync(
        join(directory, 'a.yml'),
        'services: {a: {image: b, env_file: a.env, volumes: ["./x:/x"]}}\n',
      );
      writeFileSync(join(directory, 'a.env'), 'A=1\n');
      const loaded = loadDeploySet([{ file: join(directory, 'a.yml') }], { env: {} });
      expect(loaded.findings).toEqual([]);
      expect(loaded.set.model.services?.['a']).toMatchObject({
        environment: { A: '1' },
        volumes: [{ source: join(directory, 'x') }],
      });
      const missing = loadDeploySet(
        [{ file: join(directory, 'b.yml'), text: 'services: {a: {env_file: b.env}}' }],
        { env: {} },
      );
      expect(missing.findings.map(({ rule }) => rule)).toEqual(['cli/env-file']);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('takes what was read already as bytes, and tells when they are no text', () => {
    const bytes = Uint8Array.from([...Buffer.from('services: {a: {image: "'), 0xff, ...Buffer.from('"}}')]);
    const { findings: found } = loadDeploySet([{ file: 'a.yml', text: bytes }], { env: {} });
    expect(found.map(({ message }) => message)).toEqual([
      'The file is not YAML that docker reads: the file is not text in UTF-8.',
    ]);
  });
});

describe('limits', () => {
  it('reads large files in bounded time', () => {
    const service = (index: number) =>
      `  s${index}:\n    image: shop/api:1.4\n    environment: {A: "\${B}", C: d}\n`;
    const text = `services:\n${Array.from({ length: 20_000 }, (_, index) => service(index)).join('')}`;
    const start = performance.now();
    expect(Object.keys(load(text).set.model.services ?? {})).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('reads collections as deep as its limit, and refuses deeper ones in one line', () => {
    const nested = (depth: number) => `x-a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    expect(load(nested(990)).findings).toEqual([]);
    expect(load(nested(5_000)).findings.map(({ message }) => message)).toEqual([
      'The file is not YAML that docker reads: collections are nested more than 1000 deep.',
    ]);
  });
});
