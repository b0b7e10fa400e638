import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BenchInput } from './input.js';
import { dockerCommand } from './subjects/docker.js';
import { lintCommand } from './subjects/lint.js';

const CHILD = fileURLToPath(new URL('memory-child.ts', import.meta.url));

/** The command line of what runs as a process of its own anyway. */
const commands: Readonly<Record<string, (stackFile: string) => [string, ...string[]]>> = {
  'docker stack config': dockerCommand,
  'stackwright lint': lintCommand,
};

/**
 * The most memory, in MiB, that a process held which did one run of a subject and nothing else. For what runs in
 * process that includes node and this benchmark itself: `nothing` shows how much that is.
 */
export async function peakMemory(subject: string, count: number): Promise<number | undefined> {
  const input = BenchInput.make(count);
  try {
    const command = commands[subject];
    return command === undefined ? childPeak(subject, input) : await processPeak(command(input.stackFile));
  } finally {
    input.remove();
  }
}

function childPeak(subject: string, { scratch, count }: BenchInput): number {
  const args = ['--import', 'tsx', CHILD, subject, scratch, String(count)];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${subject} with ${count} services: ${child.stderr}`);
  return Number(child.stdout) / 1024;
}

/** The peak that Linux keeps of a process, read until it is gone; undefined on other systems. */
async function processPeak([program, ...args]: [string, ...string[]]): Promise<number | undefined> {
  const child = spawn(program, args, { stdio: 'ignore' });
  let peak: number | undefined;
  const timer = setInterval(() => {
    peak = readPeak(child.pid) ?? peak;
  }, 2);
  await new Promise((done) => child.once('close', done));
  clearInterval(timer);
  return peak;
}

function readPeak(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
