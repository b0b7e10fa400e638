/** A value that no file may show. */
export const SECRET = 'correct-horse-battery-staple';

const secrets = {
  SUPERUSER_PASSWORD: SECRET,
  BALENA_DEVICE_UUID: '00112233445566778899aabbccddeeff',
  COOKIE_SESSION_SECRET: SECRET,
  JSON_WEB_TOKEN_SECRET: SECRET,
  TOKEN_AUTH_BUILDER_TOKEN: SECRET,
  REGISTRY2_SECRETKEY: SECRET,
  REGISTRY2_S3_KEY: SECRET,
  REGISTRY2_S3_SECRET: SECRET,
  API_SERVICE_API_KEY: SECRET,
  VPN_SERVICE_API_KEY: SECRET,
  VPN_GUEST_API_KEY: SECRET,
  MIXPANEL_TOKEN: SECRET,
  AUTH_RESINOS_REGISTRY_CODE: SECRET,
};

const postgres = {
  EXTERNAL_POSTGRES: 'true',
  EXTERNAL_POSTGRES_HOST: 'postgres.example.com',
  EXTERNAL_POSTGRES_PORT: '6432',
  EXTERNAL_POSTGRES_USER: 'balena',
  EXTERNAL_POSTGRES_PASSWORD: SECRET,
  EXTERNAL_POSTGRES_DATABASE: 'balena',
};

const s3 = {
  EXTERNAL_S3: 'true',
  EXTERNAL_S3_ENDPOINT: 's3.example.com',
  EXTERNAL_S3_ACCESS_KEY: SECRET,
  EXTERNAL_S3_SECRET_KEY: SECRET,
  EXTERNAL_S3_REGION: 'eu-central-1',
};

const nfs = { USE_NFS: 'true', NFS_HOST: 'nfs.example.com', NFS_PATH: '/exports/openbalena' };

const site = { DNS_TLD: 'balena.example.com', SUPERUSER_EMAIL: 'admin@example.com', ...secrets };

/** The configurations whose assemblies lie in `snapshots/`, each as the variables of its `.env` file. */
export const configurations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  default: {},
  'external-postgres': { ...site, ...postgres },
  'external-s3': { ...site, ...s3 },
  'external-both': { ...site, ...postgres, ...s3 },
  nfs: { ...site, ...nfs },
  everything: {
    ...site,
    ...nfs,
    NFS_PORT: '2050',
    STACK_NAME: 'fleet',
    LOG_LEVEL: 'WARN',
    VERBOSE: 'true',
    ORG_UNIT: 'Fleet, Inc. #1',
    ACME_EMAIL: 'admin@example.com',
    CLOUDFLARE_API_TOKEN: SECRET,
    TUNNEL_TOKEN: SECRET,
    NODE_EXTRA_CA_CERTS: '/certs/root-ca.pem',
    IMAGE_REGISTRY: 'registry.example.com:5000',
    IMAGE_MIRROR: 'mirror.example.com',
    API_TAG: '37.4.0',
    UI_TAG: '4.1.2',
    TRAEFIK_TAG: '1.0.0',
    ERROR_PAGES_TAG: '1.0.0',
    TRAEFIK_SIDECAR_TAG: '1.0.0',
    REDIS_IMAGE:
      'registry.example.com:5000/redis:8.0-alpine@sha256:becdda6c7f4b3fb42e42fd7f120bbf5c54c4caaaf16f26da24e4563d2c1f0576',
    API_REPLICAS: '3',
    REGISTRY_REPLICAS: '2',
    VPN_REPLICAS: '2',
    UI_REPLICAS: '2',
    CLOUDFLARED_REPLICAS: '2',
    OVERLAY_SUBNET: '10.91.0.0/20',
    REACT_APP_BANNER_IMAGE: 'https://www.example.com/banner.svg',
    DOCKER_HOST_AMD64: 'tcp://10.0.0.5:2375',
    DOCKER_HOST_ARM64: 'tcp://10.0.0.6:2375',
    IMAGE_STORAGE_BUCKET: 'images',
    IMAGE_STORAGE_PREFIX: 'balena/os',
  },
};
