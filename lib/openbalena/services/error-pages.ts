import { HealthCheck } from '../../constructs/health-check.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { Duration } from '../../units/index.js';
import type { OpenBalenaContext } from '../context.js';
import { common, startFirst } from './traits.js';

/** The pages that the proxy shows in place of errors: HTTP on 80. */
export function errorPages(context: OpenBalenaContext): ServiceProps {
  return {
    ...common(context, 'error-pages'),
    ...startFirst(),
    healthcheck: HealthCheck.command(['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1/404.html'], {
      interval: Duration.seconds(30),
      timeout: Duration.seconds(5),
      retries: 3,
    }),
  };
}
