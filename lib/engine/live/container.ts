import type { ServiceSpec } from '../../spec/stack.generated.js';
import type { LiveContainerSpec, LiveHealthCheck } from './engine-specs.js';
import { compact, duration, filled, filledMap, present, set } from './plain.js';
import { ownLabels } from './swarm-names.js';

/** What a service says of its container, from the template that its tasks are made from. */
export function containerPart(spec: LiveContainerSpec): Partial<ServiceSpec> {
  const { DNSConfig: dns } = spec;
  return present({
    command: filled(spec.Args),
    entrypoint: filled(spec.Command),
    working_dir: set(spec.Dir),
    user: set(spec.User),
    hostname: set(spec.Hostname),
    init: spec.Init ?? undefined,
    tty: set(spec.TTY),
    stdin_open: set(spec.OpenStdin),
    stop_signal: set(spec.StopSignal),
    stop_grace_period: duration(spec.StopGracePeriod),
    read_only: set(spec.ReadOnly),
    cap_add: filled(spec.CapabilityAdd),
    cap_drop: filled(spec.CapabilityDrop),
    sysctls: filledMap(spec.Sysctls),
    ulimits: ulimits(spec.Ulimits),
    environment: environment(spec.Env),
    labels: ownLabels(spec.Labels),
    dns: filled(dns?.Nameservers),
    dns_search: filled(dns?.Search),
    extra_hosts: filled(spec.Hosts?.map(hostLine)),
    isolation: spec.Isolation === 'default' ? undefined : (set(spec.Isolation) as ServiceSpec['isolation']),
    healthcheck: spec.Healthcheck ? healthCheck(spec.Healthcheck) : undefined,
  }) as Partial<ServiceSpec>;
}

/** `A=1` and `B` as a map; a variable without a value has null. */
function environment(lines: readonly string[] | null | undefined): Record<string, string | null> | undefined {
  const entries = (lines ?? []).map((line): [string, string | null] => {
    const at = line.indexOf('=');
    return at === -1 ? [line, null] : [line.slice(0, at), line.slice(at + 1)];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** `192.0.2.1 db` as `db:192.0.2.1`. */
function hostLine(line: string): string {
  const [address = '', ...names] = line.split(' ');
  return `${names.join(' ')}:${address}`;
}

function ulimits(list: LiveContainerSpec['Ulimits']): ServiceSpec['ulimits'] | undefined {
  if (!list || list.length === 0) return undefined;
  return Object.fromEntries(list.map(({ Name, Soft = 0, Hard = 0 }) => [Name, { soft: Soft, hard: Hard }]));
}

function healthCheck(check: LiveHealthCheck): object {
  return (
    compact({
      test: filled(check.Test),
      interval: duration(set(check.Interval)),
      timeout: duration(set(check.Timeout)),
      retries: set(check.Retries),
      start_period: duration(set(check.StartPeriod)),
      start_interval: duration(set(check.StartInterval)),
    }) ?? {}
  );
}
