import type { ServiceSpec } from '../../spec/stack.generated.js';
import { parseGoDuration } from '../../units/go-duration.js';
import type { UpdatePlan } from '../types.js';
import { replicasOf } from './replicas.js';

/** What an engine takes where a service says nothing. */
const defaults = { monitor: 5, grace: 10, interval: 30 } as const;

/** How the tasks of a service are replaced, from what it says once it is deployed. */
export function updatePlan(from: ServiceSpec, to: ServiceSpec): UpdatePlan {
  const config = to.deploy?.update_config;
  const tasks = replacedTasks(from, to);
  const plan = {
    order: config?.order === 'start-first' ? config.order : ('stop-first' as const),
    parallelism: config?.parallelism ?? 1,
    delay: seconds(config?.delay) ?? 0,
  };
  if (tasks === undefined) return plan;
  return { ...plan, tasks, estimate: estimate({ ...plan, tasks }, from, to) };
}

/** How many tasks are there before and after, and so are replaced; undefined for one a node. */
function replacedTasks(from: ServiceSpec, to: ServiceSpec): number | undefined {
  const [before, after] = [replicasOf(from), replicasOf(to)];
  return before === 'global' || after === 'global' ? undefined : Math.min(before, after);
}

/**
 * About how long it takes: each group of tasks stops (for a moment, up to stop_grace_period), starts, and is running
 * with its first successful health check; then comes the delay, and after the last group the time of watching.
 */
function estimate(
  { order, parallelism, delay, tasks }: Required<Omit<UpdatePlan, 'estimate'>>,
  from: ServiceSpec,
  to: ServiceSpec,
): Required<UpdatePlan>['estimate'] {
  const groups = parallelism === 0 ? 1 : Math.ceil(tasks / parallelism);
  const stop = order === 'start-first' ? 0 : (seconds(from.stop_grace_period) ?? defaults.grace);
  const health = firstCheck(to);
  const monitor = seconds(to.deploy?.update_config?.monitor) ?? defaults.monitor;
  const watch = delay >= monitor ? delay + 1 : monitor;
  const group = [
    ...(stop > 0 ? [`up to ${text(stop)} to stop`] : []),
    health === undefined ? 'the start' : `${text(health)} to the first health check`,
    ...(delay > 0 ? [`${text(delay)} delay`] : []),
  ].join(' + ');
  return {
    seconds: Math.round(groups * (stop + (health ?? 1) + delay) + watch),
    from: `${groups === 1 ? group : `${groups} × (${group})`} + ${text(watch)} of watching, without the time to pull images`,
  };
}

/** Seconds until a new task is healthy at the earliest; undefined when it counts as running once it has started. */
function firstCheck({ healthcheck }: ServiceSpec): number | undefined {
  if (healthcheck === undefined || healthcheck.disable) return undefined;
  const [first] = [healthcheck.test].flat();
  if (first === 'NONE') return undefined;
  return seconds(healthcheck.interval) ?? defaults.interval;
}

function seconds(duration: string | undefined): number | undefined {
  const nanoseconds = duration === undefined ? undefined : parseGoDuration(duration);
  return nanoseconds === undefined ? undefined : Number(nanoseconds) / 1e9;
}

function text(amount: number): string {
  return `${Math.round(amount * 10) / 10}s`;
}
