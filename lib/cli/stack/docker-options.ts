import type { Command } from 'commander';
import { Duration } from '../../units/duration.js';
import { UserError } from '../user-error.js';

/** Options that say which engine, and how long to wait. */
export interface CommonOptions {
  readonly context?: string;
  readonly timeout?: string;
  readonly format?: string;
  readonly yes?: boolean;
}

/** Adds the option that picks a docker context; DOCKER_HOST and DOCKER_CONTEXT count without it. */
export function withContext(command: Command): Command {
  return command.option('--context <name>', 'the docker context to use (default: as docker itself has it)');
}

/** Adds the options of commands that wait. */
export function withWaiting(command: Command): Command {
  return withContext(command)
    .option('--timeout <duration>', 'how long to wait, for instance 90s or 15m', '10m')
    .option('--format <format>', 'text or json', 'text');
}

/** The milliseconds of `--timeout`. */
export function timeoutOf(options: CommonOptions): number {
  try {
    return Duration.parse(options.timeout ?? '10m').toMilliseconds();
  } catch {
    throw new UserError(`--timeout ${options.timeout} is no duration; write for instance 90s or 15m.`);
  }
}

/** Whether JSON is asked for. */
export function jsonOf(options: CommonOptions): boolean {
  if (options.format === undefined || options.format === 'text') return false;
  if (options.format === 'json') return true;
  throw new UserError(`--format ${options.format} is not known; write text or json.`);
}
