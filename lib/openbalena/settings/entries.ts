import { isServiceName, variablePrefix } from '../service-names.js';
import { VARIABLES, type ValueCheck, type VariableName } from '../variables/index.js';
import { imageReference, imageTag } from '../variables/reference-checks.js';
import { nfsVersion, oneLine, taskCount } from '../variables/value-check.js';
import { externalPostgresOf, externalS3Of, nfsOf } from './normalize.js';
import type { OpenBalenaSettings, PerService } from './settings.js';

/** One value among the settings: where it stands, which variable says the same, and what it must be. */
export interface SettingEntry {
  /** Where it stands: `nfs.port`. */
  readonly path: string;
  /** The variable that says the same. @default none */
  readonly variable: string | undefined;
  readonly value: string;
  readonly check: ValueCheck;
  readonly example: string | undefined;
}

type Given = string | number | boolean | undefined;

/** The values that stand for variables: setting, variable, value. */
function variableSettings(settings: OpenBalenaSettings): readonly (readonly [string, VariableName, Given])[] {
  const postgres = externalPostgresOf(settings);
  const s3 = externalS3Of(settings);
  const nfs = nfsOf(settings);
  return [
    ['domain', 'DNS_TLD', settings.domain],
    ['superuserEmail', 'SUPERUSER_EMAIL', settings.superuserEmail],
    ['stackName', 'STACK_NAME', settings.stackName],
    ['organizationalUnit', 'ORG_UNIT', settings.organizationalUnit],
    ['logLevel', 'LOG_LEVEL', settings.logLevel],
    ['productionMode', 'PRODUCTION_MODE', settings.productionMode],
    ['verbose', 'VERBOSE', settings.verbose],
    ['trustedProxies', 'TRUST_PROXY', settings.trustedProxies?.join(',')],
    ['overlaySubnet', 'OVERLAY_SUBNET', settings.overlaySubnet],
    ['externalPostgres', 'EXTERNAL_POSTGRES', postgres && true],
    ['externalPostgres.host', 'EXTERNAL_POSTGRES_HOST', postgres?.host],
    ['externalPostgres.port', 'EXTERNAL_POSTGRES_PORT', postgres?.port],
    ['externalPostgres.user', 'EXTERNAL_POSTGRES_USER', postgres?.user],
    ['externalPostgres.database', 'EXTERNAL_POSTGRES_DATABASE', postgres?.database],
    ['externalS3', 'EXTERNAL_S3', s3 && true],
    ['externalS3.endpoint', 'EXTERNAL_S3_ENDPOINT', s3?.endpoint],
    ['externalS3.region', 'EXTERNAL_S3_REGION', s3?.region],
    ['nfs', 'USE_NFS', nfs && true],
    ['nfs.host', 'NFS_HOST', nfs?.host],
    ['nfs.port', 'NFS_PORT', nfs?.port],
    ['nfs.path', 'NFS_PATH', nfs?.path],
    ['tls.acme.email', 'ACME_EMAIL', settings.tls?.acme?.email],
    ['tls.extraCaCertificates', 'NODE_EXTRA_CA_CERTS', settings.tls?.extraCaCertificates],
    ['imageRegistry', 'IMAGE_REGISTRY', settings.imageRegistry],
    ['imageMirror', 'IMAGE_MIRROR', settings.imageMirror],
    ['apiVersion', 'OPENBALENA_API_VERSION', settings.apiVersion],
    ['bannerImage', 'REACT_APP_BANNER_IMAGE', settings.bannerImage],
    ['builderHosts.amd64', 'DOCKER_HOST_AMD64', settings.builderHosts?.amd64],
    ['builderHosts.arm64', 'DOCKER_HOST_ARM64', settings.builderHosts?.arm64],
    ['databaseRole', 'OPENBALENA_DB_ROLE', settings.databaseRole],
    ['databaseSchema', 'PGRST_DB_SCHEMA', settings.databaseSchema],
    ['imageStorage.bucket', 'IMAGE_STORAGE_BUCKET', settings.imageStorage?.bucket],
    ['imageStorage.prefix', 'IMAGE_STORAGE_PREFIX', settings.imageStorage?.prefix],
  ];
}

/** Every value among the settings. */
export function entriesOf(settings: OpenBalenaSettings): SettingEntry[] {
  const variables = variableSettings(settings).flatMap(([path, variable, given]) => {
    if (given === undefined) return [];
    const { check = oneLine, example, default: fallback } = VARIABLES[variable];
    return [{ path, variable, value: String(given), check, example: example ?? fallback }];
  });
  return [
    ...variables,
    ...plain('nfs.version', nfsOf(settings)?.version, nfsVersion, '4'),
    ...perService('replicas', settings.replicas, taskCount, '1'),
    ...perService('images', settings.images, imageReference, undefined),
    ...perService('tags', settings.tags, imageTag, undefined),
  ];
}

/** The variable that says the same as a setting of one service: `replicas.api` is `API_REPLICAS`. */
export function serviceVariable(
  setting: 'replicas' | 'images' | 'tags',
  service: string,
): string | undefined {
  const suffix = { replicas: 'REPLICAS', images: 'IMAGE', tags: 'TAG' }[setting];
  return isServiceName(service) ? `${variablePrefix(service)}_${suffix}` : undefined;
}

function plain(path: string, given: string | undefined, check: ValueCheck, example: string): SettingEntry[] {
  return given === undefined ? [] : [{ path, variable: undefined, value: given, check, example }];
}

function perService(
  setting: 'replicas' | 'images' | 'tags',
  values: PerService<string | number> | undefined,
  check: ValueCheck,
  example: string | undefined,
): SettingEntry[] {
  return Object.entries(values ?? {}).map(([service, given]) => ({
    path: `${setting}.${service}`,
    variable: serviceVariable(setting, service),
    value: String(given),
    check,
    example,
  }));
}
