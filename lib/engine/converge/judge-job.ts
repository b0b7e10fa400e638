import type { EngineService, EngineTask } from '../api-types.js';
import { hasEnded } from '../inventory.js';
import { hasFailed } from './failures.js';
import type { ServiceProgress, TaskFailure } from './progress.js';

/** Judges a job: it is there when every task it asks for ended well. */
export function judgeJob(
  service: EngineService,
  tasks: readonly EngineTask[],
  name: string,
  failure: TaskFailure | undefined,
): ServiceProgress {
  const iteration = service.JobStatus?.JobIteration?.Index ?? 0;
  const mine = tasks.filter((task) => (task.JobIteration?.Index ?? 0) === iteration);
  const { ReplicatedJob } = service.Spec.Mode ?? {};
  const nodes = new Set(mine.map((task) => task.NodeID ?? task.ID));
  const desired = ReplicatedJob?.TotalCompletions ?? ReplicatedJob?.MaxConcurrent ?? nodes.size;
  const complete = mine.filter((task) => task.Status.State === 'complete').length;
  const facts = {
    name,
    desired,
    running: mine.filter((task) => ['running', 'starting'].includes(task.Status.State)).length,
    healthy: complete,
    update: 'job',
    failure,
  };
  if (complete >= desired && (ReplicatedJob !== undefined || mine.length > 0))
    return { ...facts, state: 'converged', reason: undefined };
  const over = mine.length > 0 && mine.every(hasEnded) && mine.some(hasFailed);
  const { Condition = 'any', MaxAttempts = 0 } = service.Spec.TaskTemplate.RestartPolicy ?? {};
  if (over && (Condition === 'none' || (MaxAttempts > 0 && mine.filter(hasFailed).length > MaxAttempts)))
    return { ...facts, state: 'failed', reason: 'its task failed and is not started again' };
  return { ...facts, state: 'waiting', reason: 'running' };
}
