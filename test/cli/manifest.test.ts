import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from './run-command.js';

const directory = mkdtempSync(join(tmpdir(), 'stackwright-manifest-'));
afterAll(() => rmSync(directory, { recursive: true }));

const commands = [
  ['lint', directory],
  ['deploy', '--out', directory],
  ['graph', directory],
  ['diff', directory, directory],
] as const;

it.each(
  commands.flatMap((command) =>
    (
      [
        ['{', 'cannot be read (it is no JSON)'],
        ['null', 'is not that of an assembly'],
        ['{"name":"an extension"}', 'is not that of an assembly'],
      ] as const
    ).map(([content, message]) => [command[0], content, message, command] as const),
  ),
)('%s ends in one line when the manifest is %s', async (_, content, message, command) => {
  writeFileSync(join(directory, 'manifest.json'), content);
  expect(await runCommand('stackwright', command)).toEqual({
    code: 1,
    stdout: '',
    stderr: `The manifest.json of ${directory} ${message}.\n`,
  });
});
