import { HealthCheck } from '../../constructs/health-check.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import type { Volume } from '../../constructs/volume.js';
import { Duration } from '../../units/index.js';
import { type OpenBalenaContext, variables } from '../context.js';
import { common, stopFirst } from './traits.js';

/** The internal database: PostgreSQL on 5432. One writer: two servers on one directory destroy it. */
export function db(context: OpenBalenaContext, data: Volume): ServiceProps {
  return {
    ...common(context, 'db'),
    ...stopFirst(),
    // PostgreSQL writes everything down before it stops; killed in the middle, it starts slowly.
    stopGracePeriod: Duration.minutes(1),
    mounts: [data.at('/var/lib/postgresql/data')],
    healthcheck: HealthCheck.shell('pg_isready -U "$DB_USER" -d "$DB_NAME"', {
      interval: Duration.seconds(30),
      timeout: Duration.seconds(15),
      retries: 3,
    }),
    environment: {
      DB_NAME: context.database.name,
      DB_USER: context.database.user,
      DB_PASSWORD: context.database.password,
      ...variables(context, 'LOG_LEVEL', 'PRODUCTION_MODE'),
    },
  };
}
