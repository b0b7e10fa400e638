import { vi } from 'vitest';
import { openBalena } from '../../lib/cli/open-balena/program.js';
import { run } from '../../lib/cli/program.js';
import { stackwright } from '../../lib/cli/stackwright-program.js';
import { current } from './fake-docker.js';
import { FakeSwarm } from './fake-swarm.js';

/** What a command printed, and how it ended. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const programs = { stackwright, 'open-balena': openBalena };

/** Runs a command line in this process, without a terminal. */
export async function runCommand(program: keyof typeof programs, args: readonly string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      said[stream] += String(chunk);
      return true;
    }),
  );
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await run(programs[program](), ['node', program, ...args]);
    return { ...said, code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

/** A new swarm in memory behind the docker of this process. */
export function useFakeSwarm(): FakeSwarm {
  const swarm = new FakeSwarm();
  current.docker = swarm.docker;
  return swarm;
}
