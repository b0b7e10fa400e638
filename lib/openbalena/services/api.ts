import type { ServiceProps } from '../../constructs/service-props.js';
import { hostBelow, type OpenBalenaContext, value, variables } from '../context.js';
import { trustedProxies } from '../trusted-proxies.js';
import { imageStorage } from './image-storage.js';
import { pairs } from './pairs.js';
import { extraAuthorities, startFirst, systemImage } from './traits.js';

/** The API: HTTP on 80, with `/ping`. */
export function api(context: OpenBalenaContext): ServiceProps {
  return {
    ...systemImage(context, 'api'),
    ...startFirst(),
    environment: {
      ...variables(context, 'DNS_TLD'),
      ...hosts(context),
      ...database(context),
      REDIS_HOST: 'redis:6379',
      REDIS_IS_CLUSTER: 'false',
      CONTRACTS_PUBLIC_REPO_OWNER: 'balena-io',
      CONTRACTS_PUBLIC_REPO_NAME: 'contracts',
      ...imageStorage(context),
      ...webResources(context),
      ...tokens(context),
      NUM_WORKERS: '1',
      OAUTH_CALLBACK_PROTOCOL: 'https',
      TRUST_PROXY: trustedProxies(context.settings),
      ...variables(context, 'SUPERUSER_EMAIL', 'SUPERUSER_PASSWORD', 'LOG_LEVEL', 'PRODUCTION_MODE'),
      ...extraAuthorities(context),
    },
  };
}

function hosts(context: OpenBalenaContext): Record<string, string> {
  return {
    API_HOST: hostBelow(context, 'api'),
    DELTA_HOST: hostBelow(context, 'delta'),
    REGISTRY2_HOST: hostBelow(context, 'registry2'),
    VPN_HOST: hostBelow(context, 'cloudlink'),
    VPN_PORT: '443',
    PORT: '80',
    HOSTS_CONFIG: pairs({
      API_HOST: 'api',
      DB_HOST: context.database.host,
      DELTA_HOST: 'delta',
      HOST: 'api',
      REDIS_HOST: 'redis',
      TOKEN_AUTH_CERT_ISSUER: 'api',
      VPN_HOST: 'cloudlink',
      REGISTRY2_HOST: 'registry2',
    }),
  };
}

function database({ database: db }: OpenBalenaContext): Record<string, string> {
  return {
    DB_HOST: db.host,
    DB_PORT: db.port,
    DB_USER: db.user,
    DB_PASSWORD: db.password,
    DB_NAME: db.name,
    DB_GENERAL_REPLICA_PORT: db.port,
    DB_GENERAL_REPLICA_MAX_USES: '1000',
    DB_STATE_REPLICA_PORT: db.port,
    DB_STATE_REPLICA_MAX_USES: '1000',
  };
}

function webResources({ objectStorage }: OpenBalenaContext): Record<string, string> {
  return {
    WEBRESOURCES_S3_BUCKET: 'web-resources',
    WEBRESOURCES_S3_HOST: objectStorage.endpoint,
    WEBRESOURCES_S3_REGION: objectStorage.region,
    WEBRESOURCES_S3_ACCESS_KEY: objectStorage.accessKey,
    WEBRESOURCES_S3_SECRET_KEY: objectStorage.secretKey,
  };
}

function tokens(context: OpenBalenaContext): Record<string, string> {
  return {
    REGISTRY2_S3_KEY: context.objectStorage.accessKey,
    REGISTRY2_S3_SECRET: context.objectStorage.secretKey,
    JSON_WEB_TOKEN_EXPIRY_MINUTES: '10080',
    TOKEN_AUTH_JWT_ALGO: 'ES256',
    TOKEN_AUTH_CERT_ISSUER: 'api',
    TOKEN_AUTH_CERT_KEY: '/certs/private/api.key',
    TOKEN_AUTH_CERT_PUB: '/certs/public/api.pem',
    TOKEN_AUTH_CERT_KID: '1',
    DEVICE_CONFIG_OPENVPN_CA: '/certs/public/ca.pem',
    API_VPN_SERVICE_API_KEY: value(context, 'API_SERVICE_API_KEY'),
    ...variables(
      context,
      'API_SERVICE_API_KEY',
      'AUTH_RESINOS_REGISTRY_CODE',
      'COOKIE_SESSION_SECRET',
      'JSON_WEB_TOKEN_SECRET',
      'MIXPANEL_TOKEN',
      'TOKEN_AUTH_BUILDER_TOKEN',
      'VPN_GUEST_API_KEY',
      'VPN_SERVICE_API_KEY',
    ),
    TOKENS_CONFIG: pairs({
      API_SERVICE_API_KEY: 'hex',
      AUTH_RESINOS_REGISTRY_CODE: 'hex',
      COOKIE_SESSION_SECRET: 'hex',
      JSON_WEB_TOKEN_SECRET: 'hex',
      MIXPANEL_TOKEN: 'hex',
      SUPERUSER_PASSWORD: 'hex',
      TOKEN_AUTH_BUILDER_TOKEN: 'hex',
      VPN_GUEST_API_KEY: 'hex',
      VPN_SERVICE_API_KEY: 'hex',
      API_VPN_SERVICE_API_KEY: 'API_SERVICE_API_KEY',
      REGISTRY2_TOKEN: 'TOKEN_AUTH_BUILDER_TOKEN',
      REGISTRY2_S3_KEY: 'hex',
      REGISTRY2_S3_SECRET: 'hex',
    }),
  };
}
