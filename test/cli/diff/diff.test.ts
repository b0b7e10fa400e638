import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommand, useFakeSwarm } from '../run-command.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const repository = mkdtempSync(join(tmpdir(), 'stackwright-diff-'));
const checkout = process.cwd();
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: repository,
  });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
};
const diff = (...args: string[]) => runCommand('stackwright', ['diff', ...args]);
const json = async (...args: string[]) => JSON.parse((await diff(...args, '--format', 'json')).stdout);

const manifest = (stacks: readonly string[], secrets: readonly string[] = []) =>
  JSON.stringify({
    deploySets: stacks.map((stack) => ({ stack, name: stack, files: [`${stack}.yml`], active: true })),
    parameters: secrets.map((name) => ({ name, secret: true })),
    images: [],
  });

beforeAll(() => {
  process.chdir(repository);
  git('init', '--quiet', '--initial-branch', 'main');
  write('out/manifest.json', manifest(['shop'], ['DB_WORD']));
  write(
    'out/shop.yml',
    'services:\n  web: { image: "web:1", configs: [routes], environment: { WORD: "${DB_WORD:?the word}" } }\nconfigs: { routes: { file: ./routes.txt } }\n',
  );
  write('out/routes.txt', 'one');
  git('add', '.');
  git('commit', '--quiet', '--message', 'one');
  write(
    'out/shop.yml',
    'services:\n  web: { image: "web:2", configs: [routes], environment: { WORD: "${DB_WORD:?the word}" } }\nconfigs: { routes: { file: ./routes.txt } }\n',
  );
  write('out/routes.txt', 'two');
  write('base.yml', 'services: { web: { image: "web:1", deploy: { replicas: "${COUNT:?}" } } }\n');
  write('overlay.yml', 'services: { web: { deploy: { update_config: { parallelism: 2 } } } }\n');
  write('several/manifest.json', manifest(['shop', 'blog']));
  write('several/shop.yml', 'services: { web: { image: "web:1" } }\n');
  write('several/blog.yml', 'services: { blog: { image: "blog:1" } }\n');
});
afterAll(() => {
  process.chdir(checkout);
  rmSync(repository, { recursive: true });
});

describe('a revision', () => {
  test('is read without a checkout, at the place of the other side', async () => {
    const result = await json('git:HEAD', 'out');
    expect(result.services).toMatchObject([
      {
        name: 'web',
        change: 'update',
        tasks: 'replaced',
        downtime: true,
        changes: [{ path: 'services.web.image', from: 'web:1', to: 'web:2', cause: true }],
      },
    ]);
  });

  test('with another content of a config under the same name, which an engine refuses', async () => {
    const { blocked, configs } = await json('git:main:out', 'out');
    expect(configs).toMatchObject([{ name: 'routes', change: 'update' }]);
    expect(blocked).toMatchObject([{ paths: ['configs.routes.file'], kind: 'refused' }]);
    expect(blocked[0].message).toContain('"only updates to Labels are allowed"');
  });

  test('may be of files', async () => {
    expect(await json('git:HEAD:out/shop.yml', 'git:HEAD:out/shop.yml')).toMatchObject({
      services: [{ change: 'none' }],
    });
  });

  test.each([
    [['git:--help', 'out'], 2, 'a revision does not begin with -'],
    [['git:', 'out'], 2, 'names no revision'],
    [['git:nowhere', 'out'], 1, 'there is no such revision here'],
    [['git:HEAD:none', 'out'], 1, 'there is no such file'],
  ])('%j', async (words, code, message) => {
    const said = await diff(...words);
    expect(said).toMatchObject({ code, stdout: '' });
    expect(said.stderr).toContain(message);
  });
});

