import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test('a reader that has seen enough ends the command, without a stack trace', async () => {
  const child = spawn(
    process.execPath,
    [
      '--conditions=stackwright-source',
      '--import',
      'tsx',
      resolve('lib/cli/stackwright.ts'),
      'deploy',
      '--help',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stdout.destroy();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
}, 20_000);
