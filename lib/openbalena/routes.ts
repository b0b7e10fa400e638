import type { Service } from '../constructs/service.js';
import {
  acceptsHtml,
  EntryPoint,
  type HttpRoute,
  type HttpRule,
  Match,
  Middleware,
  proxyVariable,
  regexQuote,
  Target,
  type TcpRoute,
  type TraefikServiceProps,
} from '../patterns/traefik/index.js';
import { Duration } from '../units/index.js';

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

/** Headers that openBalena's own web pages send across its hosts. */
const CORS_HEADERS = [
  'Accept',
  'Accept-Profile',
  'Authorization',
  'Cache-Control',
  'Content-Profile',
  'Content-Type',
  'Application-Record-Count',
  'MaxDataServiceVersion',
  'Prefer',
  'Range',
  'Range-Unit',
  'X-Balena-Client',
  'X-Requested-With',
];
const CORS_EXPOSED = ['Content-Length', 'Content-Range', 'Preference-Applied', 'X-Request-Id'];

/** What {@link openBalenaRouting} needs to know. */
export interface OpenBalenaRoutingProps {
  /** The domain; it may be a parameter. */
  readonly domain: string;
  /** The services that are there. A route to one that is not there is left out. */
  readonly services: Partial<Readonly<Record<RoutedService, Service>>>;
}

/** The part of the proxy's props that the route table decides. */
export type OpenBalenaRouting = Required<
  Pick<TraefikServiceProps, 'entryPoints' | 'routes' | 'tcpRoutes' | 'tls'>
> &
  Pick<TraefikServiceProps, 'errorPages' | 'dashboard'>;

/**
 * openBalena's routes, for {@link TraefikService}.
 *
 * @example
 * new TraefikService(stack, 'traefik', { networks: [network], ...openBalenaRouting({ domain: `${tld}`, services }) });
 */
export function openBalenaRouting(props: OpenBalenaRoutingProps): OpenBalenaRouting {
  const ports = entryPoints();
  const operator = Middleware.basicAuth('operator', {
    usersFile: proxyVariable('USERS_FILE', USERS_FILE),
    realm: 'openBalena',
    removeHeader: true,
  });
  const pages = props.services['error-pages'];
  return {
    entryPoints: [ports.web, ports.secure, ports.dashboard, ...ports.remote],
    routes: { ...proxyRoutes(ports), ...hostRoutes(props, ports, operator), ...remoteRoutes(props, ports) },
    tcpRoutes: vpnRoutes(props, ports),
    ...(pages === undefined
      ? {}
      : { errorPages: { target: Target.service(pages, 80), status: ERROR_STATUS } }),
    dashboard: { entryPoint: ports.dashboard, auth: operator },
    tls: {
      // The proxy's image copies the certificate to where its unprivileged user can read it, and says so in these.
      defaultCertificate: {
        certFile: proxyVariable('TLS_CERT_FILE', '/certs/cert.pem'),
        keyFile: proxyVariable('TLS_KEY_FILE', '/certs/privkey.pem'),
      },
    },
  };
}

/** The ports of the proxy. */
interface Ports {
  readonly web: EntryPoint;
  readonly secure: EntryPoint;
  readonly dashboard: EntryPoint;
  readonly remote: readonly EntryPoint[];
}

function entryPoints(): Ports {
  // A layer of an image over a slow line takes longer than Traefik's 60 s.
  const readTimeout = Duration.hours(1);
  return {
    web: EntryPoint.http({ readTimeout }),
    secure: EntryPoint.https({ readTimeout }),
    dashboard: new EntryPoint('dashboard', { port: 1936, tls: 'optional' }),
    remote: REMOTE_PORTS.map(
      (port) => new EntryPoint(`remote-${port}`, { port, tls: 'optional', readTimeout }),
    ),
  };
}

