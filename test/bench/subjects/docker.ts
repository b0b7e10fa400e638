import { spawnSync } from 'node:child_process';
import { hasDocker } from '../../support/docker.js';
import type { Subject } from './subject.js';

/** The command line of the subject, for a run and for its peak memory. */
export const dockerCommand = (stackFile: string): [string, ...string[]] => [
  'docker',
  'stack',
  'config',
  '-c',
  stackFile,
];

export const docker: Subject = {
  name: 'docker stack config',
  what: "our stack file read, checked and printed by Docker's own client (a process of its own)",
  missing: hasDocker ? undefined : "no docker client here; install Docker's CLI (Debian: docker-cli)",
  prepare:
    ({ stackFile }) =>
    () => {
      const [program, ...args] = dockerCommand(stackFile);
      const { status } = spawnSync(program, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`docker stack config ended with ${status}`);
    },
};
