import type { UlimitSpec } from '../spec/stack.generated.js';

/**
 * A limit of the kernel's on a container's processes (https://docs.docker.com/reference/compose-file/services/#ulimits).
 *
 * @example
 * new Ulimit('nofile', 1024, 65_536);
 */
export class Ulimit {
  /**
   * @param name what is limited: `nofile`, `nproc`, `memlock`, …
   * @param soft what holds until the process raises it
   * @param hard how far it may be raised; -1 is no limit
   */
  constructor(
    readonly name: string,
    readonly soft: number,
    readonly hard: number = soft,
  ) {}

  /** The limit as a stack file says it, under its name. */
  toSpec(): UlimitSpec {
    return { soft: this.soft, hard: this.hard };
  }
}
