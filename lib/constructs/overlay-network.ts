import type { IConstruct } from 'constructs';
import { type ComposeSectionSpecs, StackElement } from '../core/stack-element.js';
import type { NetworkSpec } from '../spec/stack.generated.js';

/** Props of {@link OverlayNetwork}. */
export interface OverlayNetworkProps {
  /** Whether containers outside services may join it (`docker run --network`). @default false */
  readonly attachable?: boolean;
  /** Whether it leads nowhere but to its own members. @default false */
  readonly internal?: boolean;
  /** Whether traffic between nodes is encrypted. @default false */
  readonly encrypted?: boolean;
  /** The driver. @default overlay */
  readonly driver?: string;
  /** The driver's own options. @default none */
  readonly driverOpts?: Readonly<Record<string, string>>;
  /** The address ranges, as CIDR. @default the swarm chooses */
  readonly subnets?: readonly string[];
  /** The driver that manages addresses. @default default */
  readonly ipamDriver?: string;
  /** Options of the driver that manages addresses. @default none */
  readonly ipamOptions?: Readonly<Record<string, string>>;
  /** Labels of the network. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Its full name in the swarm. @default `STACK_ID` */
  readonly name?: string;
}

/**
 * A network that reaches over all nodes. Services on it find each other by name.
 *
 * @example
 * const backend = new OverlayNetwork(stack, 'backend', { internal: true, encrypted: true });
 */
export class OverlayNetwork extends StackElement<'networks'> {
  /** A network that exists in the swarm already; a deploy stops when it does not. */
  static external(scope: IConstruct, id: string, name: string = id): OverlayNetwork {
    return new OverlayNetwork(scope, id, { name }, true);
  }

  readonly section = 'networks';

  constructor(
    scope: IConstruct,
    id: string,
    /** What was asked for. */
    readonly props: OverlayNetworkProps = {},
    private readonly isExternal: boolean = false,
  ) {
    super(scope, id);
  }

  /** The network's full name in the swarm. */
  get networkName(): string {
    return this.props.name ?? `${this.stack.stackName}_${this.key}`;
  }

  override renderExternal(): NetworkSpec {
    return { external: true, name: this.networkName };
  }

  protected override toSpec(): NetworkSpec {
    if (this.isExternal) return this.renderExternal();
    const { attachable, internal, encrypted, driver, labels, name } = this.props;
    const driverOpts = { ...this.props.driverOpts, ...(encrypted ? { encrypted: '' } : {}) };
    const ipam = this.ipam();
    return {
      ...(name === undefined ? {} : { name }),
      driver: driver ?? 'overlay',
      ...(Object.keys(driverOpts).length === 0 ? {} : { driver_opts: driverOpts }),
      ...(ipam === undefined ? {} : { ipam }),
      ...(internal === undefined ? {} : { internal }),
      ...(attachable === undefined ? {} : { attachable }),
      ...(labels === undefined ? {} : { labels: { ...labels } }),
    };
  }

  /** On one machine an overlay is a bridge; what only an overlay knows is left out. */
  protected override toComposeSpec(): ComposeSectionSpecs['networks'] {
    if (this.isExternal) return { external: true, name: this.networkName };
    const { internal, labels, name } = this.props;
    const ipam = this.ipam();
    return {
      ...(name === undefined ? {} : { name }),
      driver: 'bridge',
      ...(ipam === undefined ? {} : { ipam }),
      ...(internal === undefined ? {} : { internal }),
      ...(labels === undefined ? {} : { labels: { ...labels } }),
    };
  }

  private ipam(): NonNullable<NetworkSpec['ipam']> | undefined {
    const { subnets, ipamDriver, ipamOptions } = this.props;
    if (subnets === undefined && ipamDriver === undefined && ipamOptions === undefined) return undefined;
    return {
      ...(ipamDriver === undefined ? {} : { driver: ipamDriver }),
      ...(subnets === undefined ? {} : { config: subnets.map((subnet) => ({ subnet })) }),
      ...(ipamOptions === undefined ? {} : { options: { ...ipamOptions } }),
    };
  }
}
