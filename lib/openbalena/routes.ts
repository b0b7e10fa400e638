/** The services that the proxy leads to. */
export type RoutedService =
  | 'api'
  | 'balena-ca'
  | 'builder'
  | 'delta'
  | 'error-pages'
  | 'helper'
  | 'postgrest'
  | 'registry'
  | 'remote'
  | 's3'
  | 'ui'
  | 'vpn';

/** A row of the route table: names below the domain, and who answers for them. */
export interface HostRoute {
  /** The route's name in Traefik. */
  readonly name: string;
  /** The names below the domain. */
  readonly hosts: readonly string[];
  /** Only paths that start so. @default all */
  readonly prefixes?: readonly string[];
  /** Only this path. @default all */
  readonly path?: string;
  /** Who answers. */
  readonly service: RoutedService;
  /** On which port. */
  readonly port: number;
  /** Whether it asks for the operator's name and password. @default false */
  readonly guarded?: boolean;
}

/** The names below the domain that lead to a service by HTTP. */
export const HOST_ROUTES: readonly HostRoute[] = [
  { name: 'api', hosts: ['api'], service: 'api', port: 80 },
  {
    name: 'helper',
    hosts: ['api'],
    prefixes: ['/download', '/v6/supervisor_release'],
    service: 'helper',
    port: 80,
  },
  { name: 'registry', hosts: ['registry2'], service: 'registry', port: 80 },
  { name: 's3', hosts: ['s3'], service: 's3', port: 80 },
  { name: 'minio', hosts: ['minio'], service: 's3', port: 43_697 },
  { name: 'ca', hosts: ['ca'], service: 'balena-ca', port: 8888, guarded: true },
  { name: 'ca-crl', hosts: ['ca'], path: '/api/v1/cfssl/crl', service: 'balena-ca', port: 8888 },
  { name: 'ocsp', hosts: ['ocsp'], service: 'balena-ca', port: 8889 },
  { name: 'ui', hosts: ['admin', 'ui'], service: 'ui', port: 80 },
  { name: 'postgrest', hosts: ['postgrest'], service: 'postgrest', port: 8000 },
  { name: 'remote', hosts: ['remote'], service: 'remote', port: 80 },
  { name: 'builder', hosts: ['builder'], service: 'builder', port: 80 },
  { name: 'delta', hosts: ['delta'], service: 'delta', port: 80 },
];

/** The ports of remote sessions: each leads to the same port of `remote`, the first one to 80. */
export const REMOTE_PORTS: readonly number[] = Array.from({ length: 10 }, (_, index) => 10_000 + index);

/** The status codes that have a page. */
export const ERROR_STATUS: readonly string[] = ['400', '401', '403', '404', '500', '502', '503'];

/** The names below the domain that lead to the proxy from inside the stack's network. */
export const PROXY_NAMES: readonly string[] = [
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

/** The file with the operator's name and the bcrypt hash of the password, which the proxy's image makes at its start. */
export const USERS_FILE = '/run/traefik/users';
