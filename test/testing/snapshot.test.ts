import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App, Config, Image, Service, Stack } from 'stackwright';
import { type MatcherContext, stackMatchers, Template } from 'stackwright/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

expect.extend(stackMatchers);

/** Node 20 has no such option. */
const updateOption = execFileSync(process.execPath, ['--help'], { encoding: 'utf8' }).includes(
  '--test-update-snapshots',
)
  ? ['--test-update-snapshots']
  : [];

function shop(replicas = 2): Stack {
  const stack = new Stack(new App(), 'shop');
  const settings = new Config(stack, 'settings', { content: 'workers: 4\n', extension: '.yml' });
  const image = Image.fromRegistry('example/web:1.0');
  new Service(stack, 'web', { image, replicas, configs: [settings] });
  return stack;
}

describe('toMatchStackSnapshot', () => {
  it('compares with files that a reviewer can read', () => {
    expect(shop()).toMatchStackSnapshot();
    expect(Template.from(shop())).toMatchStackSnapshot('__snapshots__/shop');
    expect(readdirSync(join(import.meta.dirname, '__snapshots__/shop')).sort()).toEqual([
      'configs',
      'docker-stack.yml',
    ]);
  });

  it('tells the lines that differ and what to do', () => {
    const context = { ...expect.getState(), snapshotState: { _updateSnapshot: 'new' } };
    const told = stackMatchers.toMatchStackSnapshot.call(context, shop(3));
    expect(told.pass).toBe(false);
    // The diff of vitest is in colour where there is a terminal.
    const message = told.message();
    expect(message).toMatch(/__snapshots__\/shop\/docker-stack\.yml differs:\n/);
    expect(message).toContain('replicas: 3');
    expect(message).toMatch(/run the tests with -u, and review the change of the snapshot\.$/);
    expect(shop(3)).not.toMatchStackSnapshot();
    expect(() => expect(shop()).not.toMatchStackSnapshot()).toThrow(
      'expected the files of the stack shop to differ from their snapshot.',
    );
  });

  it('takes stacks and templates', () => {
    expect(() => expect('shop').toMatchStackSnapshot()).toThrow(
      'toMatchStackSnapshot takes a Stack or a Template.',
    );
  });
});

describe('a snapshot', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'stackwright-snapshot-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const matches = (stack: Stack, update: 'all' | 'new' | 'none') => () =>
    Template.from(stack).matchesSnapshot(directory, update);

  it('is written at the first run, except where no snapshots are written', () => {
    expect(matches(shop(), 'none')).toThrow(
      `${directory}/docker-stack.yml is not there yet, and this run writes no snapshots.`,
    );
    matches(shop(), 'new')();
    matches(shop(), 'none')();
    expect(readFileSync(join(directory, 'docker-stack.yml'), 'utf8')).toContain('replicas: 2');
  });

  it('differs until it is updated', () => {
    matches(shop(2), 'new')();
    expect(matches(shop(3), 'new')).toThrow(
      /docker-stack\.yml differs:\nline \d+:\n- {7}replicas: 2\n\+ {7}replicas: 3$/,
    );
    matches(shop(3), 'all')();
    matches(shop(3), 'none')();
  });

  it('has no file that is no longer written, and keeps every other file', () => {
    matches(shop(), 'new')();
    writeFileSync(join(directory, 'notes.yml'), 'mine: true\n');
    mkdirSync(join(directory, 'own'));
    writeFileSync(join(directory, 'own/notes.md'), 'mine\n');
    const bare = new Stack(new App(), 'shop');
    new Service(bare, 'web', { image: Image.fromRegistry('example/web:1.0') });
    expect(matches(bare, 'new')).toThrow(/configs\/settings-[0-9a-f]{12}\.yml is no longer written\./);
    matches(bare, 'all')();
    matches(bare, 'none')();
    expect(readdirSync(join(directory, 'configs'))).toEqual([]);
    expect(existsSync(join(directory, 'notes.yml')) && existsSync(join(directory, 'own/notes.md'))).toBe(
      true,
    );
  });

  it('holds bytes that are no text', () => {
    const withBytes = (...bytes: number[]) => {
      const stack = new Stack(new App(), 'shop');
      const configs = [
        { config: new Config(stack, 'key', { content: Uint8Array.from(bytes) }), target: '/key' },
      ];
      new Service(stack, 'web', { image: Image.fromRegistry('example/web:1.0'), configs });
      return stack;
    };
    matches(withBytes(0, 255), 'new')();
    matches(withBytes(0, 255), 'none')();
    const [name = ''] = readdirSync(join(directory, 'configs'));
    writeFileSync(join(directory, 'configs', name), '');
    expect(matches(withBytes(0, 255), 'none')).toThrow(`configs/${name} differs.`);
  });

  it('is found where jest keeps it: its context has the same names', () => {
    const context: MatcherContext = {
      testPath: join(directory, 'shop.test.ts'),
      snapshotState: { _updateSnapshot: 'new' },
      utils: {},
    };
    expect(stackMatchers.toMatchStackSnapshot.call(context, shop()).pass).toBe(true);
    expect(readdirSync(join(directory, '__snapshots__/shop')).sort()).toEqual([
      'configs',
      'docker-stack.yml',
    ]);
  });
});

describe('node:test', () => {
  it('runs plain assertions and snapshots, and updates them when it is told to', () => {
    const directory = mkdtempSync(join(process.cwd(), 'test/testing/node-test-'));
    try {
      writeFileSync(join(directory, 'shop.test.ts'), nodeTest);
      const stale = join(directory, 'stale/docker-stack.yml');
      mkdirSync(dirname(stale));
      writeFileSync(stale, '');
      const node = ['--import', 'tsx', '--conditions', 'stackwright-source', '--test', ...updateOption];
      const { stdout } = spawnSync(process.execPath, [...node, 'shop.test.ts'], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
        cwd: directory,
      });
      expect(stdout).toContain('services.web.deploy.replicas is 2; expected 3.');
      expect(stdout).toMatch(/^# pass 2$/m);
      expect(stdout).toMatch(/^# fail 1$/m);
      expect(readFileSync(join(directory, 'new/docker-stack.yml'), 'utf8')).toContain('replicas: 2');
      if (updateOption.length > 0) expect(readFileSync(stale, 'utf8')).toContain('replicas: 2');
    } finally {
      rmSync(directory, { recursive: true });
    }
  }, 60_000);
});

const nodeTest = `import { test } from 'node:test';
import { App, Image, Service, Stack } from 'stackwright';
import { Template } from 'stackwright/testing';

const stack = new Stack(new App(), 'shop');
new Service(stack, 'web', { image: Image.fromRegistry('example/web:1.0'), replicas: 2 });

test('holds', () => Template.from(stack).matchesSnapshot('new'));
test('is updated', () => Template.from(stack).matchesSnapshot('${updateOption.length > 0 ? 'stale' : 'new'}'));
test('fails', () => Template.from(stack).hasService('web', { deploy: { replicas: 3 } }));
`;
