import { spawnSync } from 'node:child_process';
import { built } from '../built.js';
import type { Subject } from './subject.js';

const { lint: lintFiles } = (await import(
  built('cli/lint.js').href
)) as typeof import('../../../lib/cli/lint.js');

/** The command line of the subject, for a run and for its peak memory. */
export const lintCommand = (stackFile: string): [string, ...string[]] => [
  process.execPath,
  built('cli/stackwright.js').pathname,
  'lint',
  stackFile,
];

/** The work alone. */
export const lintInProcess: Subject = {
  name: 'lint, in process',
  what: 'our stack file read and checked by all rules, in this process',
  prepare:
    ({ stackFile }) =>
    () => {
      const { exitCode, output } = lintFiles([[stackFile]]);
      if (exitCode !== 0) throw new Error(output);
    },
};

/** What a user waits for. */
export const lint: Subject = {
  name: 'stackwright lint',
  what: 'the same as a command (a process of its own)',
  prepare:
    ({ stackFile }) =>
    () => {
      const [program, ...args] = lintCommand(stackFile);
      const { status } = spawnSync(program, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`stackwright lint ended with ${status}`);
    },
};
