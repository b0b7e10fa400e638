/** A failed task, as a person should see it. */
export interface TaskFailure {
  readonly taskId: string;
  /** The task's name: `web.2`, or `web on NODE` of a global service. */
  readonly task: string;
  readonly node: string | undefined;
  readonly state: string;
  /** The engine's words. */
  readonly error: string;
}

/** Where a service stands: still on its way, there, or never to be there by itself. */
export type ServiceState = 'waiting' | 'converged' | 'failed';

/** Where one service of a stack stands at one moment. */
export interface ServiceProgress {
  /** The service's name in the stack file. */
  readonly name: string;
  /** Tasks asked for; of a job, completions. */
  readonly desired: number;
  /** Tasks with the present spec whose container runs, healthy or not yet. */
  readonly running: number;
  /** Of these, the ones that passed their health check, or have none; of a job, the completed ones. */
  readonly healthy: number;
  /** What the engine says of a running update: `updating`, `rolling back`, … @default no update */
  readonly update: string | undefined;
  readonly state: ServiceState;
  /** Why it failed, or what it waits for. */
  readonly reason: string | undefined;
  /** The newest task that failed since the deploy. */
  readonly failure: TaskFailure | undefined;
}

/** Where a stack stands at one moment. */
export interface StackProgress {
  readonly stack: string;
  readonly services: readonly ServiceProgress[];
  /** Milliseconds since the deploy. */
  readonly elapsed: number;
}
