import { type OpenBalenaServiceName, SERVICE_NAMES } from '../service-names.js';
import { type CheckedSettings, checkSettings } from './check-settings.js';
import { entriesOf } from './entries.js';
import { emptyVariables, unknownServices } from './env-faults.js';
import { EnvReader } from './env-reader.js';
import { defined, featuresOf } from './normalize.js';
import type { OpenBalenaSettings, PerService, TlsSettings } from './settings.js';

/**
 * Reads the settings from variables, as an `.env` file holds them. What is wrong is not thrown: it is kept in
 * `faults`, by the name of the variable, and a stack with these settings reports all of it at once.
 *
 * Besides the variables of {@link VARIABLES}, each service has three, named after it: `API_REPLICAS=3`,
 * `API_TAG=37.4.0`, `API_IMAGE=registry.example.com/api:37.4.0` (`ERROR_PAGES_REPLICAS`, …).
 *
 * @example
 * settingsFromEnv({ DNS_TLD: 'balena.example.com', USE_NFS: 'true', NFS_HOST: 'nas.example.com', API_REPLICAS: '3' });
 */
export function settingsFromEnv(values: Readonly<Record<string, string>>): OpenBalenaSettings {
  const env = new EnvReader(values);
  const settings = read(env);
  const { faults, sound } = checked(settings);
  const empty = emptyVariables(values, featuresOf(sound));
  return { ...sound, faults: [...env.faults, ...empty, ...faults, ...unknownServices(values)] };
}

function read(env: EnvReader): OpenBalenaSettings {
  const trusted = env.text('TRUST_PROXY')?.split(',');
  return defined<OpenBalenaSettings>({
    domain: env.text('DNS_TLD'),
    stackName: env.text('STACK_NAME'),
    superuserEmail: env.text('SUPERUSER_EMAIL'),
    organizationalUnit: env.text('ORG_UNIT'),
    logLevel: env.text('LOG_LEVEL'),
    productionMode: env.flag('PRODUCTION_MODE'),
    verbose: env.flag('VERBOSE'),
    externalPostgres: env.flag('EXTERNAL_POSTGRES') && {
      ...defined({
        host: env.text('EXTERNAL_POSTGRES_HOST'),
        port: env.number('EXTERNAL_POSTGRES_PORT'),
        user: env.text('EXTERNAL_POSTGRES_USER'),
        database: env.text('EXTERNAL_POSTGRES_DATABASE'),
      }),
    },
    externalS3: env.flag('EXTERNAL_S3') && {
      ...defined({ endpoint: env.text('EXTERNAL_S3_ENDPOINT'), region: env.text('EXTERNAL_S3_REGION') }),
    },
    nfs: env.flag('USE_NFS') && {
      ...defined({ host: env.text('NFS_HOST'), port: env.number('NFS_PORT'), path: env.text('NFS_PATH') }),
    },
    tls: tlsSettings(env),
    tunnel: env.has('TUNNEL_TOKEN') || undefined,
    replicas: perService(env, 'replicas', Number),
    images: perService(env, 'images', String),
    tags: perService(env, 'tags', String),
    imageRegistry: env.text('IMAGE_REGISTRY'),
    imageMirror: env.text('IMAGE_MIRROR'),
    overlaySubnet: env.text('OVERLAY_SUBNET'),
    trustedProxies: trusted?.map((range) => range.trim()),
    apiVersion: env.text('OPENBALENA_API_VERSION'),
    bannerImage: env.text('REACT_APP_BANNER_IMAGE'),
    builderHosts: group({ amd64: env.text('DOCKER_HOST_AMD64'), arm64: env.text('DOCKER_HOST_ARM64') }),
    databaseRole: env.text('OPENBALENA_DB_ROLE'),
    databaseSchema: env.text('PGRST_DB_SCHEMA'),
    imageStorage: group({
      bucket: env.text('IMAGE_STORAGE_BUCKET'),
      prefix: env.text('IMAGE_STORAGE_PREFIX'),
    }),
  });
}

function tlsSettings(env: EnvReader): TlsSettings | undefined {
  return group<TlsSettings>({
    acme: env.acme(),
    ownCertificate: env.ownCertificate(),
    extraCaCertificates: env.text('NODE_EXTRA_CA_CERTS'),
  });
}

/** The object, or nothing when nothing is in it. */
function group<T extends object>(value: { readonly [Key in keyof T]: T[Key] | undefined }): T | undefined {
  const present = defined(value);
  return Object.keys(present).length === 0 ? undefined : present;
}

function perService<T>(
  env: EnvReader,
  setting: 'replicas' | 'images' | 'tags',
  parse: (text: string) => T,
): PerService<T> | undefined {
  const entries = SERVICE_NAMES.flatMap((service): [OpenBalenaServiceName, T][] => {
    const text = env.ofService(setting, service);
    return text === undefined ? [] : [[service, parse(text)]];
  });
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as PerService<T>);
}

/** Checks what was read, and calls each setting by its variable. */
function checked(settings: OpenBalenaSettings): CheckedSettings {
  const variables = new Map(entriesOf(settings).map((entry) => [entry.path, entry.variable]));
  return checkSettings(settings, (path) => variables.get(path) ?? path);
}
