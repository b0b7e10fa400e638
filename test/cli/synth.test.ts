import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../lib/cli/program.js';
import { stackwright } from '../../lib/cli/stackwright-program.js';

const APP = `import { App, Image, Parameter, Service, Stack, UpdatePolicy, HealthCheck } from '${join(process.cwd(), 'lib/index.ts')}';
const app = new App({ outdir: 'own-out' });
const stack = new Stack(app, 'web');
const domain = new Parameter(stack, 'DOMAIN', { description: 'the domain', example: 'example.com' });
new Service(stack, 'site', {
  image: Image.fromRegistry(process.env['TEST_IMAGE'] ?? 'example/site:1.0'),
  environment: { DOMAIN: domain },
  updateConfig: UpdatePolicy.startFirst(),
  healthcheck: HealthCheck.command(['true']),
});
app.synth();
`;

let scratch: string;
const home = process.cwd();
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'stackwright-test-'));
  writeFileSync(join(scratch, 'package.json'), '{"type":"module"}');
  process.chdir(scratch);
});
afterEach(() => {
  process.chdir(home);
  process.exitCode = 0;
  delete process.env['TEST_IMAGE'];
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs the command in this process, as the binary does. */
async function stackwrightWith(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  process.exitCode = 0;
  try {
    await run(stackwright(), ['node', 'stackwright', ...words]);
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
  return { code: Number(process.exitCode), out, err };
}

describe('stackwright synth', () => {
  it('runs main.ts and writes where the app says, or where --out says', async () => {
    writeFileSync('main.ts', APP);
    const own = await stackwrightWith('synth');
    expect(own).toMatchObject({ code: 0, err: '' });
    expect(own.out).toMatch(/^Wrote \d+ files to own-out, among them: docker-stack\.yml\.\n$/);
    expect(await stackwrightWith('synth', '--out', 'there')).toMatchObject({ code: 0 });
    expect(readFileSync('there/docker-stack.yml', 'utf8')).toContain('DOMAIN: ${DOMAIN:?set DOMAIN}');
  });

  it('takes values from --env-file, and prints instead of writing with --stdout', async () => {
    writeFileSync('app.ts', APP);
    writeFileSync('prod.env', 'DOMAIN=shop.example.com\n');
    const { code, out } = await stackwrightWith(
      'synth',
      '--app',
      'app.ts',
      '--env-file',
      'prod.env',
      '--stdout',
    );
    expect(code).toBe(0);
    expect(out).toContain('DOMAIN: shop.example.com');
    expect(existsSync('own-out')).toBe(false);
  });

  it('prints one JSON value and nothing else with --format json', async () => {
    writeFileSync('main.ts', APP);
    const { out, err } = await stackwrightWith('synth', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ findings: [], manifest: { services: [{ name: 'site' }] } });
    expect(err).toBe('');
  });

  it('keeps standard output for its own: what the app prints goes to standard error', async () => {
    writeFileSync('main.ts', `process.stdout.write('hello from the app');\n${APP}`);
    const json = await stackwrightWith('synth', '--format', 'json');
    expect(JSON.parse(json.out)).toHaveProperty('manifest');
    expect(json.err).toContain('hello from the app');
    expect((await stackwrightWith('synth', '--stdout')).out).toMatch(/^# docker-stack\.yml\n/);
  });

  it('prints the stack files alone with --stdout, whatever their ending', async () => {
    writeFileSync(
      'main.ts',
      APP.replace(
        "new Stack(app, 'web')",
        "new Stack(app, 'web', { fileName: 'web.yaml', composeFileName: 'compose.yml' })",
      ),
    );
    const { out } = await stackwrightWith('synth', '--stdout');
    expect(out).toMatch(/^# web\.yaml\n/);
    expect(out).not.toContain('compose.yml');
  });

  it('finds the app that package.json names, written in JavaScript too', async () => {
    writeFileSync('package.json', '{"type":"module","stackwright":{"app":"stack.js"}}');
    writeFileSync('stack.js', APP);
    expect(await stackwrightWith('synth')).toMatchObject({ code: 0 });
  });

  it('says all findings and exits with 1 when something would not deploy', async () => {
    process.env['TEST_IMAGE'] = 'Capital/Letters:1.0';
    writeFileSync('main.ts', APP);
    const text = await stackwrightWith('synth');
    expect(text.code).toBe(1);
    expect(text.err).toMatch(/^error {2}[\w/-]+ {2}web\/site\n/);
    expect(text.err).toMatch(
      /1 error\nWhy, with an example: stackwright explain swarm\/[\w-]+\nNothing was written\.\n$/,
    );
    expect(text.err).not.toMatch(/\n\s+at /);
    expect(existsSync('own-out')).toBe(false);
    const json = await stackwrightWith('synth', '--format', 'json');
    expect(JSON.parse(json.out).findings).toMatchObject([{ severity: 'error', construct: 'web/site' }]);
  });

  it('refuses to overwrite what it did not write', async () => {
    writeFileSync('main.ts', APP);
    await stackwrightWith('synth');
    rmSync('own-out/manifest.json');
    writeFileSync('own-out/docker-stack.yml', 'mine\n');
    const { code, err } = await stackwrightWith('synth');
    expect(code).toBe(1);
    expect(err).toContain('was not written by a synthesis');
  });

  it.each([
    [['synth'], 'there is no main.ts here; name the app with --app FILE, or start one'],
    [['synth', '--app', 'absent.ts'], '--app absent.ts: there is no such file.'],
    [['synth', '--app', 'silent.js'], 'never called app.synth()'],
    [['synth', '--app', 'silent.js', '--format', 'xml'], '--format xml is not known; write text or json.'],
    [
      ['synth', '--app', 'silent.js', '--env-file', 'absent.env'],
      '--env-file absent.env: there is no such file.',
    ],
    [['synth', '--app', 'silent.js', '--out', ''], '--out is empty; name a directory: --out out.'],
    [['synth', '--nonsense'], "unknown option '--nonsense'"],
    [['nonsense'], "unknown command 'nonsense'"],
  ])('%j is wrong usage: exit 2, one clear line', async (words, line) => {
    writeFileSync('silent.js', 'export {};\n');
    const { code, err } = await stackwrightWith(...words);
    expect(code).toBe(2);
    expect(err).toContain(line);
  });

  it('says when package.json names an app that is not there', async () => {
    writeFileSync('package.json', '{"type":"module","stackwright":{"app":"gone.ts"}}');
    expect((await stackwrightWith('synth')).err).toBe(
      'package.json names gone.ts as stackwright.app; there is no such file.\n',
    );
  });

  it('has help with an example, and a version', async () => {
    expect((await stackwrightWith('synth', '--help')).out).toContain('$ stackwright synth --app main.ts');
    expect(await stackwrightWith('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('says in one line which quantity cannot be', async () => {
    writeFileSync(
      'main.ts',
      `import { Duration } from '${join(home, 'lib/index.ts')}';\nDuration.seconds(-1);\n`,
    );
    const { code, err } = await stackwrightWith('synth');
    expect(code).toBe(1);
    expect(err).toMatch(/^main\.ts[:\d]*: -1 seconds is not a duration.+\n$/);
  });

  it('lets a fault of the app itself through, with its stack trace', async () => {
    writeFileSync('main.js', "throw new Error('my own fault');\n");
    await expect(stackwrightWith('synth', '--app', 'main.js')).rejects.toThrow('my own fault');
  });
});

describe('the built command', () => {
  it('shows at which line of the app a quantity cannot be', () => {
    writeFileSync(
      'main.ts',
      `import { Duration } from '${join(home, 'dist/index.js')}';\n\n\nDuration.seconds(-1);\n`,
    );
    const result = spawnSync('node', [join(home, 'dist/cli/stackwright.js'), 'synth'], { encoding: 'utf8' });
    expect(result.stderr).toMatch(/^main\.ts:4:10: .+\n$/);
    expect(result.status).toBe(1);
  });

  it('runs openBalena with no configuration at all', () => {
    const cli = join(home, 'dist/cli/stackwright.js');
    const result = spawnSync(
      'node',
      [cli, 'synth', '--app', join(home, 'apps/openbalena/main.ts'), '--out', join(scratch, 'out')],
      { cwd: home, encoding: 'utf8' },
    );
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    for (const file of [
      'docker-stack.yml',
      'docker-stack-internal.yml',
      'docker-stack-nfs.yml',
      'docker-compose.yml',
      'manifest.json',
      '.env.example',
    ]) {
      expect(existsSync(join(scratch, 'out', file))).toBe(true);
    }
  });
});
