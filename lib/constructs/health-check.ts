import type { HealthCheckSpec } from '../spec/stack.generated.js';
import type { Duration } from '../units/index.js';
import { snakeKeys } from './snake-case.js';

/** When a health check runs and what it makes of the answers. */
export interface HealthCheckOptions {
  /** Time between two checks; the first one comes after one interval. @default 30 s, unless the image says otherwise */
  readonly interval?: Duration;
  /** How long one check may take before it counts as failed. @default 30 s */
  readonly timeout?: Duration;
  /** How many failures in a row make the task unhealthy, which replaces it. @default 3 */
  readonly retries?: number;
  /** Time after the start during which failures do not count. @default 0 s */
  readonly startPeriod?: Duration;
  /** Time between checks during the start period. Needs engine 25.0; an older one drops it. @default 5 s */
  readonly startInterval?: Duration;
}

/**
 * How the engine asks a container whether it works. A swarm counts a task as running only once its check passes,
 * and replaces a task that becomes unhealthy (https://docs.docker.com/reference/dockerfile/#healthcheck).
 *
 * @example
 * HealthCheck.shell('redis-cli ping | grep PONG', { interval: Duration.seconds(15) });
 */
export class HealthCheck {
  /** Runs a program without a shell; exit code 0 is healthy. */
  static command(command: readonly string[], options: HealthCheckOptions = {}): HealthCheck {
    return new HealthCheck(['CMD', ...command], options);
  }

  /** Runs a line in the container's shell, whose variables it sees: write `$NAME`, synthesis escapes it. */
  static shell(line: string, options: HealthCheckOptions = {}): HealthCheck {
    return new HealthCheck(['CMD-SHELL', line], options);
  }

  /** Keeps the image's own test and changes when it runs. */
  static fromImage(options: HealthCheckOptions): HealthCheck {
    return new HealthCheck(undefined, options);
  }

  /** Switches off the check that the image brings. */
  static none(): HealthCheck {
    return new HealthCheck(undefined, {}, true);
  }

  private constructor(
    private readonly test: readonly string[] | undefined,
    private readonly options: HealthCheckOptions,
    /** Whether the check is switched off. */
    readonly disabled: boolean = false,
  ) {}

  /** The check as a stack file says it. */
  toSpec(): HealthCheckSpec {
    if (this.disabled) return { disable: true };
    const test = this.test === undefined ? {} : { test: [...this.test] };
    return { ...test, ...snakeKeys(this.options) };
  }
}
