import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { findProgram } from '../swarm/bed/prerequisites.js';

const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const openBalena = script('../../apps/openbalena/open-balena.sh');
const directory = mkdtempSync(join(tmpdir(), 'open-balena-script-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('open-balena.sh runs the command from a checkout, from any directory', { timeout: 120_000 }, () => {
  const run = (...args: string[]) =>
    execFileSync(openBalena, args, {
      cwd: '/',
      encoding: 'utf8',
      env: { ...process.env, OPEN_BALENA_DIR: directory },
    });
  writeFileSync(join(directory, '.env'), 'DNS_TLD=balena.example.com\n');
  expect(run('help')).toMatch(/^Usage: open-balena/);
  expect(run('showenv')).toBe('DNS_TLD=balena.example.com\n');
});

const shellcheck = findProgram('shellcheck');
test.skipIf(shellcheck === undefined)('the scripts pass shellcheck (needs shellcheck)', () => {
  execFileSync(shellcheck ?? '', [openBalena, script('./build-compose.sh')], { encoding: 'utf8' });
});
