import type { StackSpec } from '../spec/stack.generated.js';

/** One side of a diff. */
export interface StackState {
  /** The name of the stack on the swarm. @default unknown */
  readonly stack?: string;
  /** The merged deploy set, as `docker stack config` prints it. */
  readonly model: StackSpec;
  /**
   * A sha256 (hex) of what a config or secret holds, undefined when it is unknown. Never the content.
   *
   * @default nothing is known
   */
  readonly contentHash?: (kind: 'configs' | 'secrets', key: string) => string | undefined;
  /** Whether it was read back from an engine, and so holds what an engine keeps, in its form. @default false */
  readonly live?: boolean;
  /** What only an engine knows. @default nothing */
  readonly facts?: LiveDiffFacts;
}

/** What only an engine knows of a stack that runs. */
export interface LiveDiffFacts {
  /** How many nodes take tasks, for services in global mode. */
  readonly nodes?: number;
  /** The volumes that are there, by name, with their driver and options; those of the node that answered. */
  readonly volumes?: Readonly<
    Record<string, { readonly driver: string; readonly options: Readonly<Record<string, string>> }>
  >;
}

/** What becomes of the running tasks of a service. */
export type TaskFate = 'created' | 'removed' | 'replaced' | 'kept';

/**
 * What a changed property does.
 *
 * - `replaces`: the running tasks are replaced.
 * - `updates`: it is applied, and running tasks stay.
 * - `blocked`: it is refused by the engine, or not applied to what exists; `remedy` is the way out.
 * - `ignored`: a swarm does nothing with the property.
 * - `none`: it is another way to write the same.
 */
export type Effect = 'replaces' | 'updates' | 'blocked' | 'ignored' | 'none';

/** One property that differs. */
export interface Change {
  /** Where it is in the merged deploy set, for instance `services.api.image`. */
  readonly path: string;
  /** What it was; null when it was not there. */
  readonly from: unknown;
  /** What it becomes; null when it is not there any more. */
  readonly to: unknown;
  readonly effect: Effect;
  /** Set on the changes for which tasks are replaced. */
  readonly cause?: true;
  /** What else there is to know of it, as one sentence. */
  readonly note?: string;
}

/** How a service is updated. */
export interface UpdatePlan {
  readonly order: 'stop-first' | 'start-first';
  /** Tasks at a time; all of them for 0. */
  readonly parallelism: number;
  /** Seconds between two groups of tasks. */
  readonly delay: number;
  /** An estimate of the duration, in seconds, and what it is made from. */
  readonly estimate?: { readonly seconds: number; readonly from: string };
}

/** What changes about a service, and what that does to its tasks. */
export interface ServiceDiff {
  readonly name: string;
  readonly change: 'create' | 'remove' | 'update' | 'none';
  readonly tasks: TaskFate;
  /** Whether the last running task stops before a successor runs. */
  readonly downtime: boolean;
  readonly changes: readonly Change[];
  /** How the tasks are replaced. @default they are not */
  readonly update?: UpdatePlan;
}

/** What changes about a network, a volume, a config or a secret. */
export interface ObjectDiff {
  readonly name: string;
  /** `rename`: the same thing under another name, since its content is another. */
  readonly change: 'create' | 'remove' | 'update' | 'rename' | 'none';
  /** The name it had before. @default the same */
  readonly previousName?: string;
  readonly changes: readonly Change[];
}

/** Something that the engine refuses, or does not apply to what exists. */
export interface Blocked {
  readonly path: string;
  /** `refused`: the deploy ends with an error. `kept`: what exists stays as it is, and nothing says so. */
  readonly kind: 'refused' | 'kept';
  readonly message: string;
  readonly remedy: string;
}

/** Data that may be lost, or is not where a service looks for it any more. */
export interface DataAtRisk {
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a deploy of `to` does to a swarm that runs `from`. */
export interface StackDiff {
  readonly services: readonly ServiceDiff[];
  readonly networks: readonly ObjectDiff[];
  readonly volumes: readonly ObjectDiff[];
  readonly configs: readonly ObjectDiff[];
  readonly secrets: readonly ObjectDiff[];
  readonly dataAtRisk: readonly DataAtRisk[];
  readonly blocked: readonly Blocked[];
}
