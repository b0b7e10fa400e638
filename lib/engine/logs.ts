import type { Docker } from './docker.js';

/** The last lines that a task wrote, both streams; nothing when its node keeps none or is not reached. */
export async function lastLogLines(docker: Docker, taskId: string, count = 10): Promise<string[]> {
  const lines: string[] = [];
  const signal = AbortSignal.timeout(5_000);
  try {
    await docker.try(['service', 'logs', '--raw', '--tail', String(count), taskId], {
      signal,
      onLine: (line) => void lines.push(line),
    });
  } catch {
    // A node that is down keeps the question open; what came so far is what there is.
  }
  return lines
    .filter((line) => line.trim() !== '' && !/^Error response from daemon/.test(line))
    .slice(-count);
}

/** What to show of a service's log. */
export interface LogOptions {
  readonly follow?: boolean;
  readonly tail?: string;
  readonly since?: string;
  readonly timestamps?: boolean;
  /** Without the names of tasks in front: the only way that docker shows the log of a service with a terminal. */
  readonly raw?: boolean;
}

/** The arguments of `docker service logs`. */
export function serviceLogArguments(service: string, options: LogOptions): string[] {
  return [
    'service',
    'logs',
    ...(options.follow ? ['--follow'] : []),
    ...(options.tail === undefined ? [] : ['--tail', options.tail]),
    ...(options.since === undefined ? [] : ['--since', options.since]),
    ...(options.timestamps ? ['--timestamps'] : []),
    ...(options.raw ? ['--raw'] : []),
    service,
  ];
}
