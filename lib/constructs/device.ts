import { Mount } from './mount.js';

/**
 * A device of the node. A swarm drops `devices`, so there it becomes its nearest equivalent: the device file as a
 * bind mount and the capability that its use needs; in standalone mode it is an ordinary device.
 *
 * @example
 * Device.tun();
 * new Device('/dev/fuse', { capability: 'SYS_ADMIN' });
 */
export class Device {
  /** The kernel's virtual network interface, for VPNs: works in a swarm task (seen on engine 20.10). */
  static tun(): Device {
    return new Device('/dev/net/tun', { capability: 'NET_ADMIN' });
  }

  /** The capability that the device's use needs. @default none */
  readonly capability: string | undefined;

  /**
   * @param path the device file, the same inside the container
   */
  constructor(
    readonly path: string,
    options: {
      /** What the container must be allowed to do to use it: `NET_ADMIN`. @default none */
      readonly capability?: string;
    } = {},
  ) {
    this.capability = options.capability;
  }

  /** The device file as a bind mount. */
  toMount(): Mount {
    return Mount.bind(this.path);
  }
}