describe('files and assemblies', () => {
  test('files with commas between them are one deploy set', async () => {
    const result = await json('base.yml', 'base.yml,overlay.yml');
    expect(result.services).toMatchObject([
      { tasks: 'kept', changes: [{ path: 'services.web.deploy.update_config.parallelism', to: 2 }] },
    ]);
  });

  test('a variable without a value keeps its name, or has a stand-in where that does not fit', async () => {
    write('other.yml', 'services: { web: { image: "web:${TAG:?}", deploy: { replicas: "${COUNT:?}" } } }\n');
    const result = await json('base.yml', 'other.yml');
    expect(result.services[0].changes).toMatchObject([{ from: 'web:1', to: 'web:${TAG}' }]);
    write('values.env', 'TAG=7\nCOUNT=3\n');
    const known = await json('base.yml', 'other.yml', '--env-file', 'values.env');
    expect(known.services[0]).toMatchObject({ changes: [{ to: 'web:7' }], update: { tasks: 3 } });
  });

  test('a secret is never shown, whatever is known of it', async () => {
    write('secret.env', 'DB_WORD=correct-horse\n');
    for (const format of ['text', 'json', 'markdown']) {
      const { stdout, code } = await diff('git:HEAD', 'out', '--env-file', 'secret.env', '--format', format);
      expect(code).toBe(0);
      expect(stdout).not.toContain('correct-horse');
    }
  });

  test('nor one that stands in the file', async () => {
    const env = (word: string) =>
      `services: { web: { image: web, environment: { DB_PASSWORD: ${word}, DB: "pg://shop:${word}@db/shop", MODE: ${word}-mode } } }\n`;
    write('plain-1.yml', env('first'));
    write('plain-2.yml', env('second'));
    const { services } = await json('plain-1.yml', 'plain-2.yml');
    expect(services[0].changes).toMatchObject([
      { path: 'services.web.environment.DB', from: '(secret)', to: '(secret)', secret: true },
      { path: 'services.web.environment.DB_PASSWORD', from: '(secret)', to: '(secret)', secret: true },
      { path: 'services.web.environment.MODE', from: 'first-mode', to: 'second-mode' },
    ]);
  });

  test.each([
    ['PGPASSWORD', 'horse'],
    ['DB_PASSWORD', 'horse$${x}'],
    ['DB', 'pg://shop:horse$${x}@db/shop'],
  ])('the variable %s holds a secret', async (name, value) => {
    const env = (text: string) =>
      `services: { web: { image: web, environment: { ${name}: "${text}", AT: "pg://\${U}:\${P}@${text.length}" } } }\n`;
    write('word-1.yml', env(value));
    write('word-2.yml', env(value.replace('horse', 'donkey')));
    const said = await diff('word-1.yml', 'word-2.yml');
    expect(said.stdout).toContain('(secret)');
    expect(said.stdout).not.toMatch(/horse|donkey/);
    expect(said.stdout).toContain('pg://${U}:${P}@');
  });

  test('a secret of one side is one on the other as well', async () => {
    write('was/manifest.json', manifest(['shop']));
    write('was/shop.yml', 'services: { web: { image: web, command: ["${WORD:?}", "1"] } }\n');
    write('is/manifest.json', manifest(['shop'], ['WORD']));
    write('is/shop.yml', 'services: { web: { image: web, command: ["${WORD:?}", "2"] } }\n');
    write('word.env', 'WORD=correct-horse\n');
    const { stdout } = await diff('was', 'is', '--env-file', 'word.env');
    expect(stdout).toContain('command');
    expect(stdout).not.toContain('correct-horse');
  });

  test.each([
    ['{"name":"an app"}', 'is not that of an assembly'],
    ['null', 'is not that of an assembly'],
    ['{', 'it is no JSON'],
    ['{"deploySets":[],"parameters":[]}', 'has no active deploy set'],
  ])('the manifest %s', async (text, message) => {
    write('strange/manifest.json', text);
    const said = await diff('strange', 'base.yml');
    expect(said.code).toBe(1);
    expect(said.stderr).toContain(message);
  });

  test('several stacks are compared each with its namesake', async () => {
    const { stacks } = await json('several', 'several');
    expect(Object.keys(stacks)).toEqual(['shop', 'blog']);
    const { stdout } = await diff('several', 'several');
    expect(stdout).toMatch(/== shop\nNothing changes[^=]*== blog\nNothing changes/);
    expect(await json('several', 'several', '--stack', 'blog')).toMatchObject({
      services: [{ name: 'blog' }],
    });
  });

  test.each([
    [['none.yml', 'base.yml'], 1, 'none.yml cannot be read'],
    [['none.yml', 'base.yml', '--exit-code'], 2, 'none.yml cannot be read'],
    [['n'.repeat(5000), 'base.yml'], 1, 'cannot be read'],
    [['base.yml', '.'], 1, 'holds no assembly'],
    [['base.yml', 'base.yml', '--format', 'xml'], 2, 'write text, json, markdown'],
    [['base.yml', 'base.yml', '--context', 'many'], 2, 'is no number of lines'],
    [['several', 'several', '--stack', 'none'], 2, 'it has shop, blog'],
  ])('%j', async (words, code, message) => {
    const said = await diff(...words);
    expect(said.code).toBe(code);
    expect(said.stderr).toContain(message);
  });

  test('what docker refuses cannot be compared', async () => {
    write('wrong.yml', 'services: { web: { imgae: web } }\n');
    const said = await diff('base.yml', 'wrong.yml');
    expect(said).toMatchObject({ code: 1, stdout: '' });
    expect(said.stderr).toMatch(/^wrong.yml cannot be compared: docker refuses it.\n.*imgae/);
  });

  test('--exit-code is 1 exactly when they differ', async () => {
    expect((await diff('git:HEAD', 'out')).code).toBe(0);
    expect((await diff('git:HEAD', 'out', '--exit-code')).code).toBe(1);
    expect((await diff('out', 'out', '--exit-code')).code).toBe(0);
  });
});

