import type { UpdateConfigSpec } from '../spec/stack.generated.js';
import type { Duration } from '../units/index.js';
import { snakeKeys } from './snake-case.js';

/** Props of {@link UpdatePolicy}. */
export interface UpdatePolicyProps {
  /** How many tasks are replaced at once; 0 is all at once. @default 1 */
  readonly parallelism?: number;
  /**
   * Time between two groups of tasks. With several tasks that stop first, a second is worth its while: without a delay
   * an engine may stop the next old task before it has counted that the new one before it failed (SwarmKit's updater
   * takes whichever it sees first). @default 0 s
   */
  readonly delay?: Duration;
  /** What happens when a new task fails. In a rollback only `pause` and `continue`. @default pause */
  readonly failureAction?: 'pause' | 'continue' | 'rollback';
  /** How long a new task is watched before it counts as good. @default 5 s */
  readonly monitor?: Duration;
  /** The share of failing tasks, 0 to 1, that is still accepted. @default 0 */
  readonly maxFailureRatio?: number;
  /** Whether the old task stops before the new one starts, or after it is healthy. @default stop-first */
  readonly order?: 'stop-first' | 'start-first';
}

/**
 * How a swarm replaces the tasks of a service when its spec changes, forwards (`updateConfig`) or back
 * (`rollbackConfig`). Without one an update of a one-replica service is a gap, and a failed one stays half done
 * (https://docs.docker.com/reference/compose-file/deploy/#update_config).
 *
 * @example
 * UpdatePolicy.startFirst({ monitor: Duration.seconds(30) });
 */
export class UpdatePolicy {
  /** One at a time, the new task healthy before the old one stops, back to the old spec on failure. */
  static startFirst(props: Omit<UpdatePolicyProps, 'order'> = {}): UpdatePolicy {
    return new UpdatePolicy({ parallelism: 1, failureAction: 'rollback', ...props, order: 'start-first' });
  }

  /** One at a time, the old task gone before the new one starts, back to the old spec on failure. */
  static stopFirst(props: Omit<UpdatePolicyProps, 'order'> = {}): UpdatePolicy {
    return new UpdatePolicy({ parallelism: 1, failureAction: 'rollback', ...props, order: 'stop-first' });
  }

  constructor(private readonly props: UpdatePolicyProps) {}

  /** The policy as a stack file says it. */
  toSpec(): UpdateConfigSpec {
    return snakeKeys(this.props);
  }
}
