import type { ServiceProps } from '../../constructs/service-props.js';
import { type OpenBalenaContext, value, variables } from '../context.js';
import { startFirst, systemImage } from './traits.js';

/** The database as a web API for the user interface: HTTP on 8000. */
export function postgrest(context: OpenBalenaContext): ServiceProps {
  return {
    ...systemImage(context, 'postgrest'),
    ...startFirst(),
    environment: {
      PGRST_DB_URI: context.database.uri,
      ...variables(context, 'PGRST_DB_SCHEMA'),
      PGRST_JWT_SECRET: value(context, 'JSON_WEB_TOKEN_SECRET'),
      ...variables(context, 'OPENBALENA_DB_ROLE'),
    },
  };
}
