import type { Duration } from '../../units/index.js';

/** Whether HTTP on an entry point is encrypted: always, never, or as the client likes. */
export type TlsMode = 'required' | 'optional' | 'none';

/** Props of {@link EntryPoint}. */
export interface EntryPointProps {
  /** The port inside the container, 1 to 65535. */
  readonly port: number;
  /** The port on the node, in host mode, so that the client's address stays visible; `false` opens none. @default the port */
  readonly published?: number | false;
  /** Whether HTTP here is encrypted. TCP routes say it for themselves. @default none */
  readonly tls?: TlsMode;
  /** Whether routes that name no entry point are served here. @default false */
  readonly default?: boolean;
  /** Sends every HTTP request on to another entry point, with https. @default none */
  readonly redirectTo?: EntryPoint;
  /** How long a client may take to send a request with its body; zero is no limit. @default 60 s */
  readonly readTimeout?: Duration;
  /** The addresses (CIDR) whose `X-Forwarded-*` headers are believed. @default none: they are replaced */
  readonly trustedProxies?: readonly string[];
  /** The addresses (CIDR) that may announce the client by PROXY protocol. @default none */
  readonly proxyProtocolFrom?: readonly string[];
}

/**
 * A port on which the proxy listens.
 *
 * @see https://doc.traefik.io/traefik/routing/entrypoints/
 * @example
 * const https = EntryPoint.https();
 * const http = EntryPoint.http({ redirectTo: https });
 * const admin = new EntryPoint('admin', { port: 8443, tls: 'required' });
 */
export class EntryPoint {
  /** HTTP on port 80. */
  static http(props: Partial<EntryPointProps> = {}): EntryPoint {
    return new EntryPoint('web', { port: 80, default: true, ...props });
  }

  /** HTTPS on port 443. */
  static https(props: Partial<EntryPointProps> = {}): EntryPoint {
    return new EntryPoint('websecure', { port: 443, tls: 'required', default: true, ...props });
  }

  constructor(
    /** The name in Traefik's configuration, metrics and log. */
    readonly name: string,
    /** What was asked for. */
    readonly props: EntryPointProps,
  ) {}

  /** Whether HTTP here is encrypted. */
  get tls(): TlsMode {
    return this.props.tls ?? 'none';
  }

  /** The port on the node, if there is one. */
  get published(): number | undefined {
    const { published, port } = this.props;
    return published === false ? undefined : (published ?? port);
  }

  /** Whether a route that names no entry point is served here. */
  get servesByDefault(): boolean {
    return this.props.default === true && this.props.redirectTo === undefined;
  }
}
