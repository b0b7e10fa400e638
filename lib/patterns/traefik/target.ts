import type { Service } from '../../constructs/service.js';

/** Something with a name and a port that the proxy can reach. */
export interface RouteTarget {
  /** The DNS name or address. */
  readonly host: string;
  /** The port it listens on. */
  readonly port: number;
}

/** What Traefik itself answers. */
export type InternalTarget = 'api' | 'dashboard' | 'ping' | 'prometheus' | 'noop';

/** How HTTP is spoken to a target. */
export interface HttpTargetOptions {
  /** The protocol: plain HTTP, HTTPS, or HTTP/2 without encryption. @default http */
  readonly scheme?: 'http' | 'https' | 'h2c';
}

/**
 * Where a route leads.
 *
 * @example
 * Target.service(api, 8080);
 * Target.address('10.0.0.5', 9000);
 * Target.internal('dashboard');
 */
export class Target {
  /** A service of the stack, at a port that its tasks listen on. */
  static service(service: Service, port: number, options: HttpTargetOptions = {}): Target {
    return new Target({ host: service.serviceName, port }, options.scheme ?? 'http', service);
  }

  /** Something outside the stack, or known by its name alone. */
  static address(host: string, port: number, options: HttpTargetOptions = {}): Target {
    return new Target({ host, port }, options.scheme ?? 'http');
  }

  /** Traefik itself. */
  static internal(name: InternalTarget): Target {
    return new Target({ host: `${name}@internal`, port: 0 }, 'internal');
  }

  private constructor(
    /** The name and port. */
    readonly at: RouteTarget,
    /** How HTTP is spoken to it; `internal` is Traefik itself. */
    readonly scheme: 'http' | 'https' | 'h2c' | 'internal',
    /** The service. @default it is none of the stack */
    readonly service?: Service,
  ) {}

  /** Whether it is Traefik itself. */
  get isInternal(): boolean {
    return this.scheme === 'internal';
  }

  /** The address as an HTTP service says it. */
  get url(): string {
    return `${this.scheme}://${this.authority}`;
  }

  /** The name and port as one text; an IPv6 address in brackets. */
  get authority(): string {
    const { host, port } = this.at;
    return `${/^[0-9a-f]*:[0-9a-f:.]+$/i.test(host) ? `[${host}]` : host}:${port}`;
  }
}
