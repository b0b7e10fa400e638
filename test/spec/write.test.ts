import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { escapeDollars } from '../../lib/spec/interpolate.js';
import { UnwritableValueError, writeYaml } from '../../lib/spec/write.js';
import { dockerReads, hasDocker, needsDocker } from '../support/docker.js';
import { hostileString } from './hostile-strings.js';
import { readPlain } from './yaml/read.js';

describe('writeYaml', () => {
  it('writes a stack as a reviewer wants to read it', () => {
    const stack = {
      version: '3.8',
      services: {
        web: {
          image: 'nginx:1.27',
          command: ['nginx', '-g', 'daemon off;'],
          ports: [{ target: 80, published: 8080, mode: 'host' }],
          environment: { RATIO: '1e3', DEBUG: 'yes', PASSED_ON: null, EMPTY: '', URL: 'http://api:80/#top' },
          deploy: { replicas: 2, resources: { limits: { cpus: '0.50', memory: '512M' } } },
        },
        worker: { image: 'worker', volumes: [], labels: {} },
      },
      networks: { default: null },
    };
    expect(writeYaml(stack, { header: 'Generated: do not edit.\n\nDeploy it.' })).toBe(
      `# Generated: do not edit.
#
# Deploy it.
version: "3.8"

services:
  web:
    image: nginx:1.27
    command:
      - nginx
      - -g
      - daemon off;
    ports:
      - target: 80
        published: 8080
        mode: host
    environment:
      RATIO: "1e3"
      DEBUG: "yes"
      PASSED_ON: null
      EMPTY: ""
      URL: http://api:80/#top
    deploy:
      replicas: 2
      resources:
        limits:
          cpus: "0.50"
          memory: 512M

  worker:
    image: worker
    volumes: []
    labels: {}

networks:
  default: null
`,
    );
  });

  it('orders keys as it is told: known ones first, user maps by code point', () => {
    const value = {
      'x-later': 1,
      image: 'a',
      labels: { '\u{1F600}': '1', '\uFFE0': '2', b: '3', a: '4' },
      build: '.',
    };
    const text = writeYaml(value, {
      order: (path) => (path.length === 0 ? ['image', 'labels', 'deploy'] : 'sorted'),
    });
    expect(text.split('\n').flatMap((line) => /^ *("?[^:]*):/u.exec(line)?.[1] ?? [])).toEqual([
      'image',
      'labels',
      'a',
      'b',
      '\uFFE0',
      '\u{1F600}',
      'x-later',
      'build',
    ]);
  });

  it('leaves out what is undefined, and nothing else', () => {
    expect(writeYaml({ a: undefined, b: { c: undefined }, d: [null, false, 0, -0] })).toBe(
      'b: {}\n\nd:\n  - null\n  - false\n  - 0\n  - 0\n',
    );
  });

  it('writes nested lists and maps with more than one level', () => {
    const value = {
      a: [
        [1, [2]],
        [{ b: { c: [] } }, {}],
      ],
    };
    expect(writeYaml(value)).toBe('a:\n  - - 1\n    - - 2\n  - - b:\n        c: []\n    - {}\n');
    expect(writeYaml(new Map([['1', new Map([['z', 1n]])]]))).toBe('"1":\n  z: 1\n');
    expect(writeYaml('just text')).toBe('just text\n');
  });

  it('writes keys of more than 1,024 characters so that they are read back', () => {
    const value = { ['k'.repeat(5_000)]: { a: 1 }, b: { ['x'.repeat(1_500)]: 'y' } };
    expect(parse(writeYaml(value))).toEqual(value);
  });

  it.each([
    ['services.api.environment.A holds half of a surrogate pair', { A: '\ud800' }],
    ['services.api.environment.A is NaN', { A: Number.NaN }],
    ['services.api.environment.A is a function', { A: () => 1 }],
    ['services.api.environment.A is an object of a class', { A: new Date(0) }],
    ['services.api.environment[0] is undefined', [undefined]],
  ])('refuses what cannot be carried: %s', (message, environment) => {
    expect(() => writeYaml({ services: { api: { environment } } })).toThrow(UnwritableValueError);
    expect(() => writeYaml({ services: { api: { environment } } })).toThrow(message);
  });

  it('refuses a cycle, but writes the same object in two places', () => {
    const shared = { a: 1 };
    expect(writeYaml({ x: shared, z: shared })).toBe('x:\n  a: 1\n\nz:\n  a: 1\n');
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => writeYaml({ cycle })).toThrow('cycle.self contains itself');
  });

  const value = fc.letrec((tie) => ({
    scalar: fc.oneof(
      hostileString,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    list: fc.array(tie('any'), { maxLength: 4 }),
    map: fc.dictionary(hostileString, tie('any'), { maxKeys: 4 }),
    any: fc.oneof({ maxDepth: 4 }, tie('scalar'), tie('list'), tie('map')),
  })).any;

  it('is read back to the same value by a reader of YAML 1.2 and of YAML 1.1', () => {
    fc.assert(
      fc.property(value, (any) => {
        const text = writeYaml(any);
        expect(parse(text)).toEqual(withoutNegativeZero(any));
        expect(text.endsWith('\n')).toBe(true);
        expect(text).not.toMatch(/[ \t]\n/);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(hostileString, hostileString, (key, text) => {
        expect(parse(writeYaml({ [key]: text }), { version: '1.1', merge: true })).toEqual({ [key]: text });
      }),
      { numRuns: 1_000 },
    );
  });

  it.skipIf(!hasDocker)(needsDocker('is read by docker to the same environment'), () => {
    // What docker prints for the key <<, and for lines that start with a tab or a break, cannot be read again.
    const printable = hostileString.filter(
      (text) => text !== '<<' && !/^[\n\u0085\u2028\u2029]|^\t[\s\S]*[\n\u0085\u2028\u2029]/.test(text),
    );
    const key = printable.filter((text) => text !== '' && !text.includes('\n'));
    const pairs = fc.array(fc.tuple(key, printable), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(pairs, (batch) => {
        const environments = batch.map(([name, text]) => ({ [name]: text }));
        const services = environments.map((environment, index) => [`s${index}`, { environment }]);
        const escaped = JSON.parse(JSON.stringify(Object.fromEntries(services)), (_, item) =>
          typeof item === 'string' ? escapeDollars(item) : item,
        );
        const answer = dockerReads(writeYaml({ services: escaped }));
        expect(answer.stderr).toBe('');
        const read = readPlain(answer.stdout) as { services: Record<string, { environment: unknown }> };
        for (const [index, environment] of environments.entries()) {
          expect(read.services[`s${index}`]?.environment).toEqual(environment);
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
