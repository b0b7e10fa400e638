import { App } from 'stackwright';
import { OpenBalenaStack } from 'stackwright/openbalena';
import { Template } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';
import { environmentOf, templateOf } from './openbalena.js';

// What each service reads, restated from the description of the system and not from the code.
const required = (name: string) => `\${${name}:?set ${name}}`;
const optional = (name: string, fallback: string) => `\${${name}:-${fallback}}`;
const TLD = required('DNS_TLD');
const s3Key = required('REGISTRY2_S3_KEY');
const s3Secret = required('REGISTRY2_S3_SECRET');
const jwt = required('JSON_WEB_TOKEN_SECRET');

const imageStorage = {
  IMAGE_STORAGE_BUCKET: optional('IMAGE_STORAGE_BUCKET', 'resin-production-img-cloudformation'),
  IMAGE_STORAGE_PREFIX: optional('IMAGE_STORAGE_PREFIX', 'images'),
  IMAGE_STORAGE_ENDPOINT: `s3.${TLD}`,
  IMAGE_STORAGE_ACCESS_KEY: s3Key,
  IMAGE_STORAGE_SECRET_KEY: s3Secret,
  IMAGE_STORAGE_FORCE_PATH_STYLE: 'true',
};

const facts: Record<string, Record<string, string> | undefined> = {
  api: {
    API_HOST: `api.${TLD}`,
    DELTA_HOST: `delta.${TLD}`,
    REGISTRY2_HOST: `registry2.${TLD}`,
    VPN_HOST: `cloudlink.${TLD}`,
    VPN_PORT: '443',
    PORT: '80',
    DB_HOST: 'db',
    DB_PORT: '5432',
    DB_USER: 'docker',
    DB_PASSWORD: 'docker',
    DB_NAME: 'resin',
    DB_GENERAL_REPLICA_PORT: '5432',
    DB_STATE_REPLICA_PORT: '5432',
    DB_GENERAL_REPLICA_MAX_USES: '1000',
    DB_STATE_REPLICA_MAX_USES: '1000',
    REDIS_HOST: 'redis:6379',
    REDIS_IS_CLUSTER: 'false',
    CONTRACTS_PUBLIC_REPO_OWNER: 'balena-io',
    CONTRACTS_PUBLIC_REPO_NAME: 'contracts',
    HOSTS_CONFIG:
      'API_HOST:api,DB_HOST:db,DELTA_HOST:delta,HOST:api,REDIS_HOST:redis,TOKEN_AUTH_CERT_ISSUER:api,VPN_HOST:cloudlink,REGISTRY2_HOST:registry2',
    TOKENS_CONFIG:
      'API_SERVICE_API_KEY:hex,AUTH_RESINOS_REGISTRY_CODE:hex,COOKIE_SESSION_SECRET:hex,JSON_WEB_TOKEN_SECRET:hex,MIXPANEL_TOKEN:hex,SUPERUSER_PASSWORD:hex,TOKEN_AUTH_BUILDER_TOKEN:hex,VPN_GUEST_API_KEY:hex,VPN_SERVICE_API_KEY:hex,API_VPN_SERVICE_API_KEY:API_SERVICE_API_KEY,REGISTRY2_TOKEN:TOKEN_AUTH_BUILDER_TOKEN,REGISTRY2_S3_KEY:hex,REGISTRY2_S3_SECRET:hex',
    ...imageStorage,
    WEBRESOURCES_S3_BUCKET: 'web-resources',
    WEBRESOURCES_S3_HOST: `s3.${TLD}`,
    WEBRESOURCES_S3_REGION: 'us-east-1',
    WEBRESOURCES_S3_ACCESS_KEY: s3Key,
    WEBRESOURCES_S3_SECRET_KEY: s3Secret,
    REGISTRY2_S3_KEY: s3Key,
    REGISTRY2_S3_SECRET: s3Secret,
    JSON_WEB_TOKEN_SECRET: jwt,
    JSON_WEB_TOKEN_EXPIRY_MINUTES: '10080',
    COOKIE_SESSION_SECRET: required('COOKIE_SESSION_SECRET'),
    TOKEN_AUTH_BUILDER_TOKEN: required('TOKEN_AUTH_BUILDER_TOKEN'),
    TOKEN_AUTH_JWT_ALGO: 'ES256',
    TOKEN_AUTH_CERT_ISSUER: 'api',
    TOKEN_AUTH_CERT_KEY: '/certs/private/api.key',
    TOKEN_AUTH_CERT_PUB: '/certs/public/api.pem',
    TOKEN_AUTH_CERT_KID: '1',
    DEVICE_CONFIG_OPENVPN_CA: '/certs/public/ca.pem',
    API_VPN_SERVICE_API_KEY: required('API_SERVICE_API_KEY'),
    VPN_SERVICE_API_KEY: required('VPN_SERVICE_API_KEY'),
    VPN_GUEST_API_KEY: required('VPN_GUEST_API_KEY'),
    MIXPANEL_TOKEN: required('MIXPANEL_TOKEN'),
    NUM_WORKERS: '1',
    OAUTH_CALLBACK_PROTOCOL: 'https',
    TRUST_PROXY: '172.16.0.0/12,10.0.0.0/8',
    SUPERUSER_EMAIL: required('SUPERUSER_EMAIL'),
    SUPERUSER_PASSWORD: required('SUPERUSER_PASSWORD'),
    LOG_LEVEL: optional('LOG_LEVEL', 'INFO'),
    PRODUCTION_MODE: optional('PRODUCTION_MODE', 'true'),
  },
  registry: {
    COMMON_REGION: 'open-balena',
    HOSTS_CONFIG: 'REGISTRY2_HOST:registry2,REGISTRY2_TOKEN_AUTH_ISSUER:api,REGISTRY2_TOKEN_AUTH_REALM:api',
    REGISTRY2_CACHE_ADDR: 'redis:6379',
    REGISTRY2_CACHE_DB: '1',
    REGISTRY2_CACHE_ENABLED: 'true',
    REGISTRY2_S3_BUCKET: 'registry-data',
    REGISTRY2_S3_REGION_ENDPOINT: `s3.${TLD}`,
    REGISTRY2_S3_KEY: s3Key,
    REGISTRY2_S3_SECRET: s3Secret,
    REGISTRY2_STORAGEPATH: '/data',
    TOKENS_CONFIG: 'REGISTRY2_SECRETKEY:hex,REGISTRY2_S3_KEY:hex,REGISTRY2_S3_SECRET:hex',
  },
  vpn: {
    HOSTS_CONFIG: 'VPN_HOST:cloudlink',
    TOKENS_CONFIG: ',',
    VPN_HAPROXY_USEPROXYPROTOCOL: 'true',
    VPN_PORT: '443',
    VPN_SERVICE_REGISTER_INTERFACE: 'eth0',
  },
  s3: {
    BUCKETS: 'registry-data;web-resources',
    HOSTS_CONFIG: 'REGISTRY2_S3_REGION_ENDPOINT:s3,WEBRESOURCES_S3_HOST:s3',
    TOKENS_CONFIG:
      'REGISTRY2_S3_KEY:hex,REGISTRY2_S3_SECRET:hex,S3_MINIO_ACCESS_KEY:REGISTRY2_S3_KEY,S3_MINIO_SECRET_KEY:REGISTRY2_S3_SECRET,WEBRESOURCES_S3_ACCESS_KEY:REGISTRY2_S3_KEY,WEBRESOURCES_S3_SECRET_KEY:REGISTRY2_S3_SECRET',
  },
  db: {
    DB_NAME: 'resin',
    DB_USER: 'docker',
    DB_PASSWORD: 'docker',
    LOG_LEVEL: optional('LOG_LEVEL', 'INFO'),
    PRODUCTION_MODE: optional('PRODUCTION_MODE', 'true'),
  },
  ui: {
    PORT: '80',
    OPEN_BALENA_JWT_SECRET: jwt,
    OPEN_BALENA_S3_URL: `https://s3.${TLD}`,
    OPEN_BALENA_S3_ACCESS_KEY: s3Key,
    OPEN_BALENA_S3_SECRET_KEY: s3Secret,
    OPEN_BALENA_S3_REGISTRY_BUCKET: 'registry-data',
    REACT_APP_OPEN_BALENA_UI_URL: `https://admin.${TLD}`,
    REACT_APP_OPEN_BALENA_POSTGREST_URL: `https://postgrest.${TLD}`,
    REACT_APP_OPEN_BALENA_REMOTE_URL: `https://remote.${TLD}`,
    REACT_APP_OPEN_BALENA_API_URL: `https://api.${TLD}`,
    REACT_APP_OPEN_BALENA_API_VERSION: optional('OPENBALENA_API_VERSION', 'v37.3.4'),
    REACT_APP_BANNER_IMAGE: optional('REACT_APP_BANNER_IMAGE', './banner_illustration.svg'),
  },
  postgrest: {
    PGRST_DB_URI: 'postgres://docker:docker@db:5432/resin',
    PGRST_DB_SCHEMA: optional('PGRST_DB_SCHEMA', 'public'),
    PGRST_JWT_SECRET: jwt,
    OPENBALENA_DB_ROLE: optional('OPENBALENA_DB_ROLE', 'docker'),
  },
  remote: { BALENARC_BALENA_URL: TLD },
  builder: {
    BALENA_TLD: TLD,
    API_HOST: `api.${TLD}`,
    DELTA_HOST: `delta.${TLD}`,
    DOCKER_HOST_AMD64: optional('DOCKER_HOST_AMD64', ''),
    DOCKER_HOST_ARM64: optional('DOCKER_HOST_ARM64', ''),
    TOKEN_AUTH_BUILDER_TOKEN: required('TOKEN_AUTH_BUILDER_TOKEN'),
    DOCKER_BUILDKIT: '0',
  },
  delta: {
    BALENA_TLD: TLD,
    REGISTRY_HOST: `registry2.${TLD}`,
    DOCKER_HOST: 'unix:///var/run/docker.sock',
    TOKEN_AUTH_BUILDER_TOKEN: required('TOKEN_AUTH_BUILDER_TOKEN'),
    DOCKER_BUILDKIT: '0',
  },
  helper: { API_HOST: `api.${TLD}`, ...imageStorage },
  traefik: {
    LOGLEVEL: optional('LOG_LEVEL', 'INFO'),
    DNS_TLD: TLD,
    BALENA_DEVICE_UUID: required('BALENA_DEVICE_UUID'),
  },
  'cert-manager': { SSH_KEY_NAMES: ',', SUBJECT_ALTERNATE_NAMES: '*' },
  'traefik-sidecar': { DOCKER_HOST: 'unix:///host/run/docker.sock' },
  redis: undefined,
  'error-pages': undefined,
  'balena-ca': {},
};

