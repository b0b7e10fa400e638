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
import {
  ERROR_STATUS,
  HOST_ROUTES,
  type HostRoute,
  REMOTE_PORTS,
  type RoutedService,
  USERS_FILE,
} from './routes.js';

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
  const operator = operatorAuth();
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

/** The operator's name and password. */
function operatorAuth(): Middleware {
  return Middleware.basicAuth('operator', {
    usersFile: proxyVariable('USERS_FILE', USERS_FILE),
    realm: 'openBalena',
    removeHeader: true,
  });
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
    const route = { rule, target, middlewares: [cors] };
    Object.assign(routes, row.guarded ? guarded(row.name, route, ports, operator) : { [row.name]: route });
  }
  if (services.api !== undefined) {
    const target = Target.service(services.api, 80);
    routes['devices'] = { rule: Match.hostBelow(`devices.${domain}`), target, middlewares: [cors] };
    routes['default'] = { rule: Match.anyRequest(), target, middlewares: [cors] };
  }
  return routes;
}

/** The routes to a service that is not one of the system, by a name of its own below the domain. */
export function ownHostRoutes(
  name: string,
  route: Pick<HttpRoute, 'rule' | 'target' | 'middlewares'>,
  entryPoints: readonly EntryPoint[],
  isGuarded: boolean,
): Record<string, HttpRoute> {
  if (!isGuarded) return { [name]: route };
  const [web, secure] = ['web', 'websecure'].map((id) => entryPoints.find((each) => each.name === id));
  if (web === undefined || secure === undefined) throw new Error('the proxy lacks port 80 or 443.');
  return guarded(name, route, { web, secure }, operatorAuth());
}

/** Behind the operator's password, which never travels without encryption. */
function guarded(
  name: string,
  { rule, target, middlewares = [] }: Pick<HttpRoute, 'rule' | 'target' | 'middlewares'>,
  { web, secure }: Pick<Ports, 'web' | 'secure'>,
  operator: Middleware,
): Record<string, HttpRoute> {
  return {
    [name]: { rule, target, middlewares: [...middlewares, operator], entryPoints: [secure] },
    [`${name}-to-https`]: {
      rule,
      target: Target.internal('noop'),
      entryPoints: [web],
      middlewares: [toHttps],
      errorPages: false,
    },
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
