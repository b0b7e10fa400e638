import type { RestartPolicySpec } from '../spec/stack.generated.js';
import type { Duration } from '../units/index.js';
import { snakeKeys } from './snake-case.js';

/** How often and how fast a task is started again. */
export interface RestartPolicyOptions {
  /** Time between two starts. @default 5 s */
  readonly delay?: Duration;
  /** How many starts before giving up. @default no limit */
  readonly maxAttempts?: number;
  /** How long a task must live before the start counts as good. @default decided at once */
  readonly window?: Duration;
}

/**
 * When a swarm starts a task again that has ended. There is no `unless-stopped` or `always` here: an engine
 * refuses them, and `any` is what they mean.
 *
 * @example
 * RestartPolicy.onFailure({ maxAttempts: 3, window: Duration.minutes(1) });
 */
export class RestartPolicy {
  /** Whatever the exit code: what a server wants, and the engine's default. */
  static any(options: RestartPolicyOptions = {}): RestartPolicy {
    return new RestartPolicy('any', options);
  }

  /** Only after an exit code other than 0. */
  static onFailure(options: RestartPolicyOptions = {}): RestartPolicy {
    return new RestartPolicy('on-failure', options);
  }

  /** Never: for a job that runs once. */
  static none(): RestartPolicy {
    return new RestartPolicy('none', {});
  }

  private constructor(
    private readonly condition: 'any' | 'on-failure' | 'none',
    private readonly options: RestartPolicyOptions,
  ) {}

  /** The policy as a stack file says it. */
  toSpec(): RestartPolicySpec {
    return { condition: this.condition, ...snakeKeys(this.options) };
  }

  /** The nearest `restart` of a Compose file. */
  toComposeRestart(): string {
    if (this.condition === 'any') return 'unless-stopped';
    if (this.condition === 'none') return 'no';
    return this.options.maxAttempts === undefined ? 'on-failure' : `on-failure:${this.options.maxAttempts}`;
  }
}
