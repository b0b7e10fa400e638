// Generated from schemas/ by `npm run generate`: change the schema, not this file.

/**
 * A length of time as Go writes it: one or more numbers, each with a unit out of ns, us, ms, s, m and h, for instance 500ms, 10s or 1m30s. A bare number other than 0 has no unit and is refused.
 */
export type DurationString = string;
/**
 * A length of time as in DurationString, at a place where no engine checks its sign.
 */
export type UncheckedDurationString = string;
/**
 * A number of bytes: a number with an optional unit b, k, m, g, t or p (upper or lower case, kb and kib mean the same), each 1024 times the one before, for instance 64M or 1.5g.
 */
export type ByteSizeString = string;
/**
 * A number of bytes, at least 4M: a number with an optional unit b, k, m, g, t or p, each 1024 times the one before, for instance 64M or 1.5g.
 */
export type MemoryString = string;
/**
 * A number of CPUs as text, at least 0.001, for instance "0.5".
 */
export type CpuString = string;
/**
 * A list of strings without repetition.
 */
export type StringList = string[];
/**
 * One string, or a list of strings without repetition.
 */
export type StringOrList = string | string[];
/**
 * A command: a list of arguments as they are, or one string that the CLI splits as a shell would (without running one).
 */
export type CommandSpec = string | string[];
/**
 * Labels: a map from key to value, or a list of KEY=VALUE. A key without a value has the empty text.
 */
export type LabelsSpec =
  | {
      [k: string]: string | number | null;
    }
  | string[];
/**
 * Environment variables: a map from name to value, or a list of NAME=VALUE. A name without a value takes it from the environment of the client at deploy.
 */
export type EnvironmentSpec =
  | {
      [k: string]: string | number | null;
    }
  | string[];
/**
 * A map from key to value, or a list of KEY=VALUE.
 */
export type KeyValueSpec =
  | {
      [k: string]: string | number | null;
    }
  | string[];
/**
 * Host names with addresses: a map from name to address, or a list of NAME:ADDRESS or NAME=ADDRESS. host-gateway stands for the address of the node.
 */
export type ExtraHostsSpec =
  | {
      [k: string]: string | number | null;
    }
  | string[];
/**
 * The address of a name server, or a list of them without repetition.
 */
export type NameServersSpec = string | string[];
/**
 * Whether the object exists already and is not created, changed or removed with the stack. The form with a name inside is an older spelling of `external: true` with `name` beside it.
 */
export type ExternalSpec =
  | boolean
  | {
      /**
       * The name of the object that exists already; older spelling of `name` beside `external: true`.
       * Since: format 3.0, engine 1.13.
       * @default none.
       * @see https://docs.docker.com/reference/compose-file/networks/#external
       */
      name?: string;
    };
/**
 * Whether the config or secret exists already and is not created or removed with the stack. The form with a name inside is an older spelling of `external: true` with `name` beside it.
 */
export type ExternalFileSpec =
  | boolean
  | {
      /**
       * The name of the object that exists already; older spelling of `name` beside `external: true`.
       * Since: format 3.1, engine 1.13.
       * @default none.
       * @see https://docs.docker.com/reference/compose-file/configs/
       */
      name?: string;
    };
/**
 * A mount in short form: [SOURCE:]TARGET[:MODE], where MODE is ro, rw, nocopy or a propagation, with commas between them.
 */
export type ShortMountString = string;
/**
 * A capability of the Linux kernel by its name in capabilities(7), such as NET_ADMIN (CAP_ in front may be left out), or ALL.
 */
export type CapabilitySpec = string;

/**
 * A stack file: what `docker stack deploy` reads (Compose file formats 3.0 to 3.13), stricter than the CLI.
 */
