import type { EngineTask } from '../api-types.js';
import type { TaskFailure } from './progress.js';

const FAILED = ['failed', 'rejected', 'orphaned'];

/** Whether a task ended in a way that nobody asked for. */
export function hasFailed(task: EngineTask): boolean {
  return FAILED.includes(task.Status.State);
}

/** How often the unluckiest slot of a service failed. */
export function mostFailures(tasks: readonly EngineTask[]): number {
  const counts = new Map<string, number>();
  for (const task of tasks.filter(hasFailed)) {
    const slot = slotOf(task);
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The newest failed task. A task that waits with an error (no node takes it) counts when none failed. */
export function latestFailure(
  tasks: readonly EngineTask[],
  service: string,
  nodeNames: ReadonlyMap<string, string>,
): TaskFailure | undefined {
  const newest = (some: readonly EngineTask[]): EngineTask | undefined =>
    some.toSorted((a, b) => timeOf(b) - timeOf(a))[0];
  const task =
    newest(tasks.filter(hasFailed)) ??
    newest(tasks.filter(({ Status }) => Status.State === 'pending' && Boolean(Status.Err)));
  if (task === undefined) return undefined;
  const node = task.NodeID ? (nodeNames.get(task.NodeID) ?? task.NodeID) : undefined;
  return {
    taskId: task.ID,
    task: task.Slot ? `${service}.${task.Slot}` : service,
    node,
    state: task.Status.State,
    error: errorOf(task),
  };
}

function errorOf({ Status }: EngineTask): string {
  const { Err, ContainerStatus, Message, State } = Status;
  if (Err) return Err;
  if (ContainerStatus?.ExitCode) return `exit code ${ContainerStatus.ExitCode}`;
  return Message ?? State;
}

function timeOf(task: EngineTask): number {
  return Date.parse(task.Status.Timestamp ?? '') || 0;
}

function slotOf(task: EngineTask): string {
  return task.Slot ? String(task.Slot) : (task.NodeID ?? '');
}
