import type { StackSpec } from '../spec/stack.generated.js';
import type { YamlPath } from '../spec/yaml-path.js';

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
  readonly contentHash?: (kind: ContentKind, key: string) => string | undefined;
  /**
   * Whether the value at a place is secret: then a diff says that it changed, and nothing else.
   *
   * @default nothing is secret
   */
  readonly isSecret?: (path: YamlPath) => boolean;
  /** Whether it was read back from an engine, and so holds what an engine keeps, in its form. @default false */
  readonly live?: boolean;
  /** What only an engine knows. @default nothing */
  readonly facts?: LiveDiffFacts;
}

/** The kinds of objects that hold a content. */
export type ContentKind = 'configs' | 'secrets';

/** The kinds of objects beside services. */
export type ObjectKind = ContentKind | 'networks' | 'volumes';

/** What only an engine knows of a stack that runs. */
export interface LiveDiffFacts {
  /** How many nodes take tasks, for services in global mode. @default unknown */
  readonly nodes?: number;
  /** The oldest engine of the swarm: it does nothing with newer properties. @default unknown, every property counts */
  readonly engineVersion?: string;
}

/** What becomes of the running tasks of a service. */
export type TaskFate = 'created' | 'removed' | 'replaced' | 'kept';

/**
 * What a changed property does.
 *
 * - `creates`, `removes`: the whole service or object comes or goes.
 * - `replaces`: the running tasks are replaced.
 * - `updates`: it is applied, and running tasks stay.
 * - `blocked`: the engine refuses it, or does not apply it to what exists; `blocked` of the diff has the way out.
 * - `ignored`: a swarm does nothing with the property.
 * - `none`: it is another way to write the same.
 */
export type Effect = 'creates' | 'removes' | 'replaces' | 'updates' | 'blocked' | 'ignored' | 'none';

/** One property that differs. */
export interface Change {
  /**
   * Where it is in the merged deploy set, for instance `services.api.image`. An entry of a list of ports, mounts,
   * configs or secrets is named by its target: `services.api.volumes["/data"].read_only`.
   */
  readonly path: string;
  /** What it was; null when it was not there. */
  readonly from: unknown;
  /** What it becomes; null when it is not there any more. */
  readonly to: unknown;
  readonly effect: Effect;
  /** Set on the changes for which tasks are replaced. */
  readonly cause?: true;
  /** Set where the values are secret, and so not shown. */
  readonly secret?: true;
  /** What else there is to know of it, as one sentence. */
  readonly note?: string;
}

/** How the tasks of a service are replaced. */
export interface UpdatePlan {
  readonly order: 'stop-first' | 'start-first';
  /** How many tasks are replaced; undefined for one a node. */
  readonly tasks?: number;
  /** Tasks at a time; 0 is all of them. */
  readonly parallelism: number;
  /** Seconds between two groups of tasks. */
  readonly delay: number;
  /** About how many seconds it takes, images being there already, and what that is made from. */
  readonly estimate?: { readonly seconds: number; readonly from: string };
}

/** What changes about a service, and what that does to its tasks. */
export interface ServiceDiff {
  readonly name: string;
  readonly change: 'create' | 'remove' | 'update' | 'none';
  readonly tasks: TaskFate;
  /** Whether the last running task stops before a successor runs. */
  readonly downtime: boolean;
  /** What differs, also about the networks, volumes, configs and secrets that the service uses. */
  readonly changes: readonly Change[];
  /** How the tasks are replaced. @default they are not */
  readonly update?: UpdatePlan;
  /** What else there is to know, each as one sentence. @default nothing */
  readonly notes?: readonly string[];
}

/** What changes about a network, a volume, a config or a secret. */
export interface ObjectDiff {
  readonly name: string;
  /** `rename`: the same thing under another name, since its content is another. */
  readonly change: 'create' | 'remove' | 'update' | 'rename' | 'none';
  /** The name it had before. @default the same */
  readonly previousName?: string;
  readonly changes: readonly Change[];
  /** What else there is to know, each as one sentence. @default nothing */
  readonly notes?: readonly string[];
}

/** Something that the engine refuses, or does not apply to what exists. */
export interface Blocked {
  /** Where it is, at one place or several alike. */
  readonly paths: readonly string[];
  /**
   * - `refused`: the deploy ends with an error there, and what comes after it is not deployed.
   * - `kept`: what exists stays as it is, and nothing says so.
   * - `stuck`: the update never ends.
   */
  readonly kind: 'refused' | 'kept' | 'stuck';
  readonly message: string;
  readonly remedy: string;
}

/** Data that may be lost, or is not where a service looks for it any more. */
export interface DataAtRisk {
  /** Where it is, at one place or several alike. */
  readonly paths: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/** What a deploy of `to` does to a swarm that runs `from`. */
export interface StackDiff {
  /** The names of the stack, where they differ. @default they do not, or are not known */
  readonly stack?: { readonly from: string; readonly to: string };
  readonly dataAtRisk: readonly DataAtRisk[];
  readonly blocked: readonly Blocked[];
  readonly services: readonly ServiceDiff[];
  readonly networks: readonly ObjectDiff[];
  readonly volumes: readonly ObjectDiff[];
  readonly configs: readonly ObjectDiff[];
  readonly secrets: readonly ObjectDiff[];
  /** What differs outside of these: the version of the format and keys of the user's own. */
  readonly changes: readonly Change[];
}