export interface StackSpec {
  /**
   * The version of the Compose file format, in quotes. All files of a deploy set have the same one.
   * Since: format 3.0, engine 1.13.
   * @default 3.13, the newest that the CLI knows.
   * @see https://docs.docker.com/reference/compose-file/version-and-name/#version-top-level-element-obsolete
   */
  version?: string;
  /**
   * The services of the stack, by name.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/
   */
  services?: {
    [k: string]: ServiceSpec;
  };
  /**
   * The networks of the stack, by key.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/networks/
   */
  networks?: {
    [k: string]: NetworkSpec | null;
  };
  /**
   * The volumes of the stack, by key.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  volumes?: {
    [k: string]: VolumeSpec | null;
  };
  /**
   * The configs of the stack, by key.
   * Since: format 3.3, engine 17.06.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  configs?: {
    [k: string]: ConfigSpec;
  };
  /**
   * The secrets of the stack, by key.
   * Since: format 3.1, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  secrets?: {
    [k: string]: SecretSpec;
  };
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * Options of a driver: a map from option to value. Which there are is the matter of the driver.
 */
export interface DriverOptionsSpec {
  [k: string]: string | number;
}
/**
 * How tasks are replaced when the service changes.
 */
export interface UpdateConfigSpec {
  /**
   * How many tasks are replaced at the same time; 0 means all at once.
   * Unit: tasks.
   * Since: format 3.0, engine 1.13.
   * @default 1.
   * @see https://docs.docker.com/reference/compose-file/deploy/#update_config
   */
  parallelism?: number;
  /**
   * How long to wait between one group of tasks and the next.
   * Unit: duration.
   * Since: format 3.0, engine 1.13.
   * @default 0s, no wait.
   * @see https://docs.docker.com/reference/compose-file/deploy/#update_config
   */
  delay?: DurationString;
  /**
   * Whether a task stops before its successor starts. A port in host mode or a volume with a single writer needs stop-first.
   * Since: format 3.4, engine 17.05.
   * - `stop-first`: The old task stops before its successor starts.
   * - `start-first`: The new task starts before the old one stops; both run for a moment.
   * @default stop-first.
   * @see https://docs.docker.com/reference/compose-file/deploy/#update_config
   */
  order?: 'stop-first' | 'start-first';
  /**
   * What to do when tasks fail after they were replaced.
   * Since: format 3.0, engine 1.13.
   * - `pause`: Stop where it is and wait for an operator.
   * - `continue`: Go on in spite of failed tasks.
   * - `rollback`: Return to the previous specification.
   * @default pause.
   * @see https://docs.docker.com/reference/compose-file/deploy/#update_config
   */
  failure_action?: 'pause' | 'continue' | 'rollback';
  /**
   * How long each new task is watched for a failure before it counts as good.
   * Unit: duration.
   * Since: format 3.0, engine 1.13.
   * @default 5s.
   * @see https://docs.docker.com/reference/compose-file/deploy/#update_config
   */
  monitor?: DurationString;
  /**
   * The fraction of tasks that may fail before failure_action is taken.
   * Unit: fraction from 0 to 1.
   * Since: format 3.0, engine 1.13.
   * @default 0.
   * @see https://docs.docker.com/reference/compose-file/deploy/#update_config
   */
  max_failure_ratio?: number;
}
/**
 * How tasks are replaced when the service returns to its previous specification.
 */
export interface RollbackConfigSpec {
  /**
   * How many tasks are replaced at the same time; 0 means all at once.
   * Unit: tasks.
   * Since: format 3.7, engine 17.04.
   * @default 1.
   * @see https://docs.docker.com/reference/compose-file/deploy/#rollback_config
   */
  parallelism?: number;
  /**
   * How long to wait between one group of tasks and the next.
   * Unit: duration.
   * Since: format 3.7, engine 17.04.
   * @default 0s, no wait.
   * @see https://docs.docker.com/reference/compose-file/deploy/#rollback_config
   */
  delay?: UncheckedDurationString;
  /**
   * Whether a task stops before its successor starts. A port in host mode or a volume with a single writer needs stop-first.
   * Since: format 3.7, engine 17.05.
   * - `stop-first`: The old task stops before its successor starts.
   * - `start-first`: The new task starts before the old one stops; both run for a moment.
   * @default stop-first.
   * @see https://docs.docker.com/reference/compose-file/deploy/#rollback_config
   */
  order?: 'stop-first' | 'start-first';
  /**
   * What to do when tasks fail after they were replaced.
   * Since: format 3.7, engine 17.04.
   * - `pause`: Stop where it is and wait for an operator.
   * - `continue`: Go on in spite of failed tasks.
   * - `rollback`: Return to the previous specification.
   * @default pause.
   * @see https://docs.docker.com/reference/compose-file/deploy/#rollback_config
   */
  failure_action?: 'pause' | 'continue' | 'rollback';
  /**
   * How long each new task is watched for a failure before it counts as good.
   * Unit: duration.
   * Since: format 3.7, engine 17.04.
   * @default 5s.
   * @see https://docs.docker.com/reference/compose-file/deploy/#rollback_config
   */
  monitor?: UncheckedDurationString;
  /**
   * The fraction of tasks that may fail before failure_action is taken.
   * Unit: fraction from 0 to 1.
   * Since: format 3.7, engine 17.04.
   * @default 0.
   * @see https://docs.docker.com/reference/compose-file/deploy/#rollback_config
   */
  max_failure_ratio?: number;
}
/**
 * What happens when a task of the service ends. It takes the place of `restart`.
 */
export interface RestartPolicySpec {
  /**
   * When a task that ended is replaced by a new one.
   * Since: format 3.0, engine 1.13.
   * - `none`: A task that ends is not replaced.
   * - `on-failure`: A task that ends with a non-zero exit code is replaced.
   * - `any`: A task that ends is replaced whatever its exit code.
   * @default any.
   * @see https://docs.docker.com/reference/compose-file/deploy/#restart_policy
   */
  condition?: 'none' | 'on-failure' | 'any';
  /**
   * How long to wait before a task is replaced.
   * Unit: duration.
   * Since: format 3.0, engine 1.13.
   * @default 5s.
   * @see https://docs.docker.com/reference/compose-file/deploy/#restart_policy
   */
  delay?: DurationString;
  /**
   * How often a task is replaced before the engine gives up, counted within window; 0 means without limit.
   * Unit: attempts.
   * Since: format 3.0, engine 1.13.
   * @default 0, no limit.
   * @see https://docs.docker.com/reference/compose-file/deploy/#restart_policy
   */
  max_attempts?: number;
  /**
   * The time over which attempts are counted; 0 counts for ever.
   * Unit: duration.
   * Since: format 3.0, engine 1.13.
   * @default 0s, for ever.
   * @see https://docs.docker.com/reference/compose-file/deploy/#restart_policy
   */
  window?: DurationString;
}
/**
 * One preference of the scheduler, applied after the constraints.
 */
export interface PlacementPreferenceSpec {
  /**
   * The node label over whose values tasks are spread evenly: node.labels.NAME or engine.labels.NAME. Nodes without the label form one group.
   * Since: format 3.3, engine 17.04.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/deploy/#preferences
   */
  spread?: string;
}
/**
 * Where tasks may run.
 */
export interface PlacementSpec {
  /**
   * Conditions that a node must satisfy, all of them: KEY == VALUE or KEY != VALUE, with node.id, node.hostname, node.ip, node.role, node.platform.os, node.platform.arch, node.labels.X or engine.labels.X. Keys and values compare without regard to case.
   * Since: format 3.0, engine 1.13.
   * @default none, every node fits.
   * @see https://docs.docker.com/reference/compose-file/deploy/#constraints
   */
  constraints?: string[];
  /**
   * How tasks are spread over the nodes that satisfy the constraints, the first preference first.
   * Since: format 3.3, engine 17.04.
   * @default none, the node with the fewest tasks of the service.
   * @see https://docs.docker.com/reference/compose-file/deploy/#preferences
   */
  preferences?: PlacementPreferenceSpec[];
  /**
   * How many tasks of the service may run on one node; 0 means without limit.
   * Unit: tasks.
   * Since: format 3.8, engine 19.03.
   * @default 0, no limit.
   * @see https://docs.docker.com/reference/compose-file/deploy/#placement
   */
  max_replicas_per_node?: number;
}
/**
 * A resource that the operator of the nodes defined (node-generic-resources in the configuration of the engine).
 */
export interface GenericResourceSpec {
  /**
   * A number of pieces of a kind of resource.
   * Since: format 3.5, engine 17.09.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/deploy/#resources
   */
  discrete_resource_spec: DiscreteResourceSpec;
}
/**
 * A kind of resource and how many pieces of it each task needs.
 */
export interface DiscreteResourceSpec {
  /**
   * The kind of resource, as the nodes declare it.
   * Since: format 3.5, engine 17.09.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/deploy/#resources
   */
  kind?: string;
  /**
   * How many pieces each task needs.
   * Unit: pieces.
   * Since: format 3.5, engine 17.09.
   * @default 0.
   * @see https://docs.docker.com/reference/compose-file/deploy/#resources
   */
  value?: number;
}
/**
 * The most that a task may use.
 */
export interface ResourceLimitsSpec {
  /**
   * The CPU time that a task may use, as a number of CPUs in quotes; at least 0.001.
   * Unit: CPUs.
   * Since: format 3.0, engine 1.13.
   * @default no limit.
   * @see https://docs.docker.com/reference/compose-file/deploy/#cpus
   */
  cpus?: CpuString;
  /**
   * The memory that a task may use before it is killed; at least 4M.
   * Unit: bytes.
   * Since: format 3.0, engine 1.13.
   * @default no limit.
   * @see https://docs.docker.com/reference/compose-file/deploy/#memory
   */
  memory?: MemoryString;
  /**
   * How many processes a task may have; 0 means without limit.
   * Unit: processes.
   * Since: format 3.9, engine 20.10.
   * @default 0, no limit.
   * @see https://docs.docker.com/reference/compose-file/deploy/#pids
   */
  pids?: number;
}
/**
 * What a node must have free for a task to be placed there.
 */
export interface ResourceReservationsSpec {
  /**
   * The CPUs that a node must have free for a task to be placed there, as a number in quotes; at least 0.001.
   * Unit: CPUs.
   * Since: format 3.0, engine 1.13.
   * @default none reserved.
   * @see https://docs.docker.com/reference/compose-file/deploy/#cpus
   */
  cpus?: CpuString;
  /**
   * The memory that a node must have free for a task to be placed there; at least 4M.
   * Unit: bytes.
   * Since: format 3.0, engine 1.13.
   * @default none reserved.
   * @see https://docs.docker.com/reference/compose-file/deploy/#memory
   */
  memory?: MemoryString;
  /**
   * Resources of the operator's own kinds that a node must have free for a task to be placed there.
   * Since: format 3.5, engine 17.09.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/deploy/#resources
   */
  generic_resources?: GenericResourceSpec[];
}
/**
 * What each task may use and what is set aside for it.
 */
export interface ResourcesSpec {
  /**
   * The most that each task may use.
   * Since: format 3.0, engine 1.13.
   * @default no limits.
   * @see https://docs.docker.com/reference/compose-file/deploy/#resources
   */
  limits?: ResourceLimitsSpec;
  /**
   * What is set aside for each task on its node.
   * Since: format 3.0, engine 1.13.
   * @default nothing reserved.
   * @see https://docs.docker.com/reference/compose-file/deploy/#resources
   */
  reservations?: ResourceReservationsSpec;
}
/**
 * How the swarm runs the service: how many tasks, where, with what, and how they are replaced.
 */
export interface DeploySpec {
  /**
   * How many tasks the service has and whether they run to an end.
   * Since: format 3.0, engine 1.13.
   * - `replicated`: A number of tasks, given by replicas.
   * - `global`: One task on every node that satisfies the constraints.
   * - `replicated-job`: A number of tasks that run to their end.
   * - `global-job`: One task on every node that satisfies the constraints, run to its end.
   * @default replicated.
   * @see https://docs.docker.com/reference/compose-file/deploy/#mode
   */
  mode?: 'replicated' | 'global' | 'replicated-job' | 'global-job';
  /**
   * How many tasks run in mode replicated, or run to their end in mode replicated-job.
   * Unit: tasks.
   * Since: format 3.0, engine 1.13.
   * @default 1.
   * @see https://docs.docker.com/reference/compose-file/deploy/#replicas
   */
  replicas?: number;
  /**
   * How the name of the service resolves for its peers.
   * Since: format 3.2, engine 1.13.
   * - `vip`: One virtual address for the service, with connections spread over its tasks.
   * - `dnsrr`: The name resolves to the addresses of the tasks; no port can be published in ingress mode.
   * @default vip.
   * @see https://docs.docker.com/reference/compose-file/deploy/#endpoint_mode
   */
  endpoint_mode?: 'vip' | 'dnsrr';
  /**
   * Where tasks may run and how they are spread.
   * Since: format 3.0, engine 1.13.
   * @default any node.
   * @see https://docs.docker.com/reference/compose-file/deploy/#placement
   */
  placement?: PlacementSpec;
  /**
   * What each task may use and what is set aside for it.
   * Since: format 3.0, engine 1.13.
   * @default no limits and no reservations.
   * @see https://docs.docker.com/reference/compose-file/deploy/#resources
   */
  resources?: ResourcesSpec;
  /**
   * What happens when a task ends.
   * Since: format 3.0, engine 1.13.
   * @default condition any after 5s, without limit.
   * @see https://docs.docker.com/reference/compose-file/deploy/#restart_policy
   */
  restart_policy?: RestartPolicySpec;
  /**
   * How tasks are replaced when the service changes. Jobs have none.
   * Since: format 3.0, engine 1.13.
   * @default one task at a time, stop-first, pause on failure.
   * @see https://docs.docker.com/reference/compose-file/deploy/#update_config
   */
  update_config?: UpdateConfigSpec;
  /**
   * How tasks are replaced when the service returns to its previous specification.
   * Since: format 3.7, engine 17.04.
   * @default one task at a time, stop-first, pause on failure.
   * @see https://docs.docker.com/reference/compose-file/deploy/#rollback_config
   */
  rollback_config?: RollbackConfigSpec;
  /**
   * Labels of the service (not of its containers); this is where routers such as Traefik look in a swarm.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/deploy/#labels
   */
  labels?: LabelsSpec;
}
/**
 * How the engine finds out whether a task is healthy. A swarm replaces unhealthy tasks and routes to healthy ones only.
 */
export interface HealthCheckSpec {
  /**
   * The command that says whether a task is healthy: exit code 0 is. A list begins with CMD (run as it is), CMD-SHELL (run by a shell) or NONE (no check); a string is run by a shell.
   * Since: format 3.0, engine 1.13.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  test?: string | string[];
  /**
   * How long after one check the next one begins; at least 1ms.
   * Unit: duration.
   * Since: format 3.0, engine 1.13.
   * @default 30s.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  interval?: DurationString;
  /**
   * How long a check may take before it counts as failed; at least 1ms.
   * Unit: duration.
   * Since: format 3.0, engine 1.13.
   * @default 30s.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  timeout?: DurationString;
  /**
   * How many checks in a row must fail for the task to count as unhealthy; 0 takes the default.
   * Unit: checks.
   * Since: format 3.0, engine 1.13.
   * @default 3.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  retries?: number;
  /**
   * How long failed checks do not count after the start of a task.
   * Unit: duration.
   * Since: format 3.4, engine 17.05.
   * @default 0s.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  start_period?: DurationString;
  /**
   * How long after one check the next one begins during start_period.
   * Unit: duration.
   * Since: format 3.12, engine 25.0.
   * @default 5s.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  start_interval?: DurationString;
  /**
   * Whether the check that the image defines is switched off; it excludes test.
   * Since: format 3.0, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  disable?: boolean;
}
/**
 * Where the output of the containers goes.
 */
export interface LoggingSpec {
  /**
   * The log driver, for instance json-file, local, journald, syslog, gelf, fluentd or none.
   * Since: format 3.0, engine 1.13.
   * @default the engine's.
   * @see https://docs.docker.com/reference/compose-file/services/#logging
   */
  driver?: string;
  /**
   * Options of the log driver, for instance max-size and max-file.
   * Since: format 3.0, engine 1.13.
   * @default the driver's.
   * @see https://docs.docker.com/reference/compose-file/services/#logging
   */
  options?: {
    [k: string]: string | number | null;
  };
}
/**
 * A port of the service that clients outside the stack can reach.
 */
export interface PortSpec {
  /**
   * The port on which the container listens.
   * Unit: port number.
   * Since: format 3.2, engine 1.13.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  target: number;
  /**
   * The port on the nodes; without it the swarm chooses one from 30000 on.
   * Unit: port number.
   * Since: format 3.2, engine 1.13.
   * @default chosen by the swarm.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  published?: number;
  /**
   * The transport protocol.
   * Since: format 3.2, engine 1.13.
   * - `tcp`: TCP.
   * - `udp`: UDP.
   * - `sctp`: SCTP.
   * @default tcp.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  protocol?: 'tcp' | 'udp' | 'sctp';
  /**
   * Whether the port is open on every node or on those that run a task.
   * Since: format 3.2, engine 1.13.
   * - `ingress`: The port is open on every node, which routes to some task.
   * - `host`: The port is open on the nodes that run a task, which sees the real address of the client.
   * @default ingress.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  mode?: 'ingress' | 'host';
}
/**
 * Options of a mount of type bind.
 */
export interface MountBindSpec {
  /**
   * How mounts that are made later below this one are seen on the other side.
   * Since: format 3.2, engine 1.13.
   * - `rprivate`: Mounts made later are seen on neither side, below too.
   * - `private`: Mounts made later are seen on neither side.
   * - `rshared`: Mounts made later are seen on both sides, below too.
   * - `shared`: Mounts made later are seen on both sides.
   * - `rslave`: Mounts made later on the node are seen in the container, below too.
   * - `slave`: Mounts made later on the node are seen in the container.
   * @default rprivate.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  propagation?: 'rprivate' | 'private' | 'rshared' | 'shared' | 'rslave' | 'slave';
  /**
   * In a Compose file: whether the path is created on the host when it is not there.
   * Since: format 3.2, engine 1.13.
   * Without effect in a swarm. A service never creates the path: create it on every node beforehand, or use a volume.
   * @default false, the path must exist on every node.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  create_host_path?: boolean;
}
/**
 * Options of a mount of type volume.
 */
export interface MountVolumeSpec {
  /**
   * Whether a new, empty volume stays empty instead of taking what the image has at the target.
   * Since: format 3.2, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  nocopy?: boolean;
  /**
   * The directory inside the volume that is mounted instead of its root; it must exist.
   * Since: format 3.2, engine 26.1.
   * @default the root of the volume.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  subpath?: string;
}
/**
 * Options of a mount of type tmpfs.
 */
export interface MountTmpfsSpec {
  /**
   * The most that the tmpfs may hold, in bytes and without a unit; 0 means half of the memory of the node.
   * Unit: bytes.
   * Since: format 3.6, engine 1.13.
   * @default 0, no limit of its own.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  size?: number;
  /**
   * In a Compose file: the file mode of the mounted directory.
   * Unit: file mode.
   * Since: format 3.6, engine 1.13.
   * Without effect in a swarm. The CLI drops it: set the mode in the entrypoint of the image.
   * @default 1777.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  mode?: number;
}
/**
 * A mount in a container: a volume, a path of the node, or memory.
 */
export interface MountSpec {
  /**
   * What is mounted.
   * Since: format 3.2, engine 1.13.
   * - `volume`: A volume of the stack, or an anonymous one.
   * - `bind`: A path of the node.
   * - `tmpfs`: Memory that is gone with the container.
   * - `npipe`: A named pipe of a Windows node.
   * - `cluster`: A cluster (CSI) volume.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  type: 'volume' | 'bind' | 'tmpfs' | 'npipe' | 'cluster';
  /**
   * What is mounted: the key of a volume of the stack, or a path on the node. A tmpfs has none; a volume without a source is anonymous.
   * Since: format 3.2, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  source?: string;
  /**
   * The absolute path in the container at which it is mounted; each path once.
   * Since: format 3.2, engine 1.13.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  target: string;
  /**
   * Whether the container may only read.
   * Since: format 3.2, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  read_only?: boolean;
  /**
   * Options of a mount of type bind.
   * Since: format 3.2, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  bind?: MountBindSpec;
  /**
   * Options of a mount of type volume.
   * Since: format 3.2, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  volume?: MountVolumeSpec;
  /**
   * Options of a mount of type tmpfs.
   * Since: format 3.6, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  tmpfs?: MountTmpfsSpec;
  /**
   * A hint for Docker Desktop on a Mac.
   * Since: format 3.2, engine 1.13.
   * Without effect in a swarm. Leave it out: no engine reads it.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  consistency?: string;
}
/**
 * How the service takes part in one network.
 */
export interface ServiceNetworkSpec {
  /**
   * More names under which the peers on this network find the service. Names with dots work.
   * Since: format 3.0, engine 1.13.
   * @default the name of the service alone.
   * @see https://docs.docker.com/reference/compose-file/services/#aliases
   */
  aliases?: StringList;
  /**
   * Options of the network driver for this attachment.
   * Since: format 3.13, engine 17.06.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#driver_opts
   */
  driver_opts?: DriverOptionsSpec;
  /**
   * In a Compose file: a fixed IPv4 address.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. A swarm gives every task an address of its own choice: use the name of the service, or an alias, instead of an address.
   * @default chosen by the swarm.
   * @see https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address
   */
  ipv4_address?: string;
  /**
   * In a Compose file: a fixed IPv6 address.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. A swarm gives every task an address of its own choice: use the name of the service, or an alias, instead of an address.
   * @default chosen by the swarm.
   * @see https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address
   */
  ipv6_address?: string;
}
/**
 * A config of the stack as a file in the container.
 */
export interface ServiceConfigSpec {
  /**
   * The key of the config in the stack.
   * Since: format 3.3, engine 17.06.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#configs
   */
  source: string;
  /**
   * Where the file is in the container: an absolute path, or a name below /.
   * Since: format 3.3, engine 17.06.
   * @default the source.
   * @see https://docs.docker.com/reference/compose-file/services/#configs
   */
  target?: string;
  /**
   * The numeric id of the user who owns the file, in quotes.
   * Unit: user id.
   * Since: format 3.3, engine 17.06.
   * @default "0".
   * @see https://docs.docker.com/reference/compose-file/services/#configs
   */
  uid?: string;
  /**
   * The numeric id of the group of the file, in quotes.
   * Unit: group id.
   * Since: format 3.3, engine 17.06.
   * @default "0".
   * @see https://docs.docker.com/reference/compose-file/services/#configs
   */
  gid?: string;
  /**
   * The file mode, in octal with a leading zero and without quotes.
   * Unit: file mode.
   * Since: format 3.3, engine 17.06.
   * @default 0444.
   * @see https://docs.docker.com/reference/compose-file/services/#configs
   */
  mode?: number;
}
/**
 * A secret of the stack as a file in the container, kept in memory.
 */
export interface ServiceSecretSpec {
  /**
   * The key of the secret in the stack.
   * Since: format 3.1, engine 1.13.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#secrets
   */
  source: string;
  /**
   * Where the file is in the container: an absolute path, or a name below /run/secrets.
   * Since: format 3.1, engine 1.13.
   * @default the source.
   * @see https://docs.docker.com/reference/compose-file/services/#secrets
   */
  target?: string;
  /**
   * The numeric id of the user who owns the file, in quotes.
   * Unit: user id.
   * Since: format 3.1, engine 1.13.
   * @default "0".
   * @see https://docs.docker.com/reference/compose-file/services/#secrets
   */
  uid?: string;
  /**
   * The numeric id of the group of the file, in quotes.
   * Unit: group id.
   * Since: format 3.1, engine 1.13.
   * @default "0".
   * @see https://docs.docker.com/reference/compose-file/services/#secrets
   */
  gid?: string;
  /**
   * The file mode, in octal with a leading zero and without quotes.
   * Unit: file mode.
   * Since: format 3.1, engine 1.13.
   * @default 0444.
   * @see https://docs.docker.com/reference/compose-file/services/#secrets
   */
  mode?: number;
}
/**
 * A soft and a hard limit; soft is at most hard.
 */
export interface UlimitSpec {
  /**
   * The limit that applies, which the process may raise up to hard.
   * Unit: as the limit counts.
   * Since: format 3.0, engine 20.10.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#ulimits
   */
  soft: number;
  /**
   * The ceiling for soft.
   * Unit: as the limit counts.
   * Since: format 3.0, engine 20.10.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#ulimits
   */
  hard: number;
}
/**
 * Limits of the processes in the container, by name.
 */
export interface UlimitsSpec {
  [k: string]: number | UlimitSpec;
}
/**
 * Where a Windows container finds the credential spec of its managed service account.
 */
export interface CredentialSpec {
  /**
   * The key of a config of the stack that holds the credential spec.
   * Since: format 3.8, engine 19.03.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#credential_spec
   */
  config?: string;
  /**
   * A file below the CredentialSpecs folder of the engine.
   * Since: format 3.3, engine 17.05.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#credential_spec
   */
  file?: string;
  /**
   * A value in the Windows registry of the node.
   * Since: format 3.3, engine 17.05.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#credential_spec
   */
  registry?: string;
}
/**
 * How the image is built. A swarm builds nothing: the image must be in a registry, or on every node.
 */
export interface BuildSpec {
  /**
   * The directory, or the address of a repository, from which the image is built.
   * Since: format 3.0, engine 1.13.
   * @default ..
   * @see https://docs.docker.com/reference/compose-file/build/#context
   */
  context?: string;
  /**
   * The Dockerfile, relative to context.
   * Since: format 3.0, engine 1.13.
   * @default Dockerfile.
   * @see https://docs.docker.com/reference/compose-file/build/#dockerfile
   */
  dockerfile?: string;
  /**
   * The stage of the Dockerfile to build.
   * Since: format 3.4, engine 1.13.
   * @default the last one.
   * @see https://docs.docker.com/reference/compose-file/build/#target
   */
  target?: string;
  /**
   * Build arguments.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/build/#args
   */
  args?: KeyValueSpec;
  /**
   * Labels of the image.
   * Since: format 3.3, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/build/#labels
   */
  labels?: LabelsSpec;
  /**
   * Images whose layers may be reused.
   * Since: format 3.2, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/build/#cache_from
   */
  cache_from?: StringList;
  /**
   * The network of the RUN steps.
   * Since: format 3.4, engine 1.13.
   * @default default.
   * @see https://docs.docker.com/reference/compose-file/build/#network
   */
  network?: string;
  /**
   * The size of /dev/shm during the build.
   * Unit: bytes.
   * Since: format 3.5, engine 1.13.
   * @default 64M.
   * @see https://docs.docker.com/reference/compose-file/build/#shm_size
   */
  shm_size?: number | string;
  /**
   * Host names with addresses during the build.
   * Since: format 3.9, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/build/#extra_hosts
   */
  extra_hosts?: ExtraHostsSpec;
}
/**
 * A service: the tasks that run one image.
 */
export interface ServiceSpec {
  /**
   * The image that the tasks run. A swarm needs it: it builds nothing. A tag is resolved to a digest at deploy.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#image
   */
  image?: string;
  /**
   * In a Compose file: how the image is built.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. A swarm builds nothing: build the image beforehand, push it to a registry and name it with image.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#build
   */
  build?: string | BuildSpec;
  /**
   * The arguments of the entrypoint, in place of the image's CMD.
   * Since: format 3.0, engine 1.13.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#command
   */
  command?: CommandSpec;
  /**
   * The program that the container runs, in place of the image's ENTRYPOINT.
   * Since: format 3.0, engine 1.13.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#entrypoint
   */
  entrypoint?: CommandSpec;
  /**
   * The directory in which the command starts, as an absolute path.
   * Since: format 3.0, engine 1.13.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#working_dir
   */
  working_dir?: string;
  /**
   * The user who runs the command: a name or an id, with an optional :group.
   * Since: format 3.0, engine 1.13.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#user
   */
  user?: string;
  /**
   * The host name of the container. Templates such as {{.Node.Hostname}} and {{.Task.Slot}} are filled in.
   * Since: format 3.0, engine 1.13.
   * @default the id of the container.
   * @see https://docs.docker.com/reference/compose-file/services/#hostname
   */
  hostname?: string;
  /**
   * In a Compose file: the domain name of the container.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Write the full name in hostname.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#domainname
   */
  domainname?: string;
  /**
   * In a Compose file: the name of the container.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. A swarm names the containers of its tasks itself: leave it out, and reach the service by its name or by an alias under networks.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#container_name
   */
  container_name?: string;
  /**
   * Whether an init process runs as process 1, which passes on signals and reaps orphans.
   * Since: format 3.7, engine 18.06.
   * @default the engine's, false.
   * @see https://docs.docker.com/reference/compose-file/services/#init
   */
  init?: boolean;
  /**
   * Whether the container has a terminal.
   * Since: format 3.0, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#tty
   */
  tty?: boolean;
  /**
   * Whether standard input stays open.
   * Since: format 3.0, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#stdin_open
   */
  stdin_open?: boolean;
  /**
   * The signal that asks the process to end.
   * Since: format 3.0, engine 17.04.
   * @default the image's, SIGTERM.
   * @see https://docs.docker.com/reference/compose-file/services/#stop_signal
   */
  stop_signal?: string;
  /**
   * How long the process has to end after stop_signal before it is killed.
   * Unit: duration.
   * Since: format 3.0, engine 1.13.
   * @default 10s.
   * @see https://docs.docker.com/reference/compose-file/services/#stop_grace_period
   */
  stop_grace_period?: UncheckedDurationString;
  /**
   * Whether the file system of the image is read-only in the container.
   * Since: format 3.0, engine 17.04.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#read_only
   */
  read_only?: boolean;
  /**
   * In a Compose file: whether the container has every right on its host.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. A swarm has no privileged services: cap_add: [ALL] gives every capability the engine has, and a device can be bind-mounted.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#privileged
   */
  privileged?: boolean;
  /**
   * Capabilities that the container gets beyond Docker's default set.
   * Since: format 3.0, engine 20.10.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#cap_add
   */
  cap_add?: CapabilitySpec[];
  /**
   * Capabilities that the container loses from Docker's default set.
   * Since: format 3.0, engine 20.10.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#cap_drop
   */
  cap_drop?: CapabilitySpec[];
  /**
   * In a Compose file: options for AppArmor, SELinux and seccomp.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. A stack file has no equivalent: configure the engine of the node (its default seccomp or AppArmor profile) instead.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#security_opt
   */
  security_opt?: string[];
  /**
   * Kernel parameters of the namespaces of the container, for instance net.core.somaxconn.
   * Since: format 3.0, engine 19.03.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#sysctls
   */
  sysctls?: KeyValueSpec;
  /**
   * Limits of the processes in the container, by name: one number for both, or soft and hard.
   * Unit: as the limit counts.
   * Since: format 3.0, engine 20.10.
   * @default the engine's.
   * @see https://docs.docker.com/reference/compose-file/services/#ulimits
   */
  ulimits?: UlimitsSpec;
  /**
   * How readily the kernel kills the process when memory runs out, from -1000 (never) to 1000 (first).
   * Unit: score from -1000 to 1000.
   * Since: format 3.13, engine 27.0.
   * Without effect in a swarm. The docker CLI loses it on the way to the engine: reserve memory for the service with deploy.resources.reservations.memory instead.
   * @default 0.
   * @see https://docs.docker.com/reference/compose-file/services/#oom_score_adj
   */
  oom_score_adj?: number;
  /**
   * Files with NAME=VALUE lines that the client reads at deploy; `environment` wins over them, and a later file over an earlier one.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#env_file
   */
  env_file?: StringOrList;
  /**
   * Environment variables of the container.
   * Since: format 3.0, engine 1.13.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#environment
   */
  environment?: EnvironmentSpec;
  /**
   * Labels of the containers (not of the service; those are in deploy.labels).
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#labels
   */
  labels?: LabelsSpec;
  /**
   * In a Compose file: the services that start first.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. A swarm orders nothing: let the process wait or retry until its peers answer, and let restart_policy restart it.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#depends_on
   */
  depends_on?: StringList;
  /**
   * In a Compose file: links to other containers.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Put both services on one network: a service finds its peers by name, or by an alias under networks.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#links
   */
  links?: string[];
  /**
   * In a Compose file: links to containers of other projects.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Put the service on a network of the other stack, declared external.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#external_links
   */
  external_links?: string[];
  /**
   * The networks of the service: a list of keys, or a map from key to details.
   * Since: format 3.0, engine 1.13.
   * @default the network default of the stack.
   * @see https://docs.docker.com/reference/compose-file/services/#networks
   */
  networks?:
    | StringList
    | {
        [k: string]: ServiceNetworkSpec | null;
      };
  /**
   * In a Compose file: how the container is connected, for instance host.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Attach the service to an external network named host (external: true, name: host) for the network of the node; otherwise use networks.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#network_mode
   */
  network_mode?: string;
  /**
   * Addresses of name servers, in place of the engine's.
   * Since: format 3.0, engine 1.13.
   * @default the engine's.
   * @see https://docs.docker.com/reference/compose-file/services/#dns
   */
  dns?: NameServersSpec;
  /**
   * Domains in which short names are looked up.
   * Since: format 3.0, engine 1.13.
   * @default the engine's.
   * @see https://docs.docker.com/reference/compose-file/services/#dns_search
   */
  dns_search?: StringOrList;
  /**
   * Host names with addresses, added to /etc/hosts.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#extra_hosts
   */
  extra_hosts?: ExtraHostsSpec;
  /**
   * In a Compose file: the hardware address of the container.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Leave it out: tasks come and go, each with an address of its own.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#mac_address
   */
  mac_address?: string;
  /**
   * In a Compose file: ports that other containers may reach.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Leave it out: services on one network reach each other on every port.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#expose
   */
  expose?: (string | number)[];
  /**
   * Ports that clients outside the stack can reach: the long form, or [PUBLISHED:]TARGET[/PROTOCOL]. An address before the port is dropped: a service listens on every interface.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  ports?: (number | string | PortSpec)[];
  /**
   * What is mounted in the container: the long form, or [SOURCE:]TARGET[:MODE].
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  volumes?: (ShortMountString | MountSpec)[];
  /**
   * In a Compose file: paths at which memory is mounted.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Write a long-form entry under volumes instead: type: tmpfs and target: the path.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#tmpfs
   */
  tmpfs?: StringOrList;
  /**
   * In a Compose file: the size of /dev/shm.
   * Unit: bytes.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Write a long-form entry under volumes instead: type: tmpfs, target: /dev/shm and tmpfs.size in bytes.
   * @default 64M.
   * @see https://docs.docker.com/reference/compose-file/services/#shm_size
   */
  shm_size?: string;
  /**
   * In a Compose file: devices of the host that the container sees.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Bind-mount the device under volumes (type: bind, for instance /dev/net/tun) and add the capability that it needs with cap_add.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#devices
   */
  devices?: string[];
  /**
   * Configs of the stack that the container sees as files: the long form, or the key alone.
   * Since: format 3.3, engine 17.06.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#configs
   */
  configs?: (string | ServiceConfigSpec)[];
  /**
   * Secrets of the stack that the container sees as files below /run/secrets: the long form, or the key alone.
   * Since: format 3.1, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#secrets
   */
  secrets?: (string | ServiceSecretSpec)[];
  /**
   * Where a Windows container finds the credential spec of its managed service account.
   * Since: format 3.3, engine 17.05.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#credential_spec
   */
  credential_spec?: CredentialSpec;
  /**
   * The isolation of a Windows container.
   * Since: format 3.5, engine 17.12.
   * - `default`: As the engine is configured.
   * - `process`: Process isolation.
   * - `hyperv`: Hyper-V isolation.
   * @default default.
   * @see https://docs.docker.com/reference/compose-file/services/#isolation
   */
  isolation?: 'default' | 'process' | 'hyperv';
  /**
   * How the engine finds out whether a task is healthy.
   * Since: format 3.0, engine 1.13.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#healthcheck
   */
  healthcheck?: HealthCheckSpec;
  /**
   * Where the output of the containers goes.
   * Since: format 3.0, engine 1.13.
   * @default the engine's.
   * @see https://docs.docker.com/reference/compose-file/services/#logging
   */
  logging?: LoggingSpec;
  /**
   * In a Compose file: when the container is started again.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Write deploy.restart_policy: condition any for always and unless-stopped, on-failure (with max_attempts) for on-failure, none for no.
   * @default no.
   * @see https://docs.docker.com/reference/compose-file/services/#restart
   */
  restart?: string;
  /**
   * In a Compose file: the parent control group.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Leave it out, or set cgroup-parent in the configuration of the engine.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#cgroup_parent
   */
  cgroup_parent?: string;
  /**
   * In an older Compose file: the cgroup namespace.
   * Since: format 3.9, engine 1.13.
   * Without effect in a swarm. Leave it out, or set default-cgroupns-mode in the configuration of the engine.
   * @default the engine's.
   * @see https://docs.docker.com/reference/compose-file/services/#cgroup
   */
  cgroupns_mode?: string;
  /**
   * In a Compose file: the IPC namespace.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Leave it out: a task has an IPC namespace of its own.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#ipc
   */
  ipc?: string;
  /**
   * In a Compose file: the process namespace.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Leave it out: a task sees its own processes alone; bind-mount /proc of the node read-only to look at all.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#pid
   */
  pid?: string | null;
  /**
   * In a Compose file: the user namespace.
   * Since: format 3.0, engine 1.13.
   * Without effect in a swarm. Leave it out, or set userns-remap in the configuration of the engine.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#userns_mode
   */
  userns_mode?: string;
  /**
   * How the swarm runs the service.
   * Since: format 3.0, engine 1.13.
   * @default one task, replicated.
   * @see https://docs.docker.com/reference/compose-file/services/#deploy
   */
  deploy?: DeploySpec | null;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * One range of addresses.
 */
export interface IpamPoolSpec {
  /**
   * The addresses of the network in CIDR notation.
   * Since: format 3.0, engine 1.13.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  subnet: string;
}
/**
 * How the network gets its addresses.
 */
export interface IpamSpec {
  /**
   * The driver that gives out addresses.
   * Since: format 3.0, engine 1.13.
   * @default default.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  driver?: string;
  /**
   * The ranges of addresses.
   * Since: format 3.0, engine 1.13.
   * @default chosen by the swarm.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  config?: IpamPoolSpec[];
}
/**
 * A network of the stack, or one that exists already.
 */
export interface NetworkSpec {
  /**
   * The name of the network, without the name of the stack in front.
   * Since: format 3.5, engine 1.13.
   * @default STACK_KEY.
   * @see https://docs.docker.com/reference/compose-file/networks/#name
   */
  name?: string;
  /**
   * Whether the network exists already; it must be swarm-scoped then.
   * Since: format 3.0, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/networks/#external
   */
  external?: ExternalSpec;
  /**
   * The network driver. A service needs one that spans the swarm: overlay.
   * Since: format 3.0, engine 1.13.
   * @default overlay.
   * @see https://docs.docker.com/reference/compose-file/networks/#driver
   */
  driver?: string;
  /**
   * Options of the network driver, for instance encrypted: "".
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/networks/#driver_opts
   */
  driver_opts?: DriverOptionsSpec;
  /**
   * Whether containers that are not tasks may join.
   * Since: format 3.2, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/networks/#attachable
   */
  attachable?: boolean;
  /**
   * Whether the network has no way out of the swarm.
   * Since: format 3.0, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/networks/#internal
   */
  internal?: boolean;
  /**
   * How the network gets its addresses.
   * Since: format 3.0, engine 1.13.
   * @default chosen by the swarm.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  ipam?: IpamSpec;
  /**
   * Labels of the network.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/networks/#labels
   */
  labels?: LabelsSpec;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * How a cluster volume is mounted.
 */
export interface ClusterMountSpec {
  /**
   * The file system of the volume.
   * Since: format 3.10, engine 23.0.
   * @default the plugin's.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  fs_type?: string;
  /**
   * Flags of the mount.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  mount_flags?: string[];
}
/**
 * How tasks may use a cluster volume.
 */
export interface ClusterAccessModeSpec {
  /**
   * How many nodes may use the volume.
   * Since: format 3.10, engine 23.0.
   * - `single`: One node at a time.
   * - `multi`: Several nodes at a time.
   * @default single.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  scope?: 'single' | 'multi';
  /**
   * How tasks may share the volume.
   * Since: format 3.10, engine 23.0.
   * - `none`: One task.
   * - `readonly`: Several tasks that read.
   * - `onewriter`: Several tasks of which one writes.
   * - `all`: Several tasks that write.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  sharing?: 'none' | 'readonly' | 'onewriter' | 'all';
  /**
   * Use as a file system.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  mount_volume?: ClusterMountSpec;
  /**
   * Use as a block device; it has no options.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  block_volume?: {};
}
/**
 * A place in the topology of a storage system.
 */
export interface ClusterTopologySpec {
  /**
   * The labels of the topology.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  segments?: KeyValueSpec;
}
/**
 * From where a cluster volume must be reachable.
 */
export interface ClusterAccessibilitySpec {
  /**
   * Places of which one must reach the volume.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  requisite?: ClusterTopologySpec[];
  /**
   * Places that should reach the volume, the best first.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  preferred?: ClusterTopologySpec[];
}
/**
 * How large a cluster volume is.
 */
export interface ClusterCapacitySpec {
  /**
   * The least size.
   * Unit: bytes.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  required_bytes?: ByteSizeString;
  /**
   * The greatest size.
   * Unit: bytes.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  limit_bytes?: ByteSizeString;
}
/**
 * A secret for the plugin of a cluster volume.
 */
export interface ClusterSecretSpec {
  /**
   * The key under which the plugin gets the secret.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  key?: string;
  /**
   * The name of the secret.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  secret?: string;
}
/**
 * The settings of a cluster (CSI) volume.
 */
export interface ClusterVolumeSpec {
  /**
   * The group of volumes it belongs to.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  group?: string;
  /**
   * How tasks may use the volume.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  access_mode?: ClusterAccessModeSpec;
  /**
   * From where the volume must be reachable.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  accessibility_requirements?: ClusterAccessibilitySpec;
  /**
   * How large the volume is.
   * Since: format 3.10, engine 23.0.
   * @default the plugin's.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  capacity_range?: ClusterCapacitySpec;
  /**
   * Secrets for the plugin.
   * Since: format 3.10, engine 23.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  secrets?: ClusterSecretSpec[];
  /**
   * Whether tasks may use the volume.
   * Since: format 3.10, engine 23.0.
   * - `active`: New tasks may use it.
   * - `pause`: No new tasks.
   * - `drain`: Tasks are moved away.
   * @default active.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  availability?: 'active' | 'pause' | 'drain';
}
/**
 * A volume of the stack, or one that exists already. Each node that runs a task has its own, unless the driver shares it.
 */
export interface VolumeSpec {
  /**
   * The name of the volume on the nodes, without the name of the stack in front. Templates such as {{.Task.Slot}} are filled in.
   * Since: format 3.4, engine 1.13.
   * @default STACK_KEY.
   * @see https://docs.docker.com/reference/compose-file/volumes/#name
   */
  name?: string;
  /**
   * Whether the volume is made by someone else; it excludes driver, driver_opts and labels.
   * Since: format 3.0, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/volumes/#external
   */
  external?: ExternalSpec;
  /**
   * The volume driver.
   * Since: format 3.0, engine 1.13.
   * @default local.
   * @see https://docs.docker.com/reference/compose-file/volumes/#driver
   */
  driver?: string;
  /**
   * Options of the volume driver, for instance type: nfs, o: and device: of the local driver. They count only when a node creates the volume.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/#driver_opts
   */
  driver_opts?: DriverOptionsSpec;
  /**
   * Labels of the volume.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/#labels
   */
  labels?: LabelsSpec;
  /**
   * The settings of a cluster (CSI) volume.
   * Since: format 3.10, engine 23.0.
   * Without effect in a swarm. `docker stack deploy` creates no cluster volume: create it with docker volume create --type, and declare it external.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  'x-cluster-spec'?: ClusterVolumeSpec;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * A config: a file of up to 1000 kB that tasks can read, kept by the managers.
 */
export interface ConfigSpec {
  /**
   * The name of the config, without the name of the stack in front. A changed content needs a new name.
   * Since: format 3.5, engine 17.06.
   * @default STACK_KEY.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  name?: string;
  /**
   * Whether the config exists already.
   * Since: format 3.3, engine 17.06.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  external?: ExternalFileSpec;
  /**
   * The file with the content, relative to the first stack file; the client reads it at deploy.
   * Since: format 3.3, engine 17.06.
   * @default none, it is required unless external.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  file?: string;
  /**
   * How the content is filled in for each task.
   * Since: format 3.8, engine 18.03.
   * - `golang`: The content is a Go template, filled in for each task.
   * @default none, the content as it is.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  template_driver?: 'golang';
  /**
   * Labels of the config.
   * Since: format 3.3, engine 17.06.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  labels?: LabelsSpec;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * A secret: a file of up to 500 kB that tasks can read, encrypted and kept by the managers.
 */
export interface SecretSpec {
  /**
   * The name of the secret, without the name of the stack in front. A changed content needs a new name.
   * Since: format 3.5, engine 1.13.
   * @default STACK_KEY.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  name?: string;
  /**
   * Whether the secret exists already.
   * Since: format 3.1, engine 1.13.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  external?: ExternalFileSpec;
  /**
   * The file with the content, relative to the first stack file; the client reads it at deploy.
   * Since: format 3.1, engine 1.13.
   * @default none, it is required unless external.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  file?: string;
  /**
   * The secrets plugin that provides the content.
   * Since: format 3.8, engine 17.07.
   * @default the swarm's own store.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  driver?: string;
  /**
   * Options of the secrets plugin.
   * Since: format 3.8, engine 17.07.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  driver_opts?: DriverOptionsSpec;
  /**
   * How the content is filled in for each task.
   * Since: format 3.8, engine 18.03.
   * - `golang`: The content is a Go template, filled in for each task.
   * @default none, the content as it is.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  template_driver?: 'golang';
  /**
   * Labels of the secret.
   * Since: format 3.1, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/(?:[A-Za-z]:)?[^:]+
   */
  labels?: LabelsSpec;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
