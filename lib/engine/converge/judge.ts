import { isDeepStrictEqual } from 'node:util';
import type { EngineService, EngineTask } from '../api-types.js';
import { hasEnded } from '../inventory.js';
import { latestFailure, mostFailures } from './failures.js';
import { judgeJob } from './judge-job.js';
import type { ServiceProgress } from './progress.js';
import { isCurrent } from './task-spec.js';

/** What was there before the deploy, and what was seen since. */
export interface Memory {
  /** The services before the deploy, by id. */
  readonly servicesBefore: ReadonlyMap<string, EngineService>;
  /** The services right after it: what was asked for. */
  readonly servicesAfter: ReadonlyMap<string, EngineService>;
  /** The ids of the tasks before the deploy; of those that ran then, `true`. */
  readonly tasksBefore: ReadonlyMap<string, boolean>;
  /** When each task was first seen running or pending, in milliseconds. */
  readonly runningSince: ReadonlyMap<string, number>;
  readonly pendingSince: ReadonlyMap<string, number>;
  /** Node names by id. */
  readonly nodeNames: ReadonlyMap<string, string>;
}

/** How patient the judge is. */
export interface Patience {
  /** Milliseconds a task may find no node. */
  readonly pending: number;
  /** How often a slot may fail when everything else is there. */
  readonly failures: number;
}

const NANOSECONDS = 1_000_000;
// The engine's own (swarmkit's defaults.Service.Update.Monitor).
const DEFAULT_MONITOR = 5_000;
const DEFAULT_GRACE = 10_000;

/** Judges one service at one moment. Pure: everything it knows is in its arguments. */
export function judgeService(
  service: EngineService,
  tasks: readonly EngineTask[],
  memory: Memory,
  patience: Patience,
  now: number,
  stack: string,
): ServiceProgress {
  const name = shortName(service, stack);
  const mine = tasks.filter((task) => task.ServiceID === service.ID);
  const fresh = mine.filter((task) => !memory.tasksBefore.has(task.ID));
  const failure = latestFailure(fresh, name, memory.nodeNames);
  if (service.Spec.Mode?.ReplicatedJob !== undefined || service.Spec.Mode?.GlobalJob !== undefined)
    return judgeJob(service, mine, name, failure);

  const live = mine.filter((task) => task.DesiredState === 'running' && !hasEnded(task));
  const current = live.filter((task) => isCurrent(task, service) && !isOutdated(task, service, memory));
  const desired = service.Spec.Mode?.Replicated?.Replicas ?? live.length;
  const healthy = current.filter((task) => task.Status.State === 'running');
  const facts = {
    name,
    desired,
    running: current.filter((task) => ['running', 'starting'].includes(task.Status.State)).length,
    healthy: healthy.length,
    failure,
  };
  const verdict = (state: ServiceProgress['state'], reason?: string, update?: string): ServiceProgress => ({
    ...facts,
    state,
    reason,
    update,
  });

  const update = activeUpdate(service, memory);
  if (update?.State === 'paused' || update?.State === 'rollback_paused')
    return verdict('failed', `the swarm stopped its update: ${update.Message ?? update.State}`, update.State);
  if (update?.State === 'rollback_completed')
    return verdict('failed', 'its new tasks failed, and the swarm rolled it back', 'rolled back');
  if (update?.State === 'rollback_started') return verdict('waiting', 'rolling back', 'rolling back');
  if (wasChangedSince(service, memory))
    return verdict('failed', 'somebody else changed it while this deploy was waiting');

  const stuck = current.find((task) => isStuck(task, service, memory, patience, now));
  if (stuck !== undefined) return verdict('failed', `no node takes a task: ${stuck.Status.Err || 'pending'}`);
  const updating = update?.State === 'updating' ? 'updating' : undefined;
  const rejected = fresh.filter((task) => task.Status.State === 'rejected');
  if (updating === undefined && mostFailures(rejected) >= patience.failures)
    return verdict('failed', 'its nodes reject the task again and again');
  if (hasGivenUp(service, current, fresh))
    return verdict('failed', 'its tasks ended and are not started again');
  if (updating !== undefined) return verdict('waiting', 'updating', updating);

  if (healthy.length < desired) return verdict('waiting', 'starting');
  if (live.length > current.length) return verdict('waiting', 'stopping earlier tasks');
  const monitor = (service.Spec.UpdateConfig?.Monitor ?? 0) / NANOSECONDS || DEFAULT_MONITOR;
  const steady = healthy.filter(
    (task) => memory.tasksBefore.get(task.ID) || now - (memory.runningSince.get(task.ID) ?? now) >= monitor,
  );
  return steady.length < desired ? verdict('waiting', 'watching') : verdict('converged');
}

/** A service's name without the stack's. */
export function shortName(service: EngineService, stack: string): string {
  const { Name } = service.Spec;
  return Name.startsWith(`${stack}_`) ? Name.slice(stack.length + 1) : Name;
}

/** The update that this deploy began. One that was over before it says nothing of it. */
function activeUpdate(service: EngineService, memory: Memory): EngineService['UpdateStatus'] {
  const before = memory.servicesBefore.get(service.ID)?.UpdateStatus;
  const { UpdateStatus: update } = service;
  return before !== undefined && isDeepStrictEqual(before, update) && update?.State !== 'updating'
    ? undefined
    : update;
}

/** A changed endpoint replaces tasks without showing in their spec. */
function isOutdated(task: EngineTask, service: EngineService, memory: Memory): boolean {
  const before = memory.servicesBefore.get(service.ID);
  return (
    before !== undefined &&
    memory.tasksBefore.has(task.ID) &&
    !isDeepStrictEqual(before.Spec.EndpointSpec ?? {}, service.Spec.EndpointSpec ?? {})
  );
}

function wasChangedSince(service: EngineService, memory: Memory): boolean {
  const asked = memory.servicesAfter.get(service.ID);
  return asked !== undefined && !isDeepStrictEqual(asked.Spec, service.Spec);
}

/** The old task may hold the place (a host-mode port) for as long as it takes to stop. */
function isStuck(
  task: EngineTask,
  service: EngineService,
  memory: Memory,
  patience: Patience,
  now: number,
): boolean {
  const since = memory.pendingSince.get(task.ID);
  if (task.Status.State !== 'pending' || !task.Status.Err || since === undefined) return false;
  const grace =
    (service.Spec.TaskTemplate.ContainerSpec?.StopGracePeriod ?? 0) / NANOSECONDS || DEFAULT_GRACE;
  return now - since > patience.pending + grace;
}

/** With `restart_policy.condition: none`, or every attempt used, nothing starts a failed task again. */
function hasGivenUp(
  service: EngineService,
  current: readonly EngineTask[],
  fresh: readonly EngineTask[],
): boolean {
  const desired = service.Spec.Mode?.Replicated?.Replicas ?? 1;
  if (desired === 0 || current.length > 0 || fresh.length === 0 || !fresh.every(hasEnded)) return false;
  const { Condition = 'any', MaxAttempts = 0 } = service.Spec.TaskTemplate.RestartPolicy ?? {};
  const ended = fresh.every((task) => isCurrent(task, service));
  if (Condition === 'none') return ended;
  if (Condition === 'on-failure' && fresh.every((task) => task.Status.State === 'complete')) return ended;
  return ended && MaxAttempts > 0 && mostFailures(fresh) > MaxAttempts;
}
