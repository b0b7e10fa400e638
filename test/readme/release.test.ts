import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const read = (path: string) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const workflow = (path: string) => parse(read(path)) as { permissions: object; jobs: Record<string, Job> };

describe('a release', () => {
  const { publish } = workflow('.github/workflows/release.yml').jobs;
  const runs = publish?.steps.flatMap(({ run }) => run ?? []) ?? [];

  it('is published with provenance, after every check, and without a token', () => {
    expect(publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(runs.indexOf('npm run check')).toBeGreaterThan(runs.indexOf('npm ci'));
    expect(runs.indexOf('npm test')).toBeGreaterThan(runs.indexOf('npm ci'));
    expect(runs.at(-1)).toBe('npm publish --provenance --access public');
    expect(read('.github/workflows/release.yml')).not.toContain('secrets.');
  });

  it.each([
    [`v${version}`, 0],
    ['v99.0.0', 1],
    [version, 1],
  ])('of the tag %s ends its check with %i', (tag, code) => {
    const script = runs.find((run) => run.includes('GITHUB_REF_NAME')) ?? '';
    const env = { ...process.env, GITHUB_REF_NAME: tag };
    expect(spawnSync('bash', ['-e', '-c', script], { env }).status).toBe(code);
  });

  it('has its section in the changelog', () => {
    expect(read('CHANGELOG.md')).toMatch(
      new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'),
    );
  });
});

describe.each([
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
  'apps/templates/shared/.github/workflows/ci.yml',
])('%s', (path) => {
  it('may do no more than it must, and uses actions of a known version', () => {
    const { permissions, jobs } = workflow(path);
    expect(permissions).toEqual({ contents: 'read' });
    for (const { steps } of Object.values(jobs)) {
      for (const { uses, run } of steps) {
        if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
        // What others can name reaches a shell through the environment alone.
        expect(run ?? '').not.toMatch(/\$\{\{(?! *github\.event\.number *\}\})/);
      }
    }
  });
});
