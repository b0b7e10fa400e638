import { toBoolean } from './variables/value-check.js';

/** Variables by name. */
export type Values = Readonly<Record<string, string>>;

/** What it takes to reach a PostgreSQL database. */
export interface DatabaseAddress {
  /** A host name or an address. */
  readonly host: string;
  /** The TCP port. */
  readonly port: string | number;
  /** The role that logs in. */
  readonly user: string;
  /** Its password, as it is. */
  readonly password: string;
  /** The name of the database. */
  readonly database: string;
}

/**
 * The URI of a PostgreSQL database. User, password and database are percent-encoded, so that any character of a
 * password arrives as itself (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS).
 *
 * @example
 * databaseUri({ host: 'db.example.com', port: 5432, user: 'balena', password: 'a@b/c', database: 'resin' });
 * // postgres://balena:a%40b%2Fc@db.example.com:5432/resin
 */
export function databaseUri({ host, port, user, password, database }: DatabaseAddress): string {
  const place = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `postgres://${encoded(user)}:${encoded(password)}@${place}:${port}/${encoded(database)}`;
}

/**
 * The variables that follow from others, and which no deploy can work out by itself: docker fills values into a
 * stack file but cannot encode them. `.env` has to hold them; `open-balena config` writes them there after the
 * values that they are made of. The answer holds all that can be derived, also what is there already.
 *
 * - `PGRST_DB_URI`, from the five `EXTERNAL_POSTGRES_` variables, when the database is external.
 * - `TRAEFIK_CRT` and `TRAEFIK_KEY`, from their older names `HAPROXY_CRT` and `HAPROXY_KEY`.
 */
export function deriveValues(values: Values): Record<string, string> {
  return { ...databaseValues(values), ...renamed(values) };
}

function databaseValues(values: Values): Record<string, string> {
  const host = values['EXTERNAL_POSTGRES_HOST'];
  const user = values['EXTERNAL_POSTGRES_USER'];
  const password = values['EXTERNAL_POSTGRES_PASSWORD'];
  const database = values['EXTERNAL_POSTGRES_DATABASE'];
  if (toBoolean(values['EXTERNAL_POSTGRES'] ?? '') !== true) return {};
  if (!host || !user || !password || !database) return {};
  const port = values['EXTERNAL_POSTGRES_PORT'] || '5432';
  return { PGRST_DB_URI: databaseUri({ host, port, user, password, database }) };
}

function renamed(values: Values): Record<string, string> {
  const names = [
    ['TRAEFIK_CRT', 'HAPROXY_CRT'],
    ['TRAEFIK_KEY', 'HAPROXY_KEY'],
  ] as const;
  return Object.fromEntries(
    names.flatMap(([name, older]): [string, string][] => {
      const value = values[older];
      return value ? [[name, value]] : [];
    }),
  );
}

/** RFC 3986: everything but the unreserved characters, also those that encodeURIComponent leaves. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
