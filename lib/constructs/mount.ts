import type { Stack } from '../core/stack.js';
import type { StackElement } from '../core/stack-element.js';
import type { MountSpec } from '../spec/stack.generated.js';
import type { ByteSize } from '../units/index.js';

/** What can be said of every mount. */
export interface MountOptions {
  /** Whether the container may only read. @default false */
  readonly readOnly?: boolean;
}

/** What can be said of a volume's mount. */
export interface VolumeMountOptions extends MountOptions {
  /** Whether an empty volume stays empty instead of taking the image's files. @default false */
  readonly noCopy?: boolean;
  /** A path inside the volume to mount in its place. Needs engine 26.0. @default the whole volume */
  readonly subpath?: string;
}

/** What can be said of a bind mount. */
export interface BindMountOptions extends MountOptions {
  /** How mounts below travel between host and container. @default rprivate */
  readonly propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave';
}

/** What can be said of a tmpfs. */
export interface TmpfsOptions {
  /** The most that it may hold. @default no limit */
  readonly size?: ByteSize;
}

/**
 * Something that a container sees at a path: a volume, a path of its node, memory.
 *
 * @example
 * Mount.volume(data, '/var/lib/app');
 * Mount.dockerSocket({ readOnly: true });
 */
export class Mount {
  /** A volume of the stack, or another stack's. */
  static volume(volume: StackElement<'volumes'>, target: string, options: VolumeMountOptions = {}): Mount {
    const { noCopy, subpath, ...common } = options;
    const volumeOptions = {
      ...(noCopy === undefined ? {} : { nocopy: noCopy }),
      ...(subpath === undefined ? {} : { subpath }),
    };
    const spec = Object.keys(volumeOptions).length === 0 ? {} : { volume: volumeOptions };
    return new Mount({ type: 'volume', ...base(target, common), ...spec }, volume);
  }

  /** A volume without a name, which goes with the task. */
  static anonymousVolume(target: string, options: MountOptions = {}): Mount {
    return new Mount({ type: 'volume', ...base(target, options) });
  }

  /** A cluster volume (CSI): one that the swarm itself manages. Needs engine 23.0. */
  static clusterVolume(volume: StackElement<'volumes'>, target: string, options: MountOptions = {}): Mount {
    return new Mount({ type: 'cluster', ...base(target, options) }, volume);
  }

  /** A path of the node. It must exist wherever a task may run: a swarm creates none. */
  static bind(source: string, target: string = source, options: BindMountOptions = {}): Mount {
    const { propagation, ...common } = options;
    const bind = propagation === undefined ? {} : { bind: { propagation } };
    return new Mount({ type: 'bind', source, ...base(target, common), ...bind });
  }

  /** The node's Docker socket. Only a manager's answers for the swarm, so place the service on managers. */
  static dockerSocket(
    options: BindMountOptions & {
      /** The path inside the container. @default /var/run/docker.sock */
      readonly target?: string;
    } = {},
  ): Mount {
    const { target, ...rest } = options;
    return Mount.bind('/var/run/docker.sock', target, rest);
  }

  /** Memory, gone with the task. */
  static tmpfs(target: string, options: TmpfsOptions = {}): Mount {
    const tmpfs = options.size === undefined ? {} : { tmpfs: { size: options.size.toBytes() } };
    return new Mount({ type: 'tmpfs', target, ...tmpfs });
  }

  /** A Windows named pipe. */
  static namedPipe(source: string, target: string = source): Mount {
    return new Mount({ type: 'npipe', source, target });
  }

  private constructor(
    private readonly spec: MountSpec,
    /** The volume that is mounted. @default none, or one without a name */
    readonly mountedVolume?: StackElement<'volumes'>,
  ) {}

  /** The path inside the container. */
  get target(): string {
    return this.spec.target ?? '';
  }

  /** The mount in long form, as a file of `stack` says it. */
  toSpec(stack: Stack): MountSpec {
    const { bind, volume, tmpfs, ...spec } = this.spec;
    const mount: MountSpec = spec;
    if (this.mountedVolume !== undefined) mount.source = this.mountedVolume.keyIn(stack);
    if (bind !== undefined) mount.bind = { ...bind };
    if (volume !== undefined) mount.volume = { ...volume };
    if (tmpfs !== undefined) mount.tmpfs = { ...tmpfs };
    return mount;
  }
}

/**
 * Memory at a path, gone with the task. Written as a long-form mount: the service-level `tmpfs` is lost in a swarm.
 *
 * @example
 * Tmpfs.at('/run', { size: ByteSize.mebibytes(64) });
 */
export const Tmpfs = {
  /** Memory at a path. */
  at: Mount.tmpfs,
};

function base(target: string, options: MountOptions): Pick<MountSpec, 'target' | 'read_only'> {
  return {
    target,
    ...(options.readOnly === undefined ? {} : { read_only: options.readOnly }),
  };
}
