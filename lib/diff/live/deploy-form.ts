import type { DeploySpec, ServiceSpec, UpdateConfigSpec } from '../../spec/stack.generated.js';
import { sentPart } from '../services/sent.js';
import { isDefault, isEmpty, type Plain, present } from './plain.js';

/** What an engine keeps of `deploy`, with the restart policy that follows from `restart`. */
export function deployForm(spec: ServiceSpec): Plain {
  const deploy: DeploySpec = spec.deploy ?? {};
  return present({
    ...modeForm(deploy),
    endpoint_mode: deploy.endpoint_mode?.toLowerCase() === 'dnsrr' ? 'dnsrr' : undefined,
    labels: isEmpty(deploy.labels) ? undefined : deploy.labels,
    placement: placement(deploy.placement),
    resources: resources(deploy.resources),
    restart_policy: restartPolicy(
      sentPart({ spec, model: {}, stack: '' }, 'deploy.restart_policy') as DeploySpec['restart_policy'],
    ),
    update_config: deploy.update_config && updateConfig(deploy.update_config),
    rollback_config: deploy.rollback_config && updateConfig(deploy.rollback_config),
  });
}

function modeForm({ mode, replicas }: DeploySpec): Plain {
  if (mode === 'global' || mode === 'global-job') return { mode };
  return { ...(mode === 'replicated-job' && { mode }), replicas: replicas ?? 1 };
}

function placement(spec: DeploySpec['placement']): Plain | undefined {
  const part = present({
    constraints: isEmpty(spec?.constraints) ? undefined : spec?.constraints,
    preferences: isEmpty(spec?.preferences) ? undefined : spec?.preferences,
    max_replicas_per_node: spec?.max_replicas_per_node || undefined,
  });
  return isEmpty(part) ? undefined : part;
}

function resources({ limits, reservations }: DeploySpec['resources'] = {}): Plain | undefined {
  if (limits === undefined && reservations === undefined) return undefined;
  return present({
    limits: limits && present({ ...amounts(limits), pids: limits.pids || undefined }),
    reservations:
      reservations &&
      present({
        ...amounts(reservations),
        generic_resources: isEmpty(reservations.generic_resources)
          ? undefined
          : reservations.generic_resources,
      }),
  });
}

/** Processors in the shortest form, an amount of memory in bytes. */
function amounts({ cpus, memory }: { readonly cpus?: string | number; readonly memory?: string }) {
  return {
    cpus: Number(cpus ?? 0) === 0 ? undefined : String(Math.round(Number(cpus) * 1e9) / 1e9),
    memory: memory === undefined || memory === '0' ? undefined : memory,
  };
}

function restartPolicy(policy: DeploySpec['restart_policy']): Plain | undefined {
  if (policy === undefined) return undefined;
  return present({
    condition: policy.condition || 'any',
    delay: policy.delay,
    max_attempts: policy.max_attempts || undefined,
    window: isDefault(policy.window) ? undefined : policy.window,
  });
}

/** With the defaults that the CLI and the engine fill in; undefined when it says nothing else, as without it. */
function updateConfig(config: UpdateConfigSpec): Plain | undefined {
  const filled = present({
    parallelism: config.parallelism ?? 1,
    delay: isDefault(config.delay) ? undefined : config.delay,
    failure_action: config.failure_action || 'pause',
    monitor: isDefault(config.monitor) ? '5s' : config.monitor,
    max_failure_ratio: config.max_failure_ratio || undefined,
    order: config.order || 'stop-first',
  });
  return JSON.stringify(filled) === UNSAID ? undefined : filled;
}

const UNSAID = '{"parallelism":1,"failure_action":"pause","monitor":"5s","order":"stop-first"}';
