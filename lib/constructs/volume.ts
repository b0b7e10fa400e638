import type { IConstruct } from 'constructs';
import { type ComposeSectionSpecs, StackElement } from '../core/stack-element.js';
import type { VolumeSpec } from '../spec/stack.generated.js';
import { Mount, type VolumeMountOptions } from './mount.js';
import { snakeKeys } from './snake-case.js';

/** Props of {@link Volume}. */
export interface VolumeProps {
  /** The driver. @default local */
  readonly driver?: string;
  /** The driver's own options. A node that has the volume already keeps the old ones without a word. @default none */
  readonly driverOpts?: Readonly<Record<string, string>>;
  /** Labels of the volume. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Its full name on each node. @default `STACK_ID` */
  readonly name?: string;
}

/**
 * A named volume. Each node has its own: a task that moves to another node finds an empty one there, unless the
 * driver's options lead to shared storage (see {@link NfsVolume}).
 *
 * @example
 * const data = new Volume(stack, 'db-data');
 * new Service(stack, 'db', { image: Image.fromRegistry('postgres:18-alpine'), mounts: [data.at('/var/lib/postgresql')] });
 */
export class Volume extends StackElement<'volumes'> {
  /** A volume that exists already on the nodes. */
  static external(scope: IConstruct, id: string, name: string = id): Volume {
    return new Volume(scope, id, { name }, true);
  }

  readonly section = 'volumes';

  constructor(
    scope: IConstruct,
    id: string,
    /** What was asked for. */
    readonly props: VolumeProps = {},
    private readonly isExternal: boolean = false,
    key: string = id,
  ) {
    super(scope, id, key);
  }

  /** The volume's full name on a node. */
  get volumeName(): string {
    return this.props.name ?? `${this.stack.stackName}_${this.key}`;
  }

  /** A mount of this volume at a path of the container. */
  at(target: string, options: VolumeMountOptions = {}): Mount {
    return Mount.volume(this, target, options);
  }

  override renderExternal(): VolumeSpec {
    return { external: true, name: this.volumeName };
  }

  protected override toSpec(): VolumeSpec {
    return this.isExternal ? this.renderExternal() : this.plainSpec();
  }

  protected override toComposeSpec(): ComposeSectionSpecs['volumes'] {
    return this.isExternal ? { external: true, name: this.volumeName } : this.plainSpec();
  }

  private plainSpec() {
    const { driver, driverOpts, labels, name } = this.props;
    return snakeKeys({
      name,
      driver,
      driverOpts: driverOpts && { ...driverOpts },
      labels: labels && { ...labels },
    });
  }
}
