import type { DeploySpec } from '../../spec/stack.generated.js';
import type { LiveServiceSpec, LiveUpdateConfig } from './engine-specs.js';
import { duration, filled, present, set } from './plain.js';
import { ownLabels } from './swarm-names.js';

type Template = LiveServiceSpec['TaskTemplate'];

/** What stands under `deploy` for a service. */
export function deployPart(spec: LiveServiceSpec): DeploySpec {
  const template = spec.TaskTemplate;
  return present({
    ...modePart(spec.Mode),
    endpoint_mode: spec.EndpointSpec?.Mode === 'dnsrr' ? 'dnsrr' : undefined,
    labels: ownLabels(spec.Labels),
    placement: placement(template.Placement),
    resources: resources(template.Resources),
    restart_policy: restartPolicy(template.RestartPolicy),
    update_config: updateConfig(spec.UpdateConfig),
    rollback_config: updateConfig(spec.RollbackConfig),
  }) as DeploySpec;
}

function modePart(mode: LiveServiceSpec['Mode']): Pick<DeploySpec, 'mode' | 'replicas'> {
  if (mode?.Global) return { mode: 'global' };
  if (mode?.GlobalJob) return { mode: 'global-job' };
  if (mode?.ReplicatedJob)
    return { mode: 'replicated-job', replicas: mode.ReplicatedJob.TotalCompletions ?? 1 };
  return { replicas: mode?.Replicated?.Replicas ?? 1 };
}

function placement(spec: Template['Placement']): object | undefined {
  const part = present({
    constraints: filled(spec?.Constraints),
    preferences: filled(spec?.Preferences?.map(({ Spread }) => ({ spread: Spread?.SpreadDescriptor ?? '' }))),
    max_replicas_per_node: set(spec?.MaxReplicas),
  });
  return Object.keys(part).length === 0 ? undefined : part;
}

function resources(spec: Template['Resources']): object | undefined {
  const { Limits: limits, Reservations: reservations } = spec ?? {};
  if (!limits && !reservations) return undefined;
  return present({
    limits: limits ? present({ ...amounts(limits), pids: set(limits.Pids) }) : undefined,
    reservations: reservations
      ? present({ ...amounts(reservations), generic_resources: generic(reservations.GenericResources) })
      : undefined,
  });
}

type Amounts = NonNullable<NonNullable<Template['Resources']>['Limits']>;

function amounts({ NanoCPUs, MemoryBytes }: Amounts) {
  return {
    cpus: NanoCPUs ? String(NanoCPUs / 1e9) : undefined,
    memory: MemoryBytes ? String(MemoryBytes) : undefined,
  };
}

function generic(list: Amounts['GenericResources']): object[] | undefined {
  return filled(
    list?.map(({ DiscreteResourceSpec: spec }) => ({
      discrete_resource_spec: present({ kind: set(spec?.Kind), value: set(spec?.Value) }),
    })),
  );
}

function restartPolicy(spec: Template['RestartPolicy']): object | undefined {
  if (!spec) return undefined;
  return present({
    condition: spec.Condition ?? 'any',
    delay: duration(spec.Delay),
    max_attempts: set(spec.MaxAttempts),
    window: duration(set(spec.Window)),
  });
}

/** With the defaults that are filled in; undefined when it says nothing else. */
function updateConfig(spec: LiveUpdateConfig | null | undefined): object | undefined {
  if (!spec) return undefined;
  const config = present({
    parallelism: spec.Parallelism ?? 0,
    delay: duration(set(spec.Delay)),
    failure_action: set(spec.FailureAction) ?? 'pause',
    monitor: duration(set(spec.Monitor)) ?? '5s',
    max_failure_ratio: set(spec.MaxFailureRatio),
    order: set(spec.Order) ?? 'stop-first',
  });
  return JSON.stringify(config) === UNSAID ? undefined : config;
}

const UNSAID = '{"parallelism":1,"failure_action":"pause","monitor":"5s","order":"stop-first"}';
