import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  App,
  acknowledge,
  Config,
  Duration,
  type Finding,
  HealthCheck,
  Image,
  Mount,
  OverlayNetwork,
  Parameter,
  Port,
  Service,
  Stack,
  StackFile,
  SynthError,
  UpdatePolicy,
  Volume,
  withSynthHost,
} from 'stackwright';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { synthesize } from '../../lib/synth/synthesize.js';

const scratch = mkdtempSync(join(tmpdir(), 'stackwright-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const image = Image.fromRegistry('example/web:1.0');
const calm = {
  image,
  healthcheck: HealthCheck.command(['true'], { interval: Duration.seconds(5) }),
  updateConfig: UpdatePolicy.stopFirst(),
};
const findingsOf = (work: () => unknown): readonly Finding[] => {
  try {
    work();
  } catch (error) {
    if (SynthError.isSynthError(error)) return error.findings;
    throw error;
  }
  return [];
};
const textOf = (app: App, path: string): string =>
  String(synthesize(app).files.find((file) => file.path === path)?.content);

describe('synthesis', () => {
  it('gives the same bytes for the same tree', () => {
    const make = () => {
      const app = new App();
      const stack = new Stack(app, 'shop');
      new Service(stack, 'web', {
        ...calm,
        environment: { B: '1', A: '2' },
        configs: [new Config(stack, 'c', { content: 'x' })],
      });
      return synthesize(app);
    };
    expect(make().files).toEqual(make().files);
  });

  it('writes parameters as references, known values as they are, secrets never', () => {
    const app = new App({ parameters: { KNOWN: 'a$b', PASSWORD: 'hunter2' } });
    const stack = new Stack(app, 'shop');
    const known = new Parameter(stack, 'KNOWN', { description: 'k' });
    const level = new Parameter(stack, 'LEVEL', { description: 'l', default: 'info' });
    const host = new Parameter(stack, 'HOST', { description: 'h', hint: 'set the host' });
    const password = new Parameter(stack, 'PASSWORD', { description: 'p', secret: true });
    new Service(stack, 'web', {
      ...calm,
      environment: { A: `<${known}>`, B: level, C: `${host}:80`, D: password, E: '$HOME' },
    });
    const text = textOf(app, 'docker-stack.yml');
    expect(parse(text).services.web.environment).toEqual({
      A: '<a$$b>',
      B: '${LEVEL:-info}',
      C: '${HOST:?set the host}:80',
      D: '${PASSWORD:?set PASSWORD}',
      E: '$$HOME',
    });
    for (const file of synthesize(app).files) expect(String(file.content)).not.toContain('hunter2');
    expect(textOf(app, '.env.example')).toBe(
      [
        '# The parameters of this deployment. Copy to .env and fill in what is required.',
        '# docker stack deploy does not read .env by itself: set -a; . ./.env; set +a',
        '',
        '# KNOWN: k (required)',
        'KNOWN=',
        '',
        '# LEVEL: l (default info)',
        '#LEVEL=info',
        '',
        '# HOST: h (required)',
        'HOST=',
        '',
        '# PASSWORD: p (required, secret)',
        'PASSWORD=',
        '',
      ].join('\n'),
    );
  });

  it('states the lowest format and engine version that the properties need, and for which', () => {
    const app = new App();
    const stack = new Stack(app, 'shop');
    new Service(stack, 'web', calm);
    expect(textOf(app, 'docker-stack.yml')).toContain('# Needs Docker Engine 19.03 or newer.\n');
    expect(parse(textOf(app, 'docker-stack.yml')).version).toBe('3.8');
    new Service(stack, 'vpn', { ...calm, capAdd: ['NET_ADMIN'] });
    expect(textOf(app, 'docker-stack.yml')).toContain(
      '# Needs Docker Engine 20.10 or newer (services.vpn.cap_add).\n',
    );
  });

  it('lists in the manifest what programs need to know', () => {
    const app = new App();
    const stack = new Stack(app, 'shop');
    const extra = new StackFile(stack, 'extra', { description: 'the rest' });
    mkdirSync(join(scratch, 'proxy'), { recursive: true });
    writeFileSync(join(scratch, 'proxy/Dockerfile'), 'FROM scratch\n');
    const proxy = Image.fromContext(join(scratch, 'proxy'), {
      reference: 'example/proxy:2',
      args: { A: "b'c" },
      dockerfile: 'Dockerfile',
      target: 't',
    });
    new Service(stack, 'web', { ...calm, configs: [new Config(stack, 'c', { content: 'x' })] });
    new Service(extra, 'worker', { ...calm });
    new Service(extra, 'proxy', { ...calm, image: proxy.withRegistry('r.example.com') });
    new Service(extra, 'proxy2', {
      ...calm,
      image: Image.fromContext(join(scratch, 'proxy'), { reference: 'example/proxy:1' }),
    });
    stack.addDeploySet({ name: 'small', files: [stack.mainFile] });
    stack.addDeploySet({ name: 'full', files: [stack.mainFile, extra] });
    const { manifest, files } = synthesize(app);
    expect(manifest.deploySets).toEqual([
      {
        stack: 'shop',
        name: 'small',
        files: ['docker-stack.yml'],
        active: true,
        formatVersion: '3.8',
        engineVersion: '19.03',
      },
      {
        stack: 'shop',
        name: 'full',
        files: ['docker-stack.yml', 'extra.yml'],
        active: false,
        formatVersion: '3.8',
        engineVersion: '19.03',
      },
    ]);
    expect(manifest.services).toContainEqual({
      stack: 'shop',
      name: 'worker',
      file: 'extra.yml',
      construct: 'shop/extra/worker',
      image: 'example/web:1.0',
    });
    expect(manifest.images).toContainEqual({
      reference: 'example/proxy:1',
      context: 'images/proxy',
      services: ['proxy2'],
    });
    expect(manifest.images).toContainEqual({ reference: 'example/web:1.0', services: ['worker', 'web'] });
    expect(Object.keys(manifest.files).sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path !== 'manifest.json')
        .sort(),
    );
    expect(Object.values(manifest.files).every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    const script = files.find(({ path }) => path === 'scripts/build-swarm-images.sh');
    expect(script).toMatchObject({ executable: true });
    expect(String(script?.content)).toContain("docker build --tag 'example/proxy:1' \"$images\"/'proxy'");
    expect(String(files.find(({ path }) => path === 'extra.yml')?.content)).toMatch(
      /^# extra\.yml: the rest\n/,
    );
  });

  it('runs aspects before it looks', () => {
    const app = new App();
    const stack = new Stack(app, 'shop');
    new Service(stack, 'web', calm);
    expect(parse(textOf(app, 'docker-stack.yml')).services.web.image).toBe('example/web:1.0');
  });
});

describe('bad input', () => {
  it('gives one finding each, all at once, and writes nothing', () => {
    const out = join(scratch, 'never');
    const app = new App({ outdir: out, parameters: { DOMAIN: '' } });
    const stack = new Stack(app, 'shop');
    new Parameter(stack, 'DOMAIN', { description: 'the domain' });
    const data = new Volume(stack, 'data');
    new Service(stack, 'port', { ...calm, ports: [Port.tcp(70_000, 80)] });
    new Service(stack, 'replicas', { ...calm, replicas: -1 });
    new Service(stack, 'image', { ...calm, image: Image.fromRegistry('Example/Web:1.0') });
    new Service(stack, 'twice', { ...calm, mounts: [data.at('/data'), data.at('/data')] });
    new Service(stack, 'again', calm);
    new Service(stack, 'again', calm);
    const findings = findingsOf(() => app.synth());
    const errors = findings.filter(({ severity }) => severity === 'error');
    const about = (construct: string) =>
      errors.filter((finding) => finding.construct === construct).map(({ path }) => path);
    expect(about('shop/DOMAIN')).toEqual(['DOMAIN']);
    expect(about('shop/port')).toEqual(['services.port.ports[0].published']);
    expect(about('shop/replicas')).toEqual(['services.replicas.deploy.replicas']);
    expect(about('shop/image')).toEqual(['services.image.image']);
    expect(about('shop/twice')).toEqual(['services.twice.volumes[1]']);
    expect(about('shop')).toEqual(['again']);
    for (const { message, remedy } of errors)
      expect([message, remedy].every((text) => text.length > 10)).toBe(true);
    expect(existsSync(out)).toBe(false);
  });

  it('finds names that an engine does not take and names that clash', () => {
    const app = new App();
    const stack = new Stack(app, 'Shop');
    const long = new Stack(app, 'long', { fileName: 'long.yml' });
    new Service(stack, 'under score!', calm);
    new Service(long, 'x'.repeat(60), calm);
    new Service(long, 'a', { ...calm, serviceName: 'same' });
    new Service(long, 'b', { ...calm, serviceName: 'same' });
    const found = findingsOf(() => synthesize(app)).map(({ rule, construct }) => [rule, construct]);
    expect(found).toContainEqual(['stackwright/stack-name', 'Shop']);
    expect(found).toContainEqual(['swarm/service-name', 'Shop/under score!']);
    expect(found).toContainEqual(['swarm/service-name', `long/${'x'.repeat(60)}`]);
    expect(found).toContainEqual(['stackwright/duplicate-name', 'long/b']);
  });

  it('finds parameters that nothing stands behind, that stand in keys, or that are declared twice', () => {
    const app = new App({ parameters: { KNOWN: 'k' } });
    const stack = new Stack(app, 'shop');
    const other = new Stack(app, 'other', { fileName: 'other.yml' });
    const stranger = new Parameter(new Stack(new App(), 'far'), 'FAR', { description: 'f' });
    const late = new Parameter(stack, 'LATE', { description: 'l' });
    const known = new Parameter(stack, 'KNOWN', { description: 'k' });
    new Parameter(other, 'LATE', { description: 'l', default: 'x' });
    new Service(stack, 'web', {
      ...calm,
      environment: { A: stranger },
      labels: { [`a.${late}`]: '1', [`b.${known}`]: '2' },
    });
    const findings = findingsOf(() => synthesize(app));
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual(
      expect.arrayContaining([
        ['stackwright/parameter-reference', 'services.web.environment.A'],
        ['stackwright/parameter-reference', 'services.web.labels'],
        ['stackwright/duplicate-parameter', 'LATE'],
      ]),
    );
  });

  it('finds files that are missing, are links, leave the assembly, or clash', () => {
    mkdirSync(join(scratch, 'linked'));
    symlinkSync('/etc/hostname', join(scratch, 'linked/Dockerfile'));
    const app = new App();
    const stack = new Stack(app, 'shop', { fileName: '../evil.yml' });
    const other = new Stack(app, 'other', { fileName: 'same.yml' });
    const third = new Stack(app, 'third', { fileName: 'same.yml' });
    new Service(stack, 'a', {
      ...calm,
      image: Image.fromContext(join(scratch, 'absent'), { reference: 'a/a:1' }),
    });
    new Service(other, 'b', {
      ...calm,
      image: Image.fromContext(join(scratch, 'linked'), { reference: 'a/b:1' }),
    });
    new Service(third, 'c', calm);
    const found = findingsOf(() => synthesize(app)).map(({ rule, path }) => [rule, path]);
    expect(found).toContainEqual(['stackwright/asset', 'images/absent']);
    expect(found).toContainEqual(['stackwright/asset', 'images/linked']);
    expect(found).toContainEqual(['stackwright/asset', '../evil.yml']);
    expect(found).toContainEqual(['stackwright/file-clash', 'same.yml']);
  });

  it('finds a value that YAML cannot carry', () => {
    const app = new App();
    new Service(new Stack(app, 'shop'), 'web', { ...calm, environment: { A: '\ud800' } });
    expect(findingsOf(() => synthesize(app)).map(({ rule }) => rule)).toContain('stackwright/unwritable');
  });
});

describe('acknowledgements', () => {
  it('take a finding out of the report and stand in the manifest with their reason', () => {
    const make = (reason?: string) => {
      const app = new App({ strict: true });
      const stack = new Stack(app, 'shop');
      const service = new Service(stack, 'web', {
        ...calm,
        updateConfig: UpdatePolicy.startFirst(),
        healthcheck: HealthCheck.none(),
      });
      if (reason !== undefined) acknowledge(service, 'swarm/start-first-health', reason);
      return app;
    };
    expect(findingsOf(() => synthesize(make(), { strict: true })).map(({ rule }) => rule)).toContain(
      'swarm/start-first-health',
    );
    const { manifest } = synthesize(make('it has no probe'), { strict: true });
    expect(manifest.acknowledgements).toEqual([
      { construct: 'shop/web', rule: 'swarm/start-first-health', reason: 'it has no probe' },
    ]);
  });
});

describe('App', () => {
  const build = () => {
    const app = new App({ outdir: join(scratch, 'app-out'), parameters: { A: 'own' } });
    const stack = new Stack(app, 'shop');
    new Service(stack, 'web', {
      ...calm,
      environment: { A: new Parameter(stack, 'A', { description: 'a' }) },
      mounts: [Mount.tmpfs('/tmp')],
      networks: [new OverlayNetwork(stack, 'n')],
    });
    return app;
  };

  it('writes where it says', () => {
    build().synth();
    expect(readFileSync(join(scratch, 'app-out/docker-stack.yml'), 'utf8')).toContain('A: own');
  });

  it('obeys the program that runs it, and hands it what it made', async () => {
    const received: string[] = [];
    await withSynthHost(
      {
        outdir: join(scratch, 'hosted'),
        parameters: { A: 'given' },
        dryRun: true,
        receive: (assembly, outdir) => received.push(outdir, String(assembly.files[0]?.content)),
      },
      async () => build().synth(),
    );
    expect(received[0]).toBe(join(scratch, 'hosted'));
    expect(received[1]).toContain('A: given');
    expect(existsSync(join(scratch, 'hosted'))).toBe(false);
  });
});

it('a synthesis error tells every finding and no stack trace', () => {
  const error = new SynthError([
    {
      rule: 'a/b',
      severity: 'error',
      message: 'It is wrong.',
      remedy: 'Make it right.',
      construct: 'shop/web',
    },
  ]);
  expect(error.message).toBe(
    'nothing was written:\nerror  a/b  shop/web\n       It is wrong.\n       Make it right.',
  );
  expect(error.stack).toBe(`SynthError: ${error.message}`);
  expect(SynthError.isSynthError(new Error('x'))).toBe(false);
});
