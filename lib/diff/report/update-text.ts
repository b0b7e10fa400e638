import { counted } from '../../spec/words.js';
import type { ServiceDiff } from '../types.js';

/** What the durations are made from, said once. */
export const ESTIMATES =
  'Durations are estimates: for each group of tasks the time to stop and to the first health check, the delays, and the time of watching; pulling images comes on top.';

/**
 * How a service is updated, in a few words.
 *
 * @example
 * updateText(service); // stop-first, 1 of 3 tasks at a time, about 45s
 */
export function updateText({ update }: Pick<ServiceDiff, 'update'>): string {
  if (update === undefined) return '';
  const { order, parallelism, tasks, estimate } = update;
  const all = parallelism === 0 || (tasks !== undefined && parallelism >= tasks);
  const group =
    tasks === undefined
      ? `${parallelism === 0 ? 'all nodes at once' : `${counted(parallelism, 'node')} at a time`}`
      : tasks === 1
        ? '1 task'
        : all
          ? `all ${tasks} tasks at once`
          : `${parallelism} of ${tasks} tasks at a time`;
  return [order, group, ...(estimate === undefined ? [] : [`about ${durationText(estimate.seconds)}`])].join(
    ', ',
  );
}

/** Seconds as people say them: `45s`, `2m 30s`. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return rest === 0 ? `${minutes}m` : `${minutes}m ${rest}s`;
}