const names = [
  'api',
  'ca',
  'cloudlink',
  'db',
  'delta',
  'logs',
  'redis',
  'registry2',
  's3',
  'stats',
  'tunnel',
  'admin',
  'ui',
  'postgrest',
  'remote',
  'builder',
  'helper',
];

/** What the images need beyond that list for its entries to come true, and why. */
const additions: Record<string, Record<string, string>> = {
  // HOSTS_CONFIG holds prefixes of the domain, so the domain must be there; the tokens that TOKENS_CONFIG names are
  // made up by each image, differently on each node, when the environment does not hold them.
  api: {
    DNS_TLD: TLD,
    API_SERVICE_API_KEY: required('API_SERVICE_API_KEY'),
    AUTH_RESINOS_REGISTRY_CODE: required('AUTH_RESINOS_REGISTRY_CODE'),
  },
  registry: { DNS_TLD: TLD, REGISTRY2_SECRETKEY: required('REGISTRY2_SECRETKEY') },
  s3: { DNS_TLD: TLD, REGISTRY2_S3_KEY: s3Key, REGISTRY2_S3_SECRET: s3Secret },
  // On one machine it reads these from a file that the API leaves on their common volume; a swarm may place them apart.
  vpn: {
    DNS_TLD: TLD,
    API_HOST: `api.${TLD}`,
    VPN_SERVICE_API_KEY: required('VPN_SERVICE_API_KEY'),
    VPN_GUEST_API_KEY: required('VPN_GUEST_API_KEY'),
  },
  // Their certificates are for the domain and name the organizational unit.
  'cert-manager': {
    DNS_TLD: TLD,
    ORG_UNIT: optional('ORG_UNIT', 'openBalena'),
    VERBOSE: optional('VERBOSE', 'false'),
  },
  'balena-ca': {
    DNS_TLD: TLD,
    ORG_UNIT: optional('ORG_UNIT', 'openBalena'),
    VERBOSE: optional('VERBOSE', 'false'),
  },
  // What it watches.
  'traefik-sidecar': {
    PROXY_NAMES: names.map((name) => `${name}.${TLD}`).join(' '),
    PROXY_SERVICE: 'openbalena_traefik',
  },
};

