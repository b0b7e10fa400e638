import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
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

describe('the build script', () => {
  it('has parameters as a shell reads them, and never a secret', () => {
    app = new App({ parameters: { TAG: "v'1", TOKEN: 'hunter2' } });
    stack = new Stack(app, 'shop');
    const registry = new Parameter(app, 'REGISTRY', {
      description: 'the registry',
      default: 'r.example.com',
    });
    const tag = new Parameter(app, 'TAG', { description: 'the tag' });
    const token = new Parameter(app, 'TOKEN', { description: 'a token', secret: true });
    const context = mkdtempSync(join(tmpdir(), 'stackwright-test-'));
    onTestFinished(() => rmSync(context, { recursive: true }));
    const image = Image.fromContext(context, {
      reference: `${registry}/web:1`,
      args: { T: `${token}`, V: `a ${tag}` },
    });
    new Service(stack, 'web', { ...calm, image });
    const script = textOf('scripts/build-swarm-images.sh')
      .replace(/^docker build/m, "printf '%s\\n'")
      .replace(/^images=.*/m, 'images=.');
    expect(script).not.toContain('hunter2');
    const run = (env: NodeJS.ProcessEnv) =>
      spawnSync('sh', ['-c', script], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } });
    expect(run({ TOKEN: 'x y' }).stdout.split('\n')).toEqual(
      expect.arrayContaining(['r.example.com/web:1', 'T=x y', "V=a v'1"]),
    );
    expect(run({}).stderr).toContain('set TOKEN');
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
