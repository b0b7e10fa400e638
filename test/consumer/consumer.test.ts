import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks } from '../support/code-blocks.js';
import { hasDocker, needsDocker, stackConfig } from '../support/docker.js';

const repository = process.cwd();
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'stackwright-consumer-')));
const project = join(scratch, 'project');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const npm = (args: string[], cwd: string): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
  });

/** The production dependencies as tarballs, made from what is installed here: nothing is fetched. */
function dependencyTarballs(): string[] {
  const directories = npm(['ls', '--omit=dev', '--all', '--parseable'], repository)
    .trim()
    .split('\n')
    .slice(1);
  return [...new Set(directories)].map((directory, index) => {
    const tarball = join(scratch, `${index}-${basename(directory)}.tgz`);
    execFileSync('tar', [
      '-czf',
      tarball,
      '--exclude=./node_modules',
      '--transform',
      's,^\\.,package,',
      '-C',
      directory,
      '.',
    ]);
    return tarball;
  });
}

describe('a project of a user', () => {
  beforeAll(() => {
    npm(['run', '--silent', 'build'], repository);
    const packed = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], repository),
    ) as { filename: string }[];
    mkdirSync(project);
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ name: 'shop', private: true, type: 'module' }),
    );
    npm(
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        join(scratch, packed[0]?.filename ?? ''),
        ...dependencyTarballs(),
      ],
      project,
    );
    const example = codeBlocks(join(repository, 'README.md')).find(({ name }) => name === 'main.ts');
    writeFileSync(join(project, 'main.ts'), example?.text ?? '');
  }, 180_000);

  it('compiles the example of the README under strict, with every type of the library checked', () => {
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          module: 'nodenext',
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          types: [],
          noEmit: true,
        },
        files: ['main.ts'],
      }),
    );
    const result = spawnSync('node', [join(repository, 'node_modules/typescript/bin/tsc'), '-p', project], {
      encoding: 'utf8',
    });
    expect(result.stdout).toBe('');
    expect(result.status).toBe(0);
  }, 120_000);

  it('synthesizes it to the YAML that the README shows', () => {
    const result = spawnSync('npx', ['--no-install', 'stackwright', 'synth'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    const shown = codeBlocks(join(repository, 'README.md')).find(
      ({ name }) => name === 'out/docker-stack.yml',
    );
    expect(readFileSync(join(project, 'out/docker-stack.yml'), 'utf8')).toBe(shown?.text);
  }, 60_000);

  it.skipIf(!hasDocker)(needsDocker('makes what docker accepts'), () => {
    const { status, stderr } = stackConfig(join(project, 'out'), ['docker-stack.yml'], {
      DOMAIN: 'example.com',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('ships what belongs and nothing else', () => {
    const [packed] = JSON.parse(npm(['pack', '--json', '--dry-run', '--ignore-scripts'], repository)) as {
      files: { path: string }[];
      size: number;
    }[];
    const roots = new Set(packed?.files.map(({ path }) => path.split('/')[0]));
    expect([...roots].sort()).toEqual([
      'LICENSE',
      'README.md',
      'apps',
      'dist',
      'lib',
      'package.json',
      'schemas',
    ]);
    expect(packed?.size).toBeLessThan(1_000_000);
  });
});