describe('the environment of every service', () => {
  const { services } = templateOf();

  it('is described here for each of them', () => {
    expect(Object.keys(services).sort()).toEqual(Object.keys(facts).sort());
  });

  it.each(Object.keys(facts))('%s', (name) => {
    const expected = facts[name] === undefined ? undefined : { ...facts[name], ...additions[name] };
    expect(services[name]?.environment).toEqual(expected);
  });
});

describe('the environment with an external database', () => {
  const template = templateOf({
    externalPostgres: { host: 'pg.example.com', port: 6432, user: 'balena' },
  });

  it('leads the API to it', () => {
    expect(environmentOf(template, 'api')).toMatchObject({
      DB_HOST: 'pg.example.com',
      DB_PORT: '6432',
      DB_GENERAL_REPLICA_PORT: '6432',
      DB_STATE_REPLICA_PORT: '6432',
      DB_USER: 'balena',
      DB_PASSWORD: required('EXTERNAL_POSTGRES_PASSWORD'),
      DB_NAME: required('EXTERNAL_POSTGRES_DATABASE'),
    });
    expect(String(environmentOf(template, 'api')['HOSTS_CONFIG'])).toContain('DB_HOST:pg.example.com,');
  });

  it('gives PostgREST one URI, which only the deploy knows', () => {
    expect(environmentOf(template, 'postgrest')['PGRST_DB_URI']).toBe(
      '${PGRST_DB_URI:?set PGRST_DB_URI, which the command config makes}',
    );
  });
});