describe('live', () => {
  test('is what the swarm runs under the name of the other side', async () => {
    const swarm = useFakeSwarm();
    swarm.add('shop_web', { image: 'web:1' });
    const result = await json('live', 'several', '--stack', 'shop');
    expect(result.services).toMatchObject([{ name: 'web' }]);
    swarm.services = [];
    expect((await diff('live:nothing', 'base.yml', '--exit-code')).code).toBe(2);
    const none = await diff('live:nothing', 'base.yml');
    expect(none).toMatchObject({ code: 1, stderr: 'live:nothing: the swarm runs no such stack.\n' });
  });

  test('shows no secret that runs, also when its value is not known here', async () => {
    const swarm = useFakeSwarm();
    swarm.add('shop_web', { image: 'web:1' });
    swarm.change('shop_web', (service) => ({
      ...service,
      Spec: {
        ...service.Spec,
        TaskTemplate: {
          ContainerSpec: {
            Image: 'web:1',
            Args: ['--word', 'correct-horse'],
            Mounts: [{ Type: 'bind', Source: '/srv/correct-horse', Target: '/data' }],
          },
        } as never,
      },
    }));
    write('runs/manifest.json', manifest(['shop'], ['DB_WORD']));
    write(
      'runs/shop.yml',
      'services: { web: { image: "web:1", command: ["--word", "${DB_WORD:?}", "--more"], volumes: ["/srw/${DB_WORD:?}:/data"] } }\n',
    );
    const { stdout } = await diff('live', 'runs', '--format', 'json');
    const { services } = JSON.parse(stdout);
    expect(services[0].changes.map(({ path }: { path: string }) => path)).toContain('services.web.command');
    expect(JSON.stringify(services)).not.toContain('correct-horse');
    // Where nothing of the new files is at the place, the value tells it.
    write('runs/shop.yml', 'services: { web: { image: "web:1" } }\n');
    write('runs.env', 'DB_WORD=correct-horse\n');
    const gone = await diff('live', 'runs', '--env-file', 'runs.env');
    expect(gone.stdout).toContain('command');
    expect(gone.stdout).not.toMatch(/- .*correct-horse/);
  });
});
