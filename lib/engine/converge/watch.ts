import { setTimeout as delay } from 'node:timers/promises';
import type { EngineTask } from '../api-types.js';
import type { Docker } from '../docker.js';
import { CrashLoopDetector } from './crash-loop.js';
import { mostFailures } from './failures.js';
import { judgeService, type Patience, shortName } from './judge.js';
import { type Baseline, type Observation, observe, Recorder } from './observe.js';
import type { ServiceProgress, StackProgress } from './progress.js';

/** How a watch goes on. */
export interface WatchOptions {
  /** Milliseconds after which it gives up. */
  readonly timeout: number;
  /** What was there before the deploy. @default nothing */
  readonly before?: Baseline;
  /** Milliseconds between two looks. @default 1000 */
  readonly every?: number;
  /** @default 30 s without a node, 3 failures */
  readonly patience?: Partial<Patience>;
  /** Takes each look. @default nobody */
  readonly onProgress?: (progress: StackProgress) => void;
  /** Ends the watch when aborted; it throws then. @default never */
  readonly signal?: AbortSignal;
}

/** How a watch ended. */
export interface Verdict {
  readonly outcome: 'converged' | 'failed' | 'timed-out';
  /** The last look. */
  readonly progress: StackProgress;
}

/**
 * Waits until every service of a stack is at its replicas with the present spec, healthy through its monitor period,
 * or until it is clear that one never will be: rolled back, paused, rejected, crash-looping, without a node.
 * A rollback under way is waited for, so that what is reported is final.
 *
 * @example
 * const before = await observe(docker, 'web');
 * await deployStack(docker, { stack: 'web', files: ['docker-stack.yml'] });
 * const { outcome } = await watchStack(docker, 'web', { before, timeout: 600_000 });
 */
export async function watchStack(docker: Docker, stack: string, options: WatchOptions): Promise<Verdict> {
  const started = Date.now();
  const recorder = new Recorder(options.before ?? { services: [], tasks: [] });
  const patience: Patience = { pending: 30_000, failures: 3, ...options.patience };
  const crashes = new CrashLoopDetector(patience.failures);
  const ended = new Map<string, EngineTask>();
  for (let first = true; ; first = false) {
    const seen = await observe(docker, stack, ended);
    if (first) recorder.asked(seen.services);
    const progress = await look(docker, stack, seen, recorder, patience, crashes, started);
    options.onProgress?.(progress);
    const outcome = outcomeOf(progress, options.timeout);
    if (outcome !== undefined) return { outcome, progress };
    await delay(
      options.every ?? 1000,
      undefined,
      options.signal === undefined ? {} : { signal: options.signal },
    );
  }
}

async function look(
  docker: Docker,
  stack: string,
  seen: Observation,
  recorder: Recorder,
  patience: Patience,
  crashes: CrashLoopDetector,
  started: number,
): Promise<StackProgress> {
  const now = Date.now();
  recorder.saw(seen.tasks, now);
  await recorder.learnNodes(docker, seen.tasks);
  const services = seen.services.map((service) =>
    judgeService(service, seen.tasks, recorder, patience, now, stack),
  );
  const fresh = seen.tasks.filter((task) => !recorder.tasksBefore.has(task.ID));
  const failures = new Map(
    seen.services.map((service) => [
      shortName(service, stack),
      mostFailures(fresh.filter((task) => task.ServiceID === service.ID)),
    ]),
  );
  const looping = crashes.inspect(services, failures);
  return {
    stack,
    elapsed: now - started,
    services: services.map((service) =>
      looping.includes(service.name)
        ? { ...service, state: 'failed', reason: 'its task fails and is started again and again' }
        : service,
    ),
  };
}

/** Nothing is decided while a rollback goes on: it would be cut off in the report. */
function outcomeOf(progress: StackProgress, timeout: number): Verdict['outcome'] | undefined {
  const { services } = progress;
  const rollingBack = (service: ServiceProgress): boolean =>
    service.state === 'waiting' && service.update === 'rolling back';
  if (services.every((service) => service.state === 'converged')) return 'converged';
  const late = progress.elapsed >= timeout;
  if (services.some((service) => service.state === 'failed') && (late || !services.some(rollingBack)))
    return 'failed';
  return late ? 'timed-out' : undefined;
}
