import { imageRegistry } from './reference-checks.js';
import { deviceUuid, mailAddress, oneOf } from './value-check.js';
import type { Variable } from './variable.js';

/** Certificates, the tunnel, and where images come from. */
export const accessVariables = {
  ACME_EMAIL: {
    group: 'tls',
    description:
      'the mail address for public certificates; with one of the two tokens below they are asked for',
    feature: ['acme-cloudflare', 'acme-gandi'],
    structural: true,
    example: 'admin@example.com',
    check: mailAddress,
  },
  CLOUDFLARE_API_TOKEN: {
    group: 'tls',
    description: 'a token of Cloudflare that may change the DNS of the domain',
    secret: true,
    feature: 'acme-cloudflare',
    structural: true,
  },
  GANDI_API_TOKEN: {
    group: 'tls',
    description: 'a token of Gandi that may change the DNS of the domain',
    secret: true,
    feature: 'acme-gandi',
    structural: true,
  },
  TRAEFIK_CRT: {
    group: 'tls',
    description: 'a certificate of your own for the domain, with its chain',
    feature: 'own-certificate',
    structural: true,
    olderName: 'HAPROXY_CRT',
  },
  TRAEFIK_KEY: {
    group: 'tls',
    description: 'the private key of that certificate',
    secret: true,
    feature: 'own-certificate',
    structural: true,
    olderName: 'HAPROXY_KEY',
  },
  NODE_EXTRA_CA_CERTS: {
    group: 'tls',
    description: 'a file in the containers with more authorities to trust',
    feature: 'extra-ca',
    structural: true,
    example: '/certs/root-ca.pem',
  },
  TUNNEL_TOKEN: {
    group: 'tunnel',
    description: 'the token of a Cloudflare tunnel; with it the tunnel runs',
    secret: true,
    feature: 'tunnel',
    structural: true,
  },
  IMAGE_REGISTRY: {
    group: 'images',
    description: 'the registry with the three images that are built; empty takes those on the nodes',
    default: '',
    structural: true,
    example: 'registry.example.com',
    check: imageRegistry,
  },
  IMAGE_MIRROR: {
    group: 'images',
    description: 'a registry from which all other images are pulled; empty is the public one',
    default: '',
    structural: true,
    example: 'mirror.example.com',
    check: imageRegistry,
  },
} as const satisfies Record<string, Variable>;

/** What nobody else may know. */
export const secretVariables = {
  SUPERUSER_PASSWORD: {
    group: 'secrets',
    description: 'the password with which the first user logs in',
    secret: true,
  },
  BALENA_DEVICE_UUID: {
    group: 'secrets',
    description: 'the id of this installation, 32 hexadecimal digits, which is also the password of ca.*',
    secret: true,
    generated: 'device-uuid',
    example: '0123456789abcdef0123456789abcdef',
    check: deviceUuid,
  },
  TOKENS_MODE: {
    group: 'secrets',
    description: 'whether open-balena config makes the secrets below (auto) or asks for them (user)',
    default: 'auto',
    check: oneOf('tokens-mode', 'AUTO', 'USER'),
  },
  COOKIE_SESSION_SECRET: generated('signs the cookies of the API'),
  JSON_WEB_TOKEN_SECRET: generated('signs the tokens of users and devices'),
  TOKEN_AUTH_BUILDER_TOKEN: generated('lets the builder into the registry'),
  REGISTRY2_SECRETKEY: generated('signs the uploads of the registry'),
  REGISTRY2_S3_KEY: generated('the access key of the internal object storage', 'internal-s3'),
  REGISTRY2_S3_SECRET: generated('the secret key of the internal object storage', 'internal-s3'),
  API_SERVICE_API_KEY: generated('the key of services that call the API'),
  VPN_SERVICE_API_KEY: generated('the key with which the VPN calls the API'),
  VPN_GUEST_API_KEY: generated('the key of guests of the VPN'),
  MIXPANEL_TOKEN: generated('the token of usage statistics, which go nowhere'),
  AUTH_RESINOS_REGISTRY_CODE: generated('lets devices into the registry of the operating system'),
} as const satisfies Record<string, Variable>;

function generated<F extends Variable['feature']>(description: string, feature?: F) {
  return {
    group: 'secrets',
    description,
    secret: true,
    generated: 'secret',
    example: '0'.repeat(64),
    ...(feature === undefined ? {} : { feature }),
  } as const satisfies Variable;
}
