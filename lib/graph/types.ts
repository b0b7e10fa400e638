/** A service in a picture of a stack. */
export interface GraphService {
  readonly name: string;
  /** The image as the file says it; empty where it says none. */
  readonly image: string;
  readonly mode: 'replicated' | 'global' | 'replicated-job' | 'global-job';
  /** How many tasks are asked for. @default undefined: one a node */
  readonly replicas: number | undefined;
  /** The keys of its networks, in the order of the file. */
  readonly networks: readonly string[];
  readonly ports: readonly GraphPort[];
  readonly mounts: readonly GraphMount[];
  /** Where its tasks may run, one sentence part each: `managers`, `disk = ssd`, `spread over zone`. */
  readonly placement: readonly string[];
  readonly configs: number;
  readonly secrets: number;
  /** The stack file that defines it. */
  readonly file: string;
  /** The later files that change it. */
  readonly changedBy: readonly string[];
}

/** A port that is reachable from outside the swarm. */
export interface GraphPort {
  readonly target: number;
  /** @default undefined: an engine picks one */
  readonly published: number | undefined;
  readonly protocol: string;
  /** `host`: on the node of the task alone; `ingress`: on every node. */
  readonly mode: 'ingress' | 'host';
}

/** What a service sees of a file system. */
export interface GraphMount {
  readonly type: string;
  /** The key of a volume, or a path; empty for what has no name. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** What networks and volumes have in common. */
export interface GraphObject {
  readonly key: string;
  /** Whether it exists before the deploy. */
  readonly external: boolean;
  /** The stack file that defines it. @default undefined: none does, docker makes it */
  readonly file: string | undefined;
  /** The later files that change it. */
  readonly changedBy: readonly string[];
  /** The services that use it, in the order of the file. */
  readonly users: readonly string[];
}

export interface GraphNetwork extends GraphObject {
  readonly driver: string;
  readonly internal: boolean;
  readonly attachable: boolean;
  readonly encrypted: boolean;
}

export interface GraphVolume extends GraphObject {
  /** `local`: on the node of the task; `nfs`: on a server, the same from every node; `other`: the matter of its driver. */
  readonly kind: 'local' | 'nfs' | 'other';
  readonly driver: string;
}

/** What one stack file adds to the stack. */
export interface GraphFile {
  readonly name: string;
  /** How many of each it defines first: services, networks, volumes, configs, secrets. */
  readonly adds: Readonly<Record<GraphSection, number>>;
  /** How many of each it changes that an earlier file defines. */
  readonly changes: Readonly<Record<GraphSection, number>>;
}

export type GraphSection = 'services' | 'networks' | 'volumes' | 'configs' | 'secrets';

/** What a picture of a stack shows. */
export interface StackGraph {
  readonly name: string;
  readonly files: readonly GraphFile[];
  readonly services: readonly GraphService[];
  readonly networks: readonly GraphNetwork[];
  readonly volumes: readonly GraphVolume[];
}
