import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controlGroupRoots, removeControlGroups } from './control-groups.js';
import { bedIdOf, hasLivingOwner } from './identity.js';

const namespaces = '/run/netns';

/** The directory of a bed's nodes. */
export function bedDirectory(bedId: string): string {
  return join(tmpdir(), bedId);
}

/**
 * Removes whatever there is of a bed: processes, mounts (they end with the last process), network namespaces with
 * their links, bridge and firewall rules, control groups, directory. Synchronous, so that it can be the last thing
 * that a process does.
 */
export function removeBed(bedId: string): void {
  for (const pid of processesOf(bedId)) killProcess(pid);
  for (const name of entries(namespaces).filter((entry) => bedIdOf(entry) === bedId)) {
    spawnSync('ip', ['netns', 'delete', name]);
  }
  // A killed process leaves its group a moment later.
  for (let attempt = 0; attempt < 200 && !removeControlGroups(bedId); attempt += 1) pause(50);
  rmSync(bedDirectory(bedId), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** Removes the beds whose process is gone: what earlier runs left that were killed. Answers their ids. */
export function sweepAbandonedBeds(): string[] {
  const abandoned = knownBeds().filter((bedId) => !hasLivingOwner(bedId));
  for (const bedId of abandoned) removeBed(bedId);
  return abandoned;
}

/** The ids of all beds of which there is anything on this machine. */
export function knownBeds(): string[] {
  const places = [namespaces, tmpdir(), ...controlGroupRoots()];
  const names = places.flatMap(entries).map(bedIdOf);
  return [...new Set(names.filter((bedId) => bedId !== undefined))];
}

/**
 * The processes that name the bed in their arguments. Among them is the one that made each node's process namespace,
 * with which all others of the node end.
 */
function processesOf(bedId: string): number[] {
  return entries('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => pid !== process.pid && commandLine(pid).includes(bedId));
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

function entries(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
