import { readFileSync } from 'node:fs';

/**
 * A bed is known by its id alone: its directory, network namespaces and control groups are named after it.
 * The id holds the process that owns it and when that process started, so a later run can tell what a killed
 * one left from what belongs to a run that is still going on, without any state in a file.
 */
const prefix = 'stackwright-bed';
const pattern = /^stackwright-bed-(\d+)-(\d+)-(\d+)/;

let count = 0;

/** An id for one more bed of this process. */
export function newBedId(): string {
  count += 1;
  return `${prefix}-${process.pid}-${startTime(process.pid)}-${count}`;
}

/** The bed to which a directory, namespace or control group of this name belongs, if to any. */
export function bedIdOf(name: string): string | undefined {
  return pattern.exec(name)?.[0];
}

/** Whether the process that opened the bed still runs. */
export function hasLivingOwner(bedId: string): boolean {
  const [, pid, started] = pattern.exec(bedId) ?? [];
  return pid !== undefined && startTime(Number(pid)) === started;
}

/** Clock ticks after boot at which a process started (field 22 of `/proc/PID/stat`, proc(5)). */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name in parentheses, may hold spaces itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
