import type { PortSpec } from '../spec/stack.generated.js';

/** Props of {@link Port}. */
export interface PortProps {
  /** The port inside the container, 1 to 65535. */
  readonly target: number;
  /** The port on the nodes. @default one that the swarm chooses, from 30000 */
  readonly published?: number;
  /** The protocol. @default tcp */
  readonly protocol?: 'tcp' | 'udp' | 'sctp';
  /** `ingress` opens the port on every node, `host` only on the node that runs the task. @default ingress */
  readonly mode?: 'ingress' | 'host';
}

/**
 * A published port. A swarm always listens on every interface of a node: there is no address to give.
 *
 * @example
 * Port.tcp(8080, 80);
 * Port.host(443);
 * Port.hostRange(10_000, 10_009);
 */
export class Port {
  /** A TCP port on every node, through the routing mesh. */
  static tcp(published: number, target: number = published): Port {
    return new Port({ target, published, protocol: 'tcp', mode: 'ingress' });
  }

  /** A UDP port on every node, through the routing mesh. */
  static udp(published: number, target: number = published): Port {
    return new Port({ target, published, protocol: 'udp', mode: 'ingress' });
  }

  /** A TCP port on the task's own node: one task a node, and the client's address stays visible. */
  static host(published: number, target: number = published): Port {
    return new Port({ target, published, protocol: 'tcp', mode: 'host' });
  }

  /** TCP ports `first` to `last` on the task's own node, each to the same port inside. */
  static hostRange(first: number, last: number): Port[] {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Port.host(first + index));
  }

  constructor(
    /** What was asked for. */
    readonly props: PortProps,
  ) {}

  /** The port in long form, as a stack file says it. */
  toSpec(): PortSpec {
    const { target, published, protocol, mode } = this.props;
    return {
      target,
      ...(published === undefined ? {} : { published }),
      protocol: protocol ?? 'tcp',
      mode: mode ?? 'ingress',
    };
  }
}