/** What the proxy answers itself. */
function proxyRoutes({ web }: Ports): Record<string, HttpRoute> {
  return {
    health: {
      rule: Match.path('/health'),
      target: Target.internal('ping'),
      priority: 200_000,
      errorPages: false,
    },
    // Devices, `curl` and certificate checks speak plain HTTP on purpose; people are sent to HTTPS.
    'people-to-https': {
      rule: acceptsHtml,
      target: Target.internal('noop'),
      entryPoints: [web],
      middlewares: [toHttps],
      priority: 100_000,
      errorPages: false,
    },
  };
}

const toHttps = Middleware.redirectToHttps('to-https');

function hostRoutes(
  { domain, services }: OpenBalenaRoutingProps,
  ports: Ports,
  operator: Middleware,
): Record<string, HttpRoute> {
  const cors = Middleware.cors('cors', {
    originExpressions: [`^https?://([^/:]+\\.)?${regexQuote(domain)}(:[0-9]+)?$`],
    headers: CORS_HEADERS,
    exposeHeaders: CORS_EXPOSED,
    credentials: true,
    maxAge: 3600,
  });
  const routes: Record<string, HttpRoute> = {};
  for (const row of HOST_ROUTES) {
    const service = services[row.service];
    if (service === undefined) continue;
    const rule = ruleOf(row, domain);
    const target = Target.service(service, row.port);
    routes[row.name] = row.guarded
      ? { rule, target, middlewares: [cors, operator], entryPoints: [ports.secure] }
      : { rule, target, middlewares: [cors] };
    if (row.guarded) routes[`${row.name}-to-https`] = redirected(rule, ports);
  }
  if (services.api !== undefined) {
    const target = Target.service(services.api, 80);
    routes['devices'] = { rule: Match.hostBelow(`devices.${domain}`), target, middlewares: [cors] };
    routes['default'] = { rule: Match.anyRequest(), target, middlewares: [cors] };
  }
  return routes;
}

/** A password never travels without encryption. */
function redirected(rule: HttpRule, { web }: Ports): HttpRoute {
  return {
    rule,
    target: Target.internal('noop'),
    entryPoints: [web],
    middlewares: [toHttps],
    errorPages: false,
  };
}

function ruleOf({ hosts, prefixes, path }: HostRoute, domain: string): HttpRule {
  const [first = '', ...others] = hosts.map((name) => `${name}.${domain}`);
  const rule = Match.hosts(first, ...others);
  if (path !== undefined) return rule.and(Match.path(path));
  const [prefix, ...more] = (prefixes ?? []).map(Match.pathPrefix);
  return prefix === undefined ? rule : rule.and(Match.or(prefix, ...more));
}

function remoteRoutes(
  { services: { remote } }: OpenBalenaRoutingProps,
  ports: Ports,
): Record<string, HttpRoute> {
  if (remote === undefined) return {};
  return Object.fromEntries(
    ports.remote.map((entryPoint) => {
      const { port } = entryPoint.props;
      const target = Target.service(remote, port === REMOTE_PORTS[0] ? 80 : port);
      // What stands behind these ports is a device's own pages: its errors are its own too.
      return [
        entryPoint.name,
        { rule: Match.anyRequest(), target, entryPoints: [entryPoint], errorPages: false },
      ];
    }),
  );
}

/** Port 443 beside HTTPS: the tunnel by its name, and OpenVPN, which is not TLS at all. */
function vpnRoutes(
  { domain, services: { vpn } }: OpenBalenaRoutingProps,
  { secure }: Ports,
): Record<string, TcpRoute> {
  if (vpn === undefined) return {};
  const entryPoints = [secure];
  return {
    tunnel: {
      rule: Match.hostSni(`tunnel.${domain}`),
      target: Target.service(vpn, 3128),
      entryPoints,
      tls: 'terminate',
    },
    vpn: { rule: Match.anyConnection(), target: Target.service(vpn, 443), entryPoints, proxyProtocol: 2 },
  };
}
