import {
  App,
  Config,
  type Finding,
  Image,
  Mount,
  Parameter,
  Service,
  Stack,
  SynthError,
  UpdatePolicy,
  Volume,
} from 'stackwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { synthesize } from '../../lib/synth/synthesize.js';

const calm = { image: Image.fromRegistry('example/web:1.0'), updateConfig: UpdatePolicy.stopFirst() };

let app: App;
let stack: Stack;
beforeEach(() => {
  app = new App();
  stack = new Stack(app, 'shop');
});

const textOf = (path: string): string =>
  String(synthesize(app).files.find((file) => file.path === path)?.content);

function found(): Pick<Finding, 'rule' | 'construct' | 'path'>[] {
  try {
    return synthesize(app).findings.map(({ rule, construct = '', path = '' }) => ({ rule, construct, path }));
  } catch (error) {
    if (!SynthError.isSynthError(error)) throw error;
    return error.findings.map(({ rule, construct = '', path = '' }) => ({ rule, construct, path }));
  }
}

describe('an override', () => {
  it.each<[string, (spec: Record<string, unknown>) => unknown]>([
    ['a map that holds itself', (spec) => spec],
    ['a construct', () => new Volume(stack, 'v')],
    ['a date', () => new Date(0)],
  ])('cannot write %s; the construct is named', (_, value) => {
    new Service(stack, 'web', calm).override((spec) => {
      spec['x-odd'] = value(spec as Record<string, unknown>);
    });
    expect(found()).toEqual([
      { rule: 'stackwright/unwritable', construct: 'shop/web', path: 'services.web.x-odd' },
    ]);
  });

  it('may use a Map, and a key that JavaScript knows in another meaning', () => {
    new Service(stack, 'web', { ...calm, environment: JSON.parse('{"__proto__":"a"}') }).override((spec) => {
      spec['x-map'] = new Map([['price', '5$']]);
    });
    const { web } = parse(textOf('docker-stack.yml')).services;
    expect(Object.entries(web.environment)).toEqual([['__proto__', 'a']]);
    expect(web['x-map']).toEqual({ price: '5$$' });
  });
});

describe('a parameter', () => {
  it('stands by its name in the header', () => {
    const domain = new Parameter(app, 'DOMAIN', { description: 'the domain' });
    const other = new Stack(app, 'other', { fileName: 'other.yml', description: `for ${domain}` });
    new Service(other, 'web', calm);
    expect(textOf('other.yml')).toMatch(/^# other\.yml: for \$DOMAIN\n/);
  });

  it('whose reference is wrong is told with the construct and the place', () => {
    const late = new Parameter(app, 'LATE', { description: 'l' });
    new Service(stack, 'web', { ...calm, serviceLabels: { [`a.${late}`]: '1' } });
    expect(found()).toContainEqual({
      rule: 'stackwright/parameter-reference',
      construct: 'shop/web',
      path: 'services.web.deploy.labels',
    });
  });
});

describe('files', () => {
  it('that a deploy reads may be elsewhere', () => {
    new Service(stack, 'web', { ...calm, envFiles: ['./web.env'] });
    expect(found()).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['too large', 'x'.repeat(1_024_000)],
  ])('of a config that is %s', (_, content) => {
    const config = new Config(stack, 'c', { content });
    new Service(stack, 'web', { ...calm, configs: [config] });
    expect(found()).toContainEqual({
      rule: 'swarm/content-size',
      construct: 'shop/c',
      path: `configs.${config.key}.file`,
    });
  });

  it('of this machine are named as the app names them', () => {
    new Service(stack, 'web', { ...calm, mounts: [Mount.bind('./here', '/there')] });
    expect(JSON.stringify(synthesize(app).manifest)).not.toContain(process.cwd());
  });
});