describe('the environment with an external object storage', () => {
  const template = templateOf({ externalS3: { endpoint: 's3.example.net', region: 'eu-central-1' } });
  const [key, secret] = [required('EXTERNAL_S3_ACCESS_KEY'), required('EXTERNAL_S3_SECRET_KEY')];

  it('leads every service to it', () => {
    expect(environmentOf(template, 'api')).toMatchObject({
      WEBRESOURCES_S3_HOST: 's3.example.net',
      WEBRESOURCES_S3_REGION: 'eu-central-1',
      WEBRESOURCES_S3_ACCESS_KEY: key,
      WEBRESOURCES_S3_SECRET_KEY: secret,
      IMAGE_STORAGE_ENDPOINT: 's3.example.net',
      REGISTRY2_S3_KEY: key,
      REGISTRY2_S3_SECRET: secret,
    });
    expect(environmentOf(template, 'registry')).toMatchObject({
      REGISTRY2_S3_REGION_ENDPOINT: 's3.example.net',
      REGISTRY2_S3_KEY: key,
      REGISTRY2_S3_SECRET: secret,
    });
    expect(environmentOf(template, 'ui')).toMatchObject({
      OPEN_BALENA_S3_URL: 'https://s3.example.net',
      OPEN_BALENA_S3_ACCESS_KEY: key,
      OPEN_BALENA_S3_SECRET_KEY: secret,
    });
    expect(environmentOf(template, 'helper')).toMatchObject({
      IMAGE_STORAGE_ENDPOINT: 's3.example.net',
      IMAGE_STORAGE_ACCESS_KEY: key,
      IMAGE_STORAGE_SECRET_KEY: secret,
    });
  });

  it('asks for no key of the internal one', () => {
    expect(JSON.stringify(template)).not.toContain('${REGISTRY2_S3');
  });
});

