import type { Feature } from '../variables/index.js';
import type {
  ExternalPostgresSettings,
  ExternalS3Settings,
  NfsSettings,
  OpenBalenaSettings,
} from './settings.js';

/** The settings of an external database, if there is one; `true` stands for one without details. */
export function externalPostgresOf(settings: OpenBalenaSettings): ExternalPostgresSettings | undefined {
  return detailsOf(settings.externalPostgres);
}

/** The settings of an external object storage, if there is one. */
export function externalS3Of(settings: OpenBalenaSettings): ExternalS3Settings | undefined {
  return detailsOf(settings.externalS3);
}

/** The settings of an NFS server, if the volumes live on one. */
export function nfsOf(settings: OpenBalenaSettings): NfsSettings | undefined {
  return detailsOf(settings.nfs);
}

/** The features that the settings ask for. */
export function featuresOf(settings: OpenBalenaSettings): ReadonlySet<Feature> {
  const { tls, tunnel } = settings;
  const features: Record<Feature, boolean> = {
    'external-postgres': externalPostgresOf(settings) !== undefined,
    'external-s3': externalS3Of(settings) !== undefined,
    'internal-s3': externalS3Of(settings) === undefined,
    nfs: nfsOf(settings) !== undefined,
    'acme-cloudflare': tls?.acme?.provider === 'cloudflare',
    'acme-gandi': tls?.acme?.provider === 'gandi',
    'own-certificate': (tls?.ownCertificate ?? false) !== false,
    'extra-ca': tls?.extraCaCertificates !== undefined,
    tunnel: tunnel === true,
  };
  return new Set((Object.keys(features) as Feature[]).filter((feature) => features[feature]));
}

/** The same object without what is undefined: how optional settings are put together. */
export function defined<T extends object>(value: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

function detailsOf<T extends object>(setting: boolean | T | undefined): T | undefined {
  if (setting === undefined || setting === false) return undefined;
  return setting === true ? ({} as T) : setting;
}
