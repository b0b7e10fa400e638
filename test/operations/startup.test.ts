import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli/open-balena.js', import.meta.url));

/** The fastest of several runs, in milliseconds: what else the machine does only ever adds. */
function fastest(args: readonly string[]): number {
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - started;
  });
  return Math.min(...times);
}

test('open-balena --help takes no more than twice as long as Node itself', () => {
  const node = fastest(['-e', '0']);
  const help = fastest([program, '--help']);
  console.log(`node -e 0: ${node.toFixed(0)} ms, open-balena --help: ${help.toFixed(0)} ms`);
  expect(help).toBeLessThanOrEqual(2 * node);
});
