import {
  apiVersion,
  databaseIdentifier,
  dockerHost,
  stackName,
  subnet,
  subnets,
} from './reference-checks.js';
import { booleanText, domainName, mailAddress, oneOf, relativePath } from './value-check.js';
import type { Variable } from './variable.js';

/** What every deployment has. */
export const generalVariables = {
  DNS_TLD: {
    group: 'general',
    description: 'the public domain; every service is a name below it',
    example: 'balena.example.com',
    check: domainName,
  },
  SUPERUSER_EMAIL: {
    group: 'general',
    description: 'the mail address with which the first user logs in',
    example: 'admin@example.com',
    check: mailAddress,
  },
  STACK_NAME: {
    group: 'general',
    description: 'the name of the stack',
    default: 'openbalena',
    structural: true,
    check: stackName,
  },
  ORG_UNIT: {
    group: 'general',
    description: 'the organizational unit in the certificates of the private authority',
    default: 'openBalena',
  },
  LOG_LEVEL: {
    group: 'general',
    description: 'how much the services log',
    default: 'INFO',
    check: oneOf('log-level', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'PANIC'),
  },
  PRODUCTION_MODE: {
    group: 'general',
    description: 'whether the services run for production',
    default: 'true',
    check: booleanText,
  },
  VERBOSE: {
    group: 'general',
    description: 'whether the start scripts print each command',
    default: 'false',
    check: booleanText,
  },
  TRUST_PROXY: {
    group: 'general',
    description: 'the addresses from which the API believes X-Forwarded-For',
    default: '172.16.0.0/12,10.0.0.0/8',
    structural: true,
    check: subnets,
  },
  OVERLAY_SUBNET: {
    group: 'general',
    description: 'the address range of the overlay network; empty lets the swarm choose',
    default: '',
    structural: true,
    check: subnet,
  },
} as const satisfies Record<string, Variable>;

/** What single services read. */
export const serviceVariables = {
  OPENBALENA_API_VERSION: {
    group: 'services',
    description: 'the version of the API that the user interface expects',
    default: 'v37.3.4',
    check: apiVersion,
  },
  REACT_APP_BANNER_IMAGE: {
    group: 'services',
    description: 'the picture on the start page of the user interface',
    default: './banner_illustration.svg',
  },
  DOCKER_HOST_AMD64: {
    group: 'services',
    description: 'a Docker Engine on which the builder builds for amd64; empty is its own',
    default: '',
    example: 'tcp://10.0.0.5:2375',
    check: dockerHost,
  },
  DOCKER_HOST_ARM64: {
    group: 'services',
    description: 'a Docker Engine on which the builder builds for arm64; empty is its own',
    default: '',
    example: 'tcp://10.0.0.6:2375',
    check: dockerHost,
  },
  OPENBALENA_DB_ROLE: {
    group: 'services',
    description: 'the database role as which PostgREST answers',
    default: 'docker',
    check: databaseIdentifier,
  },
  PGRST_DB_SCHEMA: {
    group: 'services',
    description: 'the database schema that PostgREST serves',
    default: 'public',
    check: databaseIdentifier,
  },
  IMAGE_STORAGE_BUCKET: {
    group: 'services',
    description: 'the bucket with the images of the operating system',
    default: 'resin-production-img-cloudformation',
  },
  IMAGE_STORAGE_PREFIX: {
    group: 'services',
    description: 'the path in that bucket',
    default: 'images',
    check: relativePath,
  },
} as const satisfies Record<string, Variable>;
