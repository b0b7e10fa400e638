import { HealthCheck } from '../../constructs/health-check.js';
import { Mount } from '../../constructs/mount.js';
import { ManagerPlacement } from '../../constructs/placement.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { Duration } from '../../units/index.js';
import { hostBelow, type OpenBalenaContext } from '../context.js';
import { PROXY_NAMES } from '../routes.js';
import { common, startFirst } from './traits.js';

const SOCKET = '/host/run/docker.sock';

/**
 * Watches whether the names of the system lead to the proxy, and is unhealthy when they do not. The names themselves
 * are aliases on the network: nothing is reconnected or restarted, and the engine's socket is only read.
 */
export function traefikSidecar(context: OpenBalenaContext): ServiceProps {
  return {
    ...common(context, 'traefik-sidecar'),
    ...startFirst(),
    placement: new ManagerPlacement(),
    mounts: [Mount.dockerSocket({ target: SOCKET, readOnly: true })],
    healthcheck: HealthCheck.command(['sh', '/usr/local/lib/openbalena/is-healthy.sh'], {
      interval: Duration.seconds(30),
      timeout: Duration.seconds(10),
      startPeriod: Duration.minutes(2),
      retries: 3,
    }),
    environment: {
      DOCKER_HOST: `unix://${SOCKET}`,
      PROXY_NAMES: PROXY_NAMES.map((name) => hostBelow(context, name)).join(' '),
      PROXY_SERVICE: `${context.stackName}_traefik`,
    },
  };
}
