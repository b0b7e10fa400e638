import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bridgeName, subnet } from './bed/network.js';
import { knownBeds, sweepAbandonedBeds } from './bed/removal.js';
import { run } from './bed/run.js';
import { waitFor } from './bed/wait.js';
import { describeOnEngine } from './on-engine.js';

const program = join(import.meta.dirname, 'bed/hold-bed.ts');

describeOnEngine('a bed', () => {
  test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing after %s', async (signal) => {
    const { holder, bedId } = await hold();
    expect(processesOf(bedId)).not.toEqual([]);
    expect(await tracesInMachine()).toEqual([]);

    holder.kill(signal);
    await once(holder, 'exit');

    expect(tracesOf(bedId)).toEqual([]);
    expect(await tracesInMachine()).toEqual([]);
  });

  test('ends all its processes when its own is killed, and the next start removes the rest', async () => {
    const { holder, bedId } = await hold();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await waitFor('the processes to end', () => (processesOf(bedId).length === 0 ? true : undefined), {
      timeout: 5_000,
      every: 50,
    });
    expect(tracesOf(bedId)).not.toEqual([]);

    expect(sweepAbandonedBeds()).toContain(bedId);

    expect(tracesOf(bedId)).toEqual([]);
  });

  test('is not swept while its process lives', async () => {
    const { holder, bedId } = await hold();
    expect(sweepAbandonedBeds()).not.toContain(bedId);
    expect(processesOf(bedId)).not.toEqual([]);
    holder.kill('SIGTERM');
    await once(holder, 'exit');
  });
});

/** Another process with a bed in which a container runs. */
async function hold(): Promise<{ holder: ChildProcess; bedId: string }> {
  const holder = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(holder.stdout, 'data')) as [Buffer];
  return { holder, bedId: line.toString().trim() };
}

function tracesOf(bedId: string): string[] {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  return [
    ...processesOf(bedId).map((pid) => `process ${pid}`),
    ...mounts.filter((line) => line.includes(bedId)),
    // Directory, network namespaces and control groups.
    ...knownBeds().filter((known) => known === bedId),
  ];
}

/** Processes that name the bed, or that are in one of its control groups. */
function processesOf(bedId: string): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => ['cmdline', 'cgroup'].some((file) => read(`/proc/${pid}/${file}`).includes(bedId)));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What the machine's own network and firewall know of a bed: nothing, for a bed has its own. */
async function tracesInMachine(): Promise<string[]> {
  const addresses = await run('ip', ['-oneline', 'address']);
  const rules = await run('iptables-save', []);
  const lines = `${addresses.stdout}\n${rules.stdout}`.split('\n');
  return lines.filter((line) => line.includes(bridgeName) || line.includes(subnet));
}
