import type { LiveServiceSpec } from './engine-specs.js';

type Template = LiveServiceSpec['TaskTemplate'];

/** What `docker service inspect` fills in where a service says nothing; durations in nanoseconds. */
const defaults = { grace: 10_000_000_000, delay: 5_000_000_000, condition: 'any' } as const;

/**
 * A service without the defaults that `docker service inspect` fills in. A task shows its template as it is; whether a
 * default was written is told by the newest task, and without a task it counts as not written.
 */
export function withoutUnsaid(spec: LiveServiceSpec, task: Template | undefined): LiveServiceSpec {
  const { ContainerSpec, RestartPolicy, ...template } = spec.TaskTemplate;
  return {
    ...spec,
    TaskTemplate: {
      ...template,
      ...(ContainerSpec && { ContainerSpec: container(ContainerSpec, task?.ContainerSpec) }),
      ...restartPolicy(RestartPolicy, task?.RestartPolicy),
    },
  };
}

type Container = NonNullable<Template['ContainerSpec']>;

function container(spec: Container, ofTask: Container | undefined): Container {
  const { StopGracePeriod, ...rest } = spec;
  const isUnsaid = StopGracePeriod === defaults.grace && isAbsent(ofTask?.StopGracePeriod);
  return isUnsaid || StopGracePeriod === undefined ? rest : spec;
}

type Policy = Template['RestartPolicy'];

function restartPolicy(policy: Policy, ofTask: Policy): Pick<Template, 'RestartPolicy'> {
  if (!policy) return {};
  const { Delay, ...rest } = policy;
  const isDefault =
    (policy.Condition ?? defaults.condition) === defaults.condition &&
    Delay === defaults.delay &&
    !policy.MaxAttempts &&
    !policy.Window;
  if (isDefault && isAbsent(ofTask)) return {};
  const unsaidDelay = Delay === defaults.delay && isAbsent(ofTask?.Delay);
  return { RestartPolicy: unsaidDelay ? rest : policy };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
