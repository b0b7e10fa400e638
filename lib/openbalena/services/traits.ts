import { HealthCheck } from '../../constructs/health-check.js';
import type { Mount } from '../../constructs/mount.js';
import { Tmpfs } from '../../constructs/mount.js';
import { RestartPolicy } from '../../constructs/restart-policy.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { UpdatePolicy } from '../../constructs/update-policy.js';
import { Duration } from '../../units/index.js';
import type { OpenBalenaContext } from '../context.js';
import { imageOf } from '../images.js';
import type { OpenBalenaServiceName } from '../service-names.js';

/** How long a new task is watched after it became healthy. */
const MONITOR = Duration.seconds(30);

/** What every service says: its image, its network, its number of tasks, and that it always starts again. */
export function common(context: OpenBalenaContext, name: OpenBalenaServiceName) {
  return {
    image: imageOf(name, context.settings),
    networks: [context.network],
    replicas: context.settings.replicas?.[name] ?? 1,
    restartPolicy: RestartPolicy.any({ delay: Duration.seconds(5) }),
  } as const satisfies Partial<ServiceProps>;
}

/**
 * For a service whose old and new task can run side by side: one at a time, the new one healthy before the old one
 * stops, so that even a single task is replaced without a gap; back to the old one when the new one fails.
 */
export function startFirst(): Pick<ServiceProps, 'updateConfig' | 'rollbackConfig'> {
  return {
    updateConfig: UpdatePolicy.startFirst({ monitor: MONITOR }),
    rollbackConfig: UpdatePolicy.startFirst({ monitor: MONITOR, failureAction: 'pause' }),
  };
}

/**
 * For a service whose new task needs what the old one holds, a port of the node or a volume with one writer: one at
 * a time, the old one gone before the new one starts; back to the old one when the new one fails.
 */
export function stopFirst(): Pick<ServiceProps, 'updateConfig' | 'rollbackConfig'> {
  return {
    updateConfig: UpdatePolicy.stopFirst({ monitor: MONITOR }),
    rollbackConfig: UpdatePolicy.stopFirst({ monitor: MONITOR, failureAction: 'pause' }),
  };
}

/** How often most services are asked for their health. */
export const HEALTH_TIMES = {
  interval: Duration.seconds(45),
  timeout: Duration.seconds(15),
  retries: 3,
} as const;

/** The health check that the images of the system bring as a program. */
const imageHealthCheck = HealthCheck.command(['/usr/src/app/docker-hc'], HEALTH_TIMES);

/**
 * For the images that run systemd: it wants to mount and to raise limits, and it keeps its state below `/run` and
 * `/sys/fs/cgroup`. A terminal makes it write its log to standard output. `tmpfs` at the service would be lost in a
 * swarm without a word; as mounts it arrives.
 */
export const systemd = {
  capAdd: ['SYS_ADMIN', 'SYS_RESOURCE'],
  tty: true,
  standalone: { securityOpt: ['apparmor=unconfined'] },
} as const satisfies Partial<ServiceProps>;

/** The memory that systemd needs. */
export const systemdMounts: readonly Mount[] = [Tmpfs.at('/run'), Tmpfs.at('/sys/fs/cgroup')];

/** The certificates, and the values that the services of a node share. */
export function sharedMounts({ volumes }: OpenBalenaContext): readonly Mount[] {
  return [volumes['certs-data'].at('/certs'), volumes['resin-data'].at('/balena')];
}

/**
 * What the images of the system itself have in common: systemd inside, a health check of their own, the shared
 * volumes; and what each mounts besides.
 */
export function systemImage(
  context: OpenBalenaContext,
  name: OpenBalenaServiceName,
  mounts: readonly Mount[] = [],
) {
  return {
    ...common(context, name),
    ...systemd,
    healthcheck: imageHealthCheck,
    mounts: [...mounts, ...sharedMounts(context), ...systemdMounts],
  } satisfies Partial<ServiceProps>;
}

/**
 * More authorities to trust, for the programs that run on Node.js; nothing when none are configured
 * (https://nodejs.org/api/cli.html#node_extra_ca_certsfile).
 */
export function extraAuthorities(context: OpenBalenaContext): Record<string, string> {
  const { tls } = context.settings;
  return tls?.extraCaCertificates === undefined ? {} : { NODE_EXTRA_CA_CERTS: tls.extraCaCertificates };
}
