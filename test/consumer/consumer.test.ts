import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envFileValues } from '../../lib/cli/env/env-file-option.js';
import { TEMPLATES } from '../../lib/cli/init/templates.js';
import { EXAMPLES } from '../examples/examples.js';
import { codeBlocks } from '../support/code-blocks.js';
import { hasDocker, needsDocker, stackConfig } from '../support/docker.js';
import { readIn, runShown, shownFile, shownRuns, writeReadmeProject } from './readme-project.js';
import { install, npm, type Packed, packLibrary, run, scratchDirectory } from './user-project.js';

const scratch = scratchDirectory();
const project = (template: string) => join(scratch, `my-${template}`);
const first = project('minimal');

// One project is installed as its README says; the others need the same packages, and take its.
beforeAll(() => {
  const tarball = packLibrary(scratch);
  execFileSync('node', ['dist/cli/stackwright.js', 'init', 'minimal', first, '--library', tarball]);
  install(first);
}, 480_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 60_000);

describe.each(Object.keys(TEMPLATES))('stackwright init %s', (template) => {
  const directory = project(template);

  it.skipIf(directory === first)('makes a project that depends on what init was installed from', () => {
    expect(run(first, 'stackwright', 'init', template, directory)).toMatchObject({ status: 0 });
    symlinkSync(join(first, 'node_modules'), join(directory, 'node_modules'));
    const needs = (of: string) => {
      const { dependencies, devDependencies } = JSON.parse(readFileSync(join(of, 'package.json'), 'utf8'));
      return { dependencies, devDependencies };
    };
    expect(needs(directory)).toEqual(needs(first));
  });

  it('compiles, synthesizes, lints and passes its tests', () => {
    const said = ['check', 'synth', 'lint', 'test'].map((name) => npm(['run', '--silent', name], directory));
    expect(said[1]).toMatch(/among them: docker-stack\.yml/);
    expect(said[2]).toMatch(/nothing found|; deployable$/m);
  }, 120_000);

  it.skipIf(!hasDocker)(needsDocker('makes what docker accepts'), () => {
    const files = ['docker-stack.yml', 'docker-stack-internal.yml'].slice(
      0,
      template === 'openbalena' ? 2 : 1,
    );
    const env = template === 'openbalena' ? envFileValues(join(directory, 'example.env')) : {};
    const { status, stderr } = stackConfig(join(directory, 'out'), files, env);
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('the first change in a project', () => {
  it('fails the tests until the snapshot has it too', () => {
    const stack = join(first, 'stack.ts');
    writeFileSync(stack, readFileSync(stack, 'utf8').replace('replicas: 2', 'replicas: 3'));
    const changed = run(first, 'vitest', 'run');
    expect(changed.status).toBe(1);
    expect(changed.stderr).toContain('run the tests with -u');
    expect(run(first, 'vitest', 'run', '-u')).toMatchObject({ stderr: '', status: 0 });
  }, 120_000);
});

describe('a service of one’s own', () => {
  it('is added to openBalena as the README of its template says', () => {
    const directory = project('openbalena');
    const [shown] = codeBlocks(join(directory, 'README.md')).filter(({ name }) => name === 'stack.ts');
    writeFileSync(join(directory, 'stack.ts'), shown?.text ?? '');
    for (const name of ['check', 'synth']) npm(['run', '--silent', name], directory);
    expect(readIn(directory, 'out/docker-stack.yml')).toContain('image: prom/blackbox-exporter:v0.27.0');
  }, 120_000);
});

describe('the README', () => {
  const directory = join(scratch, 'readme');
  beforeAll(() => writeReadmeProject(directory, first));

  it('compiles under strict, with every type of the library checked', () => {
    expect(run(directory, 'tsc')).toMatchObject({ stdout: '', status: 0 });
    expect(run(directory, 'tsc', '-p', 'tsconfig.test.json')).toMatchObject({ stdout: '', status: 0 });
  }, 120_000);

  it('shows apps that synthesize, and the YAML of the first', () => {
    expect(run(directory, 'stackwright', 'synth')).toMatchObject({ stderr: '', status: 0 });
    expect(readIn(directory, 'out/docker-stack.yml')).toBe(shownFile('out/docker-stack.yml'));
    const fleet = run(directory, 'stackwright', 'synth', '--app', 'fleet/main.ts', '--out', 'fleet/out');
    expect(fleet).toMatchObject({ stderr: '', status: 0 });
    expect(run(directory, 'tsx', 'override.ts')).toMatchObject({ stderr: '', status: 0 });
  }, 60_000);

  it.skipIf(!hasDocker)(needsDocker('shows what docker accepts'), () => {
    const { status, stderr } = stackConfig(join(directory, 'out'), ['docker-stack.yml'], {
      DOMAIN: 'example.com',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('shows tests that pass, and what a failing one says', () => {
    // The first run writes the snapshots: by itself where it is not CI, with -u everywhere.
    for (const args of [['run', '-u'], ['run']]) {
      expect(run(directory, 'vitest', ...args)).toMatchObject({ stderr: '', status: 0 });
    }
    const script = `
      import { Template } from 'stackwright/testing';
      import { shop } from './shop.js';
      try {
        Template.from(shop()).findService({ image: 'postgres:18.1-alpine', deploy: { replicas: 3 } });
      } catch ({ message }) {
        console.log(message);
      }`;
    writeFileSync(join(directory, 'nearest-match.mts'), script);
    expect(run(directory, 'tsx', 'nearest-match.mts').stdout).toBe(shownFile('nearest-match'));
  }, 60_000);

  it.each(shownRuns().map(({ script, output }) => [script.trimEnd().split('\n').at(-1), script, output]))(
    'shows what %s prints',
    (_, script = '', output = '') => {
      expect(runShown(directory, script)).toContain(output);
    },
    60_000,
  );
});

describe.each(EXAMPLES)('the example %s', (example) => {
  it('needs nothing but what is published', () => {
    const directory = join(scratch, example);
    cpSync(join('apps', example), directory, { recursive: true });
    writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    symlinkSync(join(first, 'node_modules'), join(directory, 'node_modules'));
    expect(run(directory, 'stackwright', 'synth')).toMatchObject({ stderr: '', status: 0 });
    const reviewed = readdirSync(join('snapshots', example)).filter((name) => name.endsWith('.yml'));
    expect(reviewed).not.toEqual([]);
    for (const name of reviewed) {
      const written = readIn(directory, `out/${name}`);
      expect(written).toBe(readFileSync(join('snapshots', example, name), 'utf8'));
    }
  }, 60_000);
});

describe('the package', () => {
  it('ships what belongs and nothing else', () => {
    const [packed] = JSON.parse(npm(['pack', '--json', '--dry-run', '--ignore-scripts'])) as Packed[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    const roots = new Set(
      paths.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('apps/') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...roots].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'apps/openbalena',
      'apps/templates',
      'dist',
      'lib',
      'package.json',
      'schemas',
    ]);
    expect(paths.filter((path) => path.startsWith('lib/')).sort()).toEqual([
      'lib/diff/EFFECTS.md',
      'lib/rules/RULES.md',
    ]);
    expect(paths.filter((path) => /^dist\/\.|(^|\/)(\.env|node_modules|out|test)\//.test(path))).toEqual([]);
    expect(packed?.size).toBeLessThan(1_000_000);
  });
});
