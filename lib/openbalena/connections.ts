import { databaseUri } from './derived-values.js';
import type { OpenBalenaParameters } from './parameters.js';
import { externalPostgresOf, externalS3Of } from './settings/normalize.js';
import type { OpenBalenaSettings } from './settings/settings.js';

/** How services reach the database. */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly password: string;
  readonly name: string;
  /** All of it as one URI. */
  readonly uri: string;
}

/** How services reach the object storage. */
export interface ObjectStorageConnection {
  /** The host, with its port if it has one. */
  readonly endpoint: string;
  readonly url: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
}

/** The internal database, whose image fixes user, password and name and offers no way to change them. */
const INTERNAL_DATABASE = { host: 'db', port: '5432', user: 'docker', password: 'docker', database: 'resin' };

/** The database in use: the internal one, or the one that the settings name. */
export function databaseConnection(
  settings: OpenBalenaSettings,
  parameters: OpenBalenaParameters,
): DatabaseConnection {
  if (externalPostgresOf(settings) === undefined) {
    const { database: name, ...rest } = INTERNAL_DATABASE;
    return { ...rest, name, uri: databaseUri(INTERNAL_DATABASE) };
  }
  return {
    host: `${parameters.get('EXTERNAL_POSTGRES_HOST')}`,
    port: `${parameters.get('EXTERNAL_POSTGRES_PORT')}`,
    user: `${parameters.get('EXTERNAL_POSTGRES_USER')}`,
    password: `${parameters.get('EXTERNAL_POSTGRES_PASSWORD')}`,
    name: `${parameters.get('EXTERNAL_POSTGRES_DATABASE')}`,
    uri: `${parameters.get('PGRST_DB_URI')}`,
  };
}

/** The object storage in use: the internal one, reached through the proxy, or the one that the settings name. */
export function objectStorageConnection(
  settings: OpenBalenaSettings,
  parameters: OpenBalenaParameters,
): ObjectStorageConnection {
  if (externalS3Of(settings) === undefined) {
    const endpoint = `s3.${parameters.get('DNS_TLD')}`;
    return {
      endpoint,
      url: `https://${endpoint}`,
      accessKey: `${parameters.get('REGISTRY2_S3_KEY')}`,
      secretKey: `${parameters.get('REGISTRY2_S3_SECRET')}`,
      region: 'us-east-1',
    };
  }
  const endpoint = `${parameters.get('EXTERNAL_S3_ENDPOINT')}`;
  return {
    endpoint,
    url: `https://${endpoint}`,
    accessKey: `${parameters.get('EXTERNAL_S3_ACCESS_KEY')}`,
    secretKey: `${parameters.get('EXTERNAL_S3_SECRET_KEY')}`,
    region: `${parameters.get('EXTERNAL_S3_REGION')}`,
  };
}
