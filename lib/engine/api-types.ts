// What this program reads of the engine's answers (https://docs.docker.com/reference/api/engine/). Every field beyond
// an id may be missing in some state or version, and is read as such.

/** Where an update of a service stands. */
export interface UpdateStatus {
  readonly State?:
    | 'updating'
    | 'paused'
    | 'completed'
    | 'rollback_started'
    | 'rollback_paused'
    | 'rollback_completed';
  readonly StartedAt?: string;
  readonly Message?: string;
}

/** `update_config` or `rollback_config` as the engine keeps it; durations are nanoseconds. */
export interface UpdateConfig {
  readonly Parallelism?: number;
  readonly Delay?: number;
  readonly FailureAction?: 'pause' | 'continue' | 'rollback';
  readonly Monitor?: number;
  readonly Order?: 'stop-first' | 'start-first';
}

/** A published port of a service. */
export interface PublishedPort {
  readonly Protocol?: string;
  readonly TargetPort?: number;
  readonly PublishedPort?: number;
  readonly PublishMode?: 'ingress' | 'host';
}

/** How many tasks a service asks for. */
export interface ServiceMode {
  readonly Replicated?: { readonly Replicas?: number };
  readonly Global?: object;
  readonly ReplicatedJob?: { readonly MaxConcurrent?: number; readonly TotalCompletions?: number };
  readonly GlobalJob?: object;
}

/** The template that a service's tasks are made from. */
export interface TaskSpec {
  readonly ContainerSpec?: {
    readonly Image?: string;
    readonly TTY?: boolean;
    readonly StopGracePeriod?: number;
    readonly Healthcheck?: { readonly Test?: readonly string[] };
    readonly Mounts?: readonly {
      readonly Type?: string;
      readonly Source?: string;
      readonly Target?: string;
      readonly VolumeOptions?: {
        readonly DriverConfig?: {
          readonly Name?: string;
          readonly Options?: Readonly<Record<string, string>>;
        };
      };
    }[];
  };
  readonly RestartPolicy?: {
    readonly Condition?: 'none' | 'on-failure' | 'any';
    readonly MaxAttempts?: number;
  };
  readonly Placement?: { readonly Constraints?: readonly string[] };
}

/** A service, as `docker service inspect` prints it. */
export interface EngineService {
  readonly ID: string;
  readonly Version?: { readonly Index?: number };
  readonly CreatedAt?: string;
  readonly UpdatedAt?: string;
  readonly Spec: {
    readonly Name: string;
    readonly Labels?: Readonly<Record<string, string>>;
    readonly TaskTemplate: TaskSpec;
    readonly Mode?: ServiceMode;
    readonly UpdateConfig?: UpdateConfig;
    readonly RollbackConfig?: UpdateConfig;
    readonly EndpointSpec?: { readonly Mode?: string; readonly Ports?: readonly PublishedPort[] };
  };
  readonly PreviousSpec?: object;
  readonly Endpoint?: { readonly Ports?: readonly PublishedPort[] };
  readonly UpdateStatus?: UpdateStatus;
  readonly JobStatus?: { readonly JobIteration?: { readonly Index?: number } };
}

/** A task, as `docker inspect --type task` prints it. */
export interface EngineTask {
  readonly ID: string;
  readonly CreatedAt?: string;
  readonly ServiceID: string;
  readonly NodeID?: string;
  readonly Slot?: number;
  readonly DesiredState?: string;
  readonly Spec: TaskSpec;
  readonly JobIteration?: { readonly Index?: number };
  readonly Status: {
    readonly State: string;
    readonly Timestamp?: string;
    readonly Message?: string;
    readonly Err?: string;
    readonly ContainerStatus?: { readonly ContainerID?: string; readonly ExitCode?: number };
  };
}

/** A node, as `docker node inspect` prints it. */
export interface EngineNode {
  readonly ID: string;
  readonly Spec: {
    readonly Role?: 'manager' | 'worker';
    readonly Availability?: 'active' | 'pause' | 'drain';
    readonly Labels?: Readonly<Record<string, string>>;
  };
  readonly Description?: {
    readonly Hostname?: string;
    readonly Engine?: { readonly EngineVersion?: string };
  };
  readonly Status?: { readonly State?: string; readonly Addr?: string; readonly Message?: string };
  readonly ManagerStatus?: {
    readonly Leader?: boolean;
    readonly Reachability?: string;
    readonly Addr?: string;
  };
}

/** A volume of the node that answers, as `docker volume inspect` prints it. */
export interface EngineVolume {
  readonly Name: string;
  readonly Driver?: string;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly Options?: Readonly<Record<string, string>> | null;
}

/** What `docker info` says of the engine. */
export interface EngineInfo {
  readonly ServerVersion?: string;
  readonly Name?: string;
  readonly ServerErrors?: readonly string[];
  readonly Swarm?: {
    readonly NodeID?: string;
    readonly NodeAddr?: string;
    readonly LocalNodeState?: 'inactive' | 'pending' | 'active' | 'error' | 'locked';
    readonly ControlAvailable?: boolean;
    readonly Error?: string;
    readonly Managers?: number;
    readonly Nodes?: number;
  };
}
