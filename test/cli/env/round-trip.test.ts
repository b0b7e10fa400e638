import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { envAssignment } from '../../../lib/cli/env/assignment.js';
import { EnvDocument } from '../../../lib/cli/env/env-document.js';
import { composeConfig, NO_COMPOSE } from '../../operations/compose-plugin.js';

const directory = mkdtempSync(join(tmpdir(), 'stackwright-env-'));
const file = join(directory, '.env');
afterAll(() => rmSync(directory, { recursive: true }));

const HARD = [
  ...[
    "'",
    '"',
    '`',
    '$',
    '\\',
    '\n',
    ' ',
    '#',
    '\t',
    '\r',
    '${X}',
    '$(id)',
    '`id`',
    ' #',
    '=',
    '~',
    ';',
    '&',
    '*',
  ],
  ...[
    'é',
    '😀',
    '\u2028',
    '\u00a0',
    '!',
    '$$',
    "\\'",
    '\\\\',
    '\\n',
    'export ',
    '%',
    '{',
    '}',
    '|',
    '<',
    '(',
    ':-',
  ],
];
const hard = fc
  .array(fc.constantFrom(...HARD, 'a', 'B', '0'), { maxLength: 12 })
  .map((parts) => parts.join(''));
const any = fc.string({ unit: 'grapheme', maxLength: 30 });
const value = fc.oneof({ weight: 3, arbitrary: hard }, any).filter((text) => !text.includes('\0'));
// Many values in one file are many cases for one start of the reader.
const values = fc.array(value, { minLength: 20, maxLength: 20 });
const env = { ...process.env, ...composeConfig?.env };
const runs = { numRuns: 50 }; // 50 files of 20 values: 1,000 cases

const fileOf = (all: readonly string[]) =>
  all.map((each, index) => `${envAssignment(`V${index}`, each)}\n`).join('');

describe('a value in .env', () => {
  test('is read back by this program: 1,000 hostile values', () => {
    fc.assert(
      fc.property(values, (all) => {
        const read = EnvDocument.parse(fileOf(all)).values();
        expect(Object.values(read)).toEqual(all);
      }),
      runs,
    );
  });

  test('is read back by a POSIX shell: 1,000 hostile values', () => {
    const names = Array.from({ length: 20 }, (_, index) => `V${index}`);
    // A byte that no value holds ends each one.
    const script = `. "$1"; printf '%s\\0' ${names.map((name) => `"$${name}"`).join(' ')}`;
    fc.assert(
      fc.property(values, (all) => {
        writeFileSync(file, fileOf(all));
        const printed = execFileSync('sh', ['-c', script, 'sh', file], { encoding: 'utf8', stdio: 'pipe' });
        expect(printed.split('\0').slice(0, -1)).toEqual(all);
      }),
      runs,
    );
  });

  test.skipIf(composeConfig === undefined)(
    `is read back by docker compose: 1,000 hostile values${composeConfig === undefined ? ` [${NO_COMPOSE}]` : ''}`,
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(values, (all) => {
          writeFileSync(file, fileOf(all));
          const environment = Object.fromEntries(all.map((_, index) => [`V${index}`, `\${V${index}}`]));
          const project = { name: 'env', services: { web: { image: 'web', environment } } };
          const printed = execFileSync(
            'docker',
            ['compose', '--env-file', file, '-f', '-', 'config', '--format', 'json'],
            { input: JSON.stringify(project), encoding: 'utf8', cwd: directory, stdio: 'pipe', env },
          );
          const config = JSON.parse(printed) as typeof project;
          // compose prints a literal dollar as two, for a file that is read again.
          const read = all.map((_, index) =>
            config.services.web.environment[`V${index}`]?.replaceAll('$$', '$'),
          );
          expect(read).toEqual(all);
        }),
        runs,
      );
    },
  );
});
