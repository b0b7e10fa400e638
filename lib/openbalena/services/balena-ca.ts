import { HealthCheck } from '../../constructs/health-check.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { Duration } from '../../units/index.js';
import { type OpenBalenaContext, variables } from '../context.js';
import { common, sharedMounts, stopFirst } from './traits.js';

/**
 * The private certificate authority: its API on 8888, answers about revoked certificates on 8889. One writer: its
 * keys and its database are files of the volume.
 */
export function balenaCa(context: OpenBalenaContext): ServiceProps {
  return {
    ...common(context, 'balena-ca'),
    ...stopFirst(),
    mounts: [context.volumes['pki-data'].at('/pki'), ...sharedMounts(context)],
    healthcheck: HealthCheck.shell('curl --silent -I --fail localhost:8888', {
      interval: Duration.minutes(1),
      timeout: Duration.minutes(1),
      retries: 10,
    }),
    environment: variables(context, 'DNS_TLD', 'ORG_UNIT', 'VERBOSE'),
  };
}
