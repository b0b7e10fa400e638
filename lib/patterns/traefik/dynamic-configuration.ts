import { type HttpRouter, type HttpRoutingProps, httpRouters } from './http-routing.js';
import type { ConfigObject, ConfigValue, Middleware } from './middleware.js';
import type { TcpRoute } from './route.js';
import type { Target } from './target.js';
import type { CertificateFiles, TlsOptions, TlsProps } from './tls.js';

/** Everything that Traefik learns while it runs: routes, what stands in between, certificates. */
export interface Routing extends HttpRoutingProps {
  /** Routes of whole TCP connections, by name. @default none */
  readonly tcpRoutes?: Readonly<Record<string, TcpRoute>> | undefined;
  /** Certificates, and how TLS is spoken. @default Traefik's own */
  readonly tls?: TlsProps | undefined;
}

/**
 * Traefik's dynamic configuration as a plain object, by the names of its file provider. Strings may still hold
 * parameters; {@link dynamicFile} writes them out as a file.
 *
 * @param isElsewhere which routers reach Traefik by another way; what stands in between is written all the same
 * @see https://doc.traefik.io/traefik/reference/dynamic-configuration/file/
 */
export function dynamicConfiguration(
  routing: Routing,
  isElsewhere: (router: HttpRouter) => boolean = () => false,
): ConfigObject {
  return sections({
    http: httpSection(httpRouters(routing), isElsewhere),
    tcp: tcpSection(routing.tcpRoutes ?? {}),
    tls: tlsSection(routing.tls ?? {}),
  });
}

function httpSection(all: readonly HttpRouter[], isElsewhere: (router: HttpRouter) => boolean): ConfigObject {
  const routers = all.filter((router) => !isElsewhere(router));
  const middlewares = distinctMiddlewares(all);
  const targets = [...routers, ...middlewares].flatMap(({ target }) => target ?? []);
  return sections({
    routers: Object.fromEntries(routers.map((router) => [router.name, httpRouter(router)])),
    middlewares: Object.fromEntries(middlewares.map((each) => [each.name, middleware(each)])),
    services: Object.fromEntries(
      targets
        .filter((target) => !target.isInternal)
        .map((target) => [serviceKey(target), { loadBalancer: { servers: [{ url: target.url }] } }]),
    ),
  });
}

function httpRouter({ rule, priority, entryPoints, middlewares, target, tls }: HttpRouter): ConfigObject {
  return {
    entryPoints: entryPoints.map(({ name }) => name),
    rule: String(rule),
    priority,
    ...(middlewares.length === 0 ? {} : { middlewares: middlewares.map(({ name }) => name) }),
    service: serviceKey(target),
    ...(tls === undefined ? {} : { tls }),
  };
}

/** The middlewares that the routers use, each once. */
export function distinctMiddlewares(routers: readonly HttpRouter[]): Middleware[] {
  const byName = new Map(routers.flatMap((router) => router.middlewares).map((each) => [each.name, each]));
  return [...byName.values()];
}

/** A middleware as the file provider says it. */
function middleware({ kind, options, target }: Middleware): ConfigObject {
  return { [kind]: target === undefined ? options : { ...options, service: serviceKey(target) } };
}

function tcpSection(routes: Readonly<Record<string, TcpRoute>>): ConfigObject {
  const entries = Object.entries(routes);
  const versions = new Set(entries.flatMap(([, { proxyProtocol }]) => proxyProtocol ?? []));
  return sections({
    routers: Object.fromEntries(entries.map(([name, route]) => [name, tcpRouter(route)])),
    services: Object.fromEntries(entries.map(([, route]) => [tcpServiceKey(route), tcpService(route)])),
    serversTransports: Object.fromEntries(
      [...versions].map((version) => [transportKey(version), { proxyProtocol: { version } }]),
    ),
  });
}

/** A TCP router as the file provider says it. */
function tcpRouter(route: TcpRoute): ConfigObject {
  const { rule, priority, entryPoints, tls, tlsOptions, certResolver } = route;
  const options = {
    ...(tls === 'passthrough' ? { passthrough: true } : {}),
    ...(tlsOptions === undefined ? {} : { options: tlsOptions }),
    ...(certResolver === undefined ? {} : { certResolver }),
  };
  return {
    entryPoints: entryPoints.map(({ name }) => name),
    rule: String(rule),
    ...(priority === undefined ? {} : { priority }),
    service: tcpServiceKey(route),
    ...(tls === undefined || tls === 'none' ? {} : { tls: options }),
  };
}

function tcpService({ target, proxyProtocol }: TcpRoute): ConfigObject {
  return {
    loadBalancer: {
      servers: [{ address: target.authority }],
      ...(proxyProtocol === undefined ? {} : { serversTransport: transportKey(proxyProtocol) }),
    },
  };
}

function tlsSection({ options, certificates, defaultCertificate }: TlsProps): ConfigObject {
  const sets = { default: {}, ...options };
  return sections({
    options: Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, tlsOptions(set)])),
    certificates: (certificates ?? []).map(certificate),
    stores:
      defaultCertificate === undefined
        ? {}
        : { default: { defaultCertificate: certificate(defaultCertificate) } },
  });
}

function tlsOptions(set: TlsOptions): ConfigObject {
  const { minVersion = '1.2', maxVersion, cipherSuites, sniStrict, alpnProtocols } = set;
  return {
    minVersion: tlsVersion(minVersion),
    ...(maxVersion === undefined ? {} : { maxVersion: tlsVersion(maxVersion) }),
    ...(cipherSuites === undefined ? {} : { cipherSuites }),
    ...(sniStrict === undefined ? {} : { sniStrict }),
    ...(alpnProtocols === undefined ? {} : { alpnProtocols }),
  };
}

function tlsVersion(version: '1.2' | '1.3'): string {
  return `VersionTLS${version.replace('.', '')}`;
}

function certificate({ certFile, keyFile }: CertificateFiles): ConfigObject {
  return { certFile, keyFile };
}

/** The name of a target in Traefik: host and port, and the protocol when it is not plain HTTP. */
export function serviceKey({ at, scheme, isInternal }: Target): string {
  if (isInternal) return at.host;
  return `${plainName(at.host)}-${at.port}${scheme === 'http' ? '' : `-${scheme}`}`;
}

function tcpServiceKey({ target, proxyProtocol }: TcpRoute): string {
  return `${serviceKey(target)}${proxyProtocol === undefined ? '' : `-proxy-v${proxyProtocol}`}`;
}

function transportKey(version: number): string {
  return `proxy-protocol-v${version}`;
}

/** Letters, digits and dashes of a host; a reference to a parameter leaves its name. */
function plainName(hostName: string): string {
  return hostName.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-|-$/g, '') || 'target';
}

/** The same mapping without its empty parts. */
function sections(parts: Readonly<Record<string, ConfigValue>>): ConfigObject {
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => typeof part !== 'object' || Object.keys(part).length > 0),
  );
}
