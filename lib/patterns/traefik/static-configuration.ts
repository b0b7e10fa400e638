import type { Acme } from './acme.js';
import type { EntryPoint } from './entry-point.js';
import type { ConfigObject } from './middleware.js';

/** How much the proxy says. */
export type LogLevel = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';

/** What Traefik learns once, when it starts. */
export interface StaticProps {
  readonly entryPoints: readonly EntryPoint[];
  /** The directory of the dynamic configuration files. */
  readonly directory: string;
  /** The port of `/ping`, inside the container. */
  readonly pingPort: number;
  /** How much it says; may be a parameter. */
  readonly logLevel: string;
  /** A line for each request. */
  readonly accessLog: boolean;
  /** The API that the dashboard shows. */
  readonly api: boolean;
  /** Counters for Prometheus. */
  readonly metrics: boolean;
  /** Routes from the labels of services, with the full name of the network that leads to them. */
  readonly swarm?: { readonly network?: string } | undefined;
  /** Where certificates come from. */
  readonly acme?: Acme | undefined;
}

/** The port that Traefik gives its own entry point for `/ping`. */
export const PING_PORT = 8080;

/** The directory in which Traefik keeps the certificates that it gets. */
export const ACME_DIRECTORY = '/acme';

/**
 * Traefik's static configuration as a plain object, by the names of its file.
 *
 * @see https://doc.traefik.io/traefik/reference/static-configuration/file/
 */
export function staticConfiguration(props: StaticProps): ConfigObject {
  const { acme, swarm } = props;
  return {
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    log: { level: props.logLevel },
    ...(props.accessLog ? { accessLog: {} } : {}),
    entryPoints: {
      ...Object.fromEntries(props.entryPoints.map((each) => [each.name, entryPoint(each, acme)])),
      ...(props.pingPort === PING_PORT ? {} : { traefik: { address: `:${props.pingPort}` } }),
    },
    providers: {
      file: { directory: props.directory, watch: true },
      ...(swarm === undefined ? {} : { swarm: { exposedByDefault: false, ...swarm } }),
    },
    ping: {},
    ...(props.api ? { api: { dashboard: true, disableDashboardAd: true } } : {}),
    ...(props.metrics ? { metrics: { prometheus: { manualRouting: true } } } : {}),
    ...(acme === undefined
      ? {}
      : { certificatesResolvers: { [acme.name]: acme.toConfiguration(ACME_DIRECTORY) } }),
  };
}

function entryPoint({ props, tls }: EntryPoint, acme: Acme | undefined): ConfigObject {
  const { port, redirectTo, readTimeout, trustedProxies, proxyProtocolFrom } = props;
  const http = {
    ...(redirectTo === undefined ? {} : { redirections: { entryPoint: redirection(redirectTo) } }),
    ...(tls === 'required' ? { tls: certificatesOf(acme) } : {}),
  };
  return {
    address: `:${port}`,
    ...(readTimeout === undefined
      ? {}
      : { transport: { respondingTimeouts: { readTimeout: String(readTimeout) } } }),
    ...(trustedProxies === undefined ? {} : { forwardedHeaders: { trustedIPs: trustedProxies } }),
    ...(proxyProtocolFrom === undefined ? {} : { proxyProtocol: { trustedIPs: proxyProtocolFrom } }),
    ...(Object.keys(http).length === 0 ? {} : { http }),
  };
}

/** The redirect names the port that clients see, which is the node's, not the container's. */
function redirection(target: EntryPoint): ConfigObject {
  const seen = target.published ?? target.props.port;
  return { to: seen === target.props.port ? target.name : `:${seen}`, scheme: 'https', permanent: true };
}

function certificatesOf(acme: Acme | undefined): ConfigObject {
  if (acme === undefined) return {};
  return { certResolver: acme.name, ...(acme.domains.length === 0 ? {} : { domains: acme.domains }) };
}
