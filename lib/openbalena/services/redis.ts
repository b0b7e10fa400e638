import { HealthCheck } from '../../constructs/health-check.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { Duration } from '../../units/index.js';
import type { OpenBalenaContext } from '../context.js';
import { common, HEALTH_TIMES, stopFirst } from './traits.js';

/** The cache and the queues of the API and the registry. One writer: a second server would overwrite the first one's file. */
export function redis(context: OpenBalenaContext): ServiceProps {
  return {
    ...common(context, 'redis'),
    ...stopFirst(),
    stopGracePeriod: Duration.seconds(30),
    mounts: [context.volumes['redis-data'].at('/data')],
    healthcheck: HealthCheck.shell('echo INFO | redis-cli | grep redis_version', HEALTH_TIMES),
  };
}
