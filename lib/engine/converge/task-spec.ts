import { isDeepStrictEqual } from 'node:util';
import type { EngineService, EngineTask, TaskSpec } from '../api-types.js';

/**
 * Whether a task was made from the service's present template. Placement does not count: a task whose node still
 * fits is kept when placement alone changed (seen, and swarmkit's rule).
 */
export function isCurrent(task: EngineTask, service: EngineService): boolean {
  return isDeepStrictEqual(comparable(task.Spec), comparable(service.Spec.TaskTemplate));
}

// What `docker service inspect` fills in where the service says nothing, and a task's spec leaves out (seen with
// engine 20.10; swarmkit's defaults.Service).
const RESTART = { Condition: 'any', Delay: 5_000_000_000 };
const CONTAINER = { StopGracePeriod: 10_000_000_000, Isolation: 'default' };
const RUNTIME = { Runtime: 'container' };

function comparable(spec: TaskSpec): unknown {
  const { Placement: _placement, ContainerSpec, RestartPolicy, ...rest } = spec;
  return withoutEmpty({
    ...RUNTIME,
    ...rest,
    ContainerSpec: { ...CONTAINER, ...ContainerSpec },
    RestartPolicy: { ...RESTART, ...RestartPolicy },
  });
}

// A task's template and its service's pass through different conversions in the engine; empty and absent are one.
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, withoutEmpty(item)] as const)
      .filter(([, item]) => !isEmpty(item)),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