describe('the environment of optional features', () => {
  it('holds the token of the tunnel, as a reference', () => {
    expect(templateOf({ tunnel: true }).service('cloudflared').environment).toEqual({
      TUNNEL_TOKEN: required('TUNNEL_TOKEN'),
    });
  });

  it.each([
    ['cloudflare', 'CLOUDFLARE_API_TOKEN'],
    ['gandi', 'GANDI_API_TOKEN'],
  ] as const)('gives the certificate manager what it asks %s with', (provider, token) => {
    const { environment } = templateOf({ tls: { acme: { provider, email: 'admin@example.com' } } }).service(
      'cert-manager',
    );
    expect(environment).toMatchObject({ ACME_EMAIL: 'admin@example.com', [token]: required(token) });
    expect(Object.keys(environment ?? {}).filter((name) => name.endsWith('_API_TOKEN'))).toEqual([token]);
  });

  it('gives the proxy a certificate of one’s own, also by its older names', () => {
    const own = templateOf({ tls: { ownCertificate: true } }).service('traefik').environment;
    expect(own).toMatchObject({ TRAEFIK_CRT: required('TRAEFIK_CRT'), TRAEFIK_KEY: required('TRAEFIK_KEY') });
    const older = templateOf({ tls: { ownCertificate: 'older-names' } }).service('traefik').environment;
    expect(older).toMatchObject({
      TRAEFIK_CRT: required('HAPROXY_CRT'),
      TRAEFIK_KEY: required('HAPROXY_KEY'),
    });
  });

  it('tells the programs on Node.js of more authorities', () => {
    const template = templateOf({ tls: { extraCaCertificates: '/certs/root-ca.pem' } });
    const told = Object.keys(template.services).filter(
      (name) => environmentOf(template, name)['NODE_EXTRA_CA_CERTS'] === '/certs/root-ca.pem',
    );
    expect(told.sort()).toEqual(['api', 'builder', 'delta', 'helper', 'remote', 'ui']);
  });

  it('follows the version in the tag of the API’s image', () => {
    const template = templateOf({ tags: { api: '38.0.1' } });
    expect(environmentOf(template, 'ui')['REACT_APP_OPEN_BALENA_API_VERSION']).toBe(
      optional('OPENBALENA_API_VERSION', 'v38.0.1'),
    );
  });
});

describe('values that are known at synthesis', () => {
  it('are written out, also when only the app was given them', () => {
    const template = templateOf({
      domain: 'fleet.example.com',
      logLevel: 'DEBUG',
      productionMode: false,
    });
    expect(environmentOf(template, 'remote')).toEqual({ BALENARC_BALENA_URL: 'fleet.example.com' });
    expect(environmentOf(template, 'api')).toMatchObject({
      API_HOST: 'api.fleet.example.com',
      LOG_LEVEL: 'DEBUG',
      PRODUCTION_MODE: 'false',
    });
    const stack = new OpenBalenaStack(new App({ parameters: { DNS_TLD: 'app.example.com' } }), 'openbalena');
    expect(Template.from(stack).service('remote').environment).toEqual({
      BALENARC_BALENA_URL: 'app.example.com',
    });
  });
});
