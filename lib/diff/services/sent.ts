import type { PortSpec, RestartPolicySpec, ServiceSpec, StackSpec } from '../../spec/stack.generated.js';
import { nameOnSwarm } from '../objects/names.js';
import { sentCapabilities } from './sent-capabilities.js';
import { type Names, sentContents, sentMounts, sentNetworks } from './sent-references.js';

/** A service with the objects that it refers to. */
export interface ServiceInStack {
  readonly spec: ServiceSpec;
  readonly model: StackSpec;
  /** The name of the stack, which stands before the names of its objects. */
  readonly stack: string;
}

type Sent = (service: ServiceInStack) => unknown;

/**
 * What the `docker` CLI sends to an engine for a part of a service, where that is not the part as it stands: references
 * become names, lists whose order means nothing are sorted, and what goes without saying is left out.
 */
const parts: Readonly<Record<string, Sent>> = {
  cap_add: ({ spec }) => sentCapabilities(spec).add,
  cap_drop: ({ spec }) => sentCapabilities(spec).drop,
  configs: (service) => sentContents('configs', service.spec.configs ?? [], namesOf(service)),
  secrets: (service) => sentContents('secrets', service.spec.secrets ?? [], namesOf(service)),
  credential_spec: (service) => {
    const { config, ...rest } = service.spec.credential_spec ?? {};
    return config === undefined ? rest : { ...rest, config: namesOf(service)('configs', config) };
  },
  env_file: () => undefined,
  environment: ({ spec }) => spec.environment ?? {},
  healthcheck: ({ spec }) => (spec.healthcheck?.disable ? { test: ['NONE'] } : spec.healthcheck),
  isolation: ({ spec }) => (spec.isolation === 'default' ? undefined : spec.isolation),
  labels: ({ spec }) => spec.labels ?? {},
  networks: (service) => sentNetworks(service.spec.networks, namesOf(service)),
  ports: ({ spec }) => sentPorts((spec.ports ?? []) as PortSpec[]),
  restart: ({ spec }) => sentPolicy(spec),
  ulimits: ({ spec }) =>
    Object.fromEntries(
      Object.entries(spec.ulimits ?? {}).map(([name, limit]) => [
        name,
        typeof limit === 'number' ? { soft: limit, hard: limit } : limit,
      ]),
    ),
  volumes: (service) => sentMounts(service, namesOf(service)),
  'deploy.endpoint_mode': ({ spec }) => (spec.deploy?.endpoint_mode ?? 'vip').toLowerCase(),
  'deploy.labels': ({ spec }) => spec.deploy?.labels ?? {},
  'deploy.mode': ({ spec }) => spec.deploy?.mode ?? 'replicated',
  'deploy.placement': ({ spec }) => spec.deploy?.placement ?? {},
  'deploy.replicas': ({ spec }) => spec.deploy?.replicas ?? 1,
  'deploy.resources': ({ spec }) => {
    const { limits, reservations } = spec.deploy?.resources ?? {};
    return { limits: limits && withCpus(limits), reservations: reservations && withCpus(reservations) };
  },
  'deploy.restart_policy': ({ spec }) => sentPolicy(spec),
};

/** What is sent for a part of a service: a key of it, or `deploy.` and a key of that. */
export function sentPart(service: ServiceInStack, part: string): unknown {
  const special = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (special !== undefined) return special(service);
  const { spec } = service;
  const [key, inner] = part.split('.') as [keyof ServiceSpec, string?];
  return inner === undefined ? spec[key] : (spec.deploy as Record<string, unknown> | undefined)?.[inner];
}

/** `0.50` and `0.5` are the same number of billionths. */
function withCpus<T extends { readonly cpus?: string | number }>(resources: T): object {
  const { cpus } = resources;
  return cpus === undefined ? resources : { ...resources, cpus: Math.round(Number(cpus) * 1e9) };
}

function namesOf({ model, stack }: ServiceInStack): Names {
  return (kind, key) => nameOnSwarm(kind, key, model, stack);
}

/** The restart policy as an engine keeps it: a condition is always there, and no number or time is 0. */
function sentPolicy({ deploy, restart }: ServiceSpec): unknown {
  const policy = deploy?.restart_policy ?? restartPolicy(restart);
  if (policy === undefined) return undefined;
  const { condition, max_attempts: attempts, window, ...rest } = policy;
  return {
    ...rest,
    condition: condition || 'any',
    max_attempts: attempts || undefined,
    window: window === '0s' ? undefined : window,
  };
}

/** The policy that the CLI makes of `restart`, when nothing else says one. */
function restartPolicy(restart: string | undefined): RestartPolicySpec | undefined {
  const [word, count] = (restart ?? '').split(':');
  const attempts = Number(count ?? 0) > 0 ? { max_attempts: Number(count) } : {};
  if (word === 'always' || word === 'unless-stopped') return { condition: 'any', ...attempts };
  return word === 'on-failure' ? { condition: 'on-failure', ...attempts } : undefined;
}

/**
 * Ports in the order of their published numbers. Those with the same one, or without, stay as they are written: docker
 * 28 sends them so, and for an engine another order is another endpoint.
 */
function sentPorts(ports: readonly PortSpec[]): PortSpec[] {
  return ports
    .map((port): PortSpec => ({ mode: 'ingress', ...port }))
    .sort((one, other) => Number(one.published ?? 0) - Number(other.published ?? 0));
}
