import type { Fields } from '../../spec/read-values.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import type { Constraint } from '../grammar/constraint.js';

/** A published or merely named port. */
export interface PortFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** The port inside the container. @default undefined: what is written is no number */
  readonly target: number | undefined;
  /** 0 means: the engine picks one. */
  readonly published: number;
  /** What the engine makes of it: `udp`, `sctp` or else `tcp`. */
  readonly protocol: string;
  /** What the engine makes of it: `host` or else `ingress`. */
  readonly mode: string;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
}

/** A mount in long form. */
export interface MountFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** `volume`, `bind`, `tmpfs`, `npipe`, `cluster` or `image`. */
  readonly type: string;
  /** The key of a volume, or a path; an empty text where there is none. */
  readonly source: string;
  /** The path inside the container. */
  readonly target: string;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
}

/** A service's place on a network. */
export interface AttachmentFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** The key under the top-level networks. */
  readonly network: string;
  /** Its aliases, addresses and options, as `docker stack config` prints them. */
  readonly spec: Fields;
}

/** A config or secret as a service reads it. */
export interface FileReferenceFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** The key under the top-level configs or secrets. */
  readonly source: string;
  /** The file it appears as: the target, or the source where there is none. */
  readonly target: string;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
}

/** A placement constraint, as it is written and as an engine reads it. */
export interface ConstraintFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** As it is written. */
  readonly text: string;
  /** @default undefined: an engine does not read it */
  readonly parsed: Constraint | undefined;
}

/** What stands under `deploy`. */
export interface DeployFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
  /** `replicated`, `global`, `replicated-job` or `global-job`, as written. */
  readonly mode: string;
  /** Whether every node runs a task. */
  readonly isGlobal: boolean;
  /** Whether its tasks end by themselves. */
  readonly isJob: boolean;
  /** The number of tasks as written. @default undefined: one, or one a node in a global mode */
  readonly replicas: number | undefined;
  /** How many tasks run at the same time at least. */
  readonly tasks: 'one' | 'several' | 'one a node' | 'none';
  /** The labels of the service, which are not those of its containers. */
  readonly labels: Readonly<Record<string, string | undefined>>;
  /** How tasks are replaced. @default undefined: as the engine does it */
  readonly updateConfig: Fields | undefined;
  /** How tasks return to what they were. @default undefined: as the engine does it */
  readonly rollbackConfig: Fields | undefined;
  /** When a task that ended starts anew. @default undefined: always */
  readonly restartPolicy: Fields | undefined;
  /** Where tasks may run. */
  readonly constraints: readonly ConstraintFacts[];
  /** Constraints, preferences and the limit a node, as written. */
  readonly placement: Fields;
}

/**
 * One service of the merged model, read once for all rules. Its parts, and the paths of its entries, are read when a rule
 * asks for them by name: a copy by spread has none of them.
 */
export interface ServiceFacts {
  /** Its key under `services`. */
  readonly name: string;
  /** Where it is in the model: `services.NAME`. */
  readonly path: YamlPath;
  /** The service as `docker stack config` prints it. */
  readonly spec: Fields;
  /** An empty text where none is given. */
  readonly image: string;
  /** What stands under `deploy`, with its defaults. */
  readonly deploy: DeployFacts;
  /** The ports it publishes or merely names. */
  readonly ports: readonly PortFacts[];
  /** Its volumes, binds and tmpfs, in long form. */
  readonly mounts: readonly MountFacts[];
  /** The networks it joins; `default` where it names none. */
  readonly networks: readonly AttachmentFacts[];
  /** The configs it reads. */
  readonly configs: readonly FileReferenceFacts[];
  /** The secrets it reads. */
  readonly secrets: readonly FileReferenceFacts[];
  /** A variable without a value is undefined: the engine takes none for it. */
  readonly environment: ReadonlyMap<string, string | undefined>;
  /** Its health check as the file gives it. @default undefined: none, or that of the image */
  readonly healthCheck: Fields | undefined;
}
