import type { Image } from '../../constructs/image.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import type { Parameter } from '../../core/parameter.js';
import type { Acme } from './acme.js';
import type { EntryPoint } from './entry-point.js';
import type { ErrorPagesProps } from './error-pages.js';
import type { Middleware } from './middleware.js';
import type { HttpRoute, TcpRoute } from './route.js';
import type { LogLevel } from './static-configuration.js';
import type { TlsProps } from './tls.js';

/** The dashboard: every route, middleware and service that the proxy knows, so it asks who wants to see it. */
export interface DashboardProps {
  /** The port, which serves nothing else: with TLS `optional` it sends HTTP on to HTTPS. */
  readonly entryPoint: EntryPoint;
  /** Who may see it. */
  readonly auth: Middleware;
  /** Whether `/metrics` there answers Prometheus, behind the same password. @default true */
  readonly metrics?: boolean;
}

/** Props of {@link TraefikService}: what the proxy does, and whatever else a service can say. */
export interface TraefikServiceProps extends Partial<Omit<ServiceProps, 'ports'>> {
  /** The image. @default `traefik` at the version that this pattern is tested with */
  readonly image?: Image;
  /** The ports on which it listens; each is published in host mode. @default 80, which redirects, and 443 */
  readonly entryPoints?: readonly EntryPoint[];
  /** Where HTTP requests go, by a name for each route. More can follow: {@link TraefikService.addRoute}. @default none */
  readonly routes?: Readonly<Record<string, HttpRoute>>;
  /** Where TCP connections go, by a name for each route. @default none */
  readonly tcpRoutes?: Readonly<Record<string, TcpRoute>>;
  /** Pages in place of errors. @default Traefik's own bare text */
  readonly errorPages?: ErrorPagesProps;
  /** Certificates of one's own, and how TLS is spoken. @default TLS from 1.2, with a certificate that Traefik makes up */
  readonly tls?: TlsProps;
  /** Certificates from an authority, for every entry point with TLS. @default none */
  readonly acme?: Acme;
  /** The dashboard. @default none */
  readonly dashboard?: DashboardProps;
  /** How much it says. @default INFO */
  readonly logLevel?: LogLevel | Parameter;
  /** Whether it writes a line for each request. @default false */
  readonly accessLog?: boolean;
  /**
   * How routes reach the proxy: in a file, a Docker config with a content-addressed name, so that a change is a rolling
   * update of the proxy; or as labels of the services, which a running proxy picks up through the Docker socket.
   * @default file
   */
  readonly delivery?: 'file' | 'labels';
  /**
   * How the static part reaches it: as arguments, in which docker fills in parameters, or in a file, which must hold
   * none. @default arguments
   */
  readonly staticConfiguration?: 'arguments' | 'file';
  /**
   * Whether the node's Docker socket is mounted, to be read only. Whoever holds it holds the node.
   * @default only when routes are delivered as labels
   */
  readonly dockerSocket?: boolean;
}
