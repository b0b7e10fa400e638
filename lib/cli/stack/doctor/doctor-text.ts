import { EXIT } from '../../exit.js';
import { paintFor } from '../../ui/paint.js';
import type { Check } from './check.js';

const SIGNS = { ok: '✔', warn: '!', fail: '✖', skip: '-' } as const;
const COLOURS = { ok: 'green', warn: 'yellow', fail: 'red', skip: 'dim' } as const;

/** Shows checks and answers the exit code: 1 when one failed. */
export function reportChecks(checks: readonly Check[], json: boolean): number {
  const failed = checks.filter((check) => check.state === 'fail');
  if (json) process.stdout.write(`${JSON.stringify({ healthy: failed.length === 0, checks }, null, 2)}\n`);
  else process.stdout.write(`${checkLines(checks).join('\n')}\n`);
  return failed.length === 0 ? EXIT.done : EXIT.no;
}

function checkLines(checks: readonly Check[]): string[] {
  const paint = paintFor(process.stdout);
  const width = Math.max(...checks.map((check) => check.name.length));
  const count = (state: Check['state']): number => checks.filter((check) => check.state === state).length;
  return [
    ...checks.flatMap((check) => [
      `${paint(COLOURS[check.state], SIGNS[check.state])} ${check.name.padEnd(width)}  ${check.text}`,
      ...(check.remedy === undefined ? [] : [`  ${' '.repeat(width)}  ${paint('dim', check.remedy)}`]),
    ]),
    '',
    `${count('ok')} in order, ${count('warn')} to think about, ${count('fail')} wrong.`,
  ];
}
