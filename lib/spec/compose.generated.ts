// Generated from schemas/ by `npm run generate`: change the schema, not this file.

import type {
  ByteSizeString,
  CapabilitySpec,
  CommandSpec,
  DriverOptionsSpec,
  ExtraHostsSpec,
  HealthCheckSpec,
  KeyValueSpec,
  LabelsSpec,
  LoggingSpec,
  MountSpec,
  NameServersSpec,
  PlacementSpec,
  ResourcesSpec,
  RestartPolicySpec,
  RollbackConfigSpec,
  ServiceConfigSpec,
  ServiceSecretSpec,
  StringList,
  StringOrList,
  UlimitsSpec,
  UncheckedDurationString,
  UpdateConfigSpec,
} from './stack.generated.js';

/**
 * A Compose file for one machine: the part of what `docker compose` reads that a standalone deployment needs.
 */
export interface ComposeSpec {
  /**
   * The name of the project, which goes in front of the names of its containers, networks and volumes.
   * Since: Docker Compose 2.0.
   * @default the name of the directory.
   * @see https://docs.docker.com/reference/compose-file/version-and-name/#name-top-level-element
   */
  name?: string;
  /**
   * The services of the project, by key.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/
   */
  services?: {
    [k: string]: ComposeServiceSpec;
  };
  /**
   * The networks of the project, by key.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/networks/
   */
  networks?: {
    [k: string]: ComposeNetworkSpec | null;
  };
  /**
   * The volumes of the project, by key.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/volumes/
   */
  volumes?: {
    [k: string]: ComposeVolumeSpec | null;
  };
  /**
   * The configs of the project, by key.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  configs?: {
    [k: string]: ComposeConfigSpec;
  };
  /**
   * The secrets of the project, by key.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/secrets/
   */
  secrets?: {
    [k: string]: ComposeSecretSpec;
  };
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * How the image of a service is built.
 */
export interface ComposeBuildSpec {
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
   * The Dockerfile itself, in place of a file.
   * Since: Docker Compose 2.17.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/build/#dockerfile_inline
   */
  dockerfile_inline?: string;
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
   * Where layers are stored for reuse.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/build/#cache_to
   */
  cache_to?: string[];
  /**
   * Whether no layer is reused.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/build/#no_cache
   */
  no_cache?: boolean;
  /**
   * Whether base images are always fetched anew.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/build/#pull
   */
  pull?: boolean;
  /**
   * The platforms to build for, for instance linux/arm64.
   * Since: Docker Compose 2.0.
   * @default the platform of the engine.
   * @see https://docs.docker.com/reference/compose-file/build/#platforms
   */
  platforms?: string[];
  /**
   * More names of the image.
   * Since: Docker Compose 2.6.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/build/#tags
   */
  tags?: string[];
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
 * What a service waits for before it starts.
 */
export interface ComposeDependencySpec {
  /**
   * What must be true of the other service before this one starts.
   * Since: Docker Compose 2.0.
   * - `service_started`: The other service has been started.
   * - `service_healthy`: The health check of the other service passes.
   * - `service_completed_successfully`: The other service ended with exit code 0.
   * @default service_started.
   * @see https://docs.docker.com/reference/compose-file/services/#depends_on
   */
  condition: 'service_started' | 'service_healthy' | 'service_completed_successfully';
  /**
   * Whether this service is restarted when Compose restarts the other one.
   * Since: Docker Compose 2.17.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/services/#depends_on
   */
  restart?: boolean;
  /**
   * Whether the other service must be there.
   * Since: Docker Compose 2.20.
   * @default true.
   * @see https://docs.docker.com/reference/compose-file/services/#depends_on
   */
  required?: boolean;
}
/**
 * A file with NAME=VALUE lines.
 */
export interface ComposeEnvFileSpec {
  /**
   * The file.
   * Since: Docker Compose 2.0.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#env_file
   */
  path: string;
  /**
   * Whether the file must be there.
   * Since: Docker Compose 2.24.
   * @default true.
   * @see https://docs.docker.com/reference/compose-file/services/#env_file
   */
  required?: boolean;
  /**
   * How the file is read: raw takes values as they are.
   * Since: Docker Compose 2.30.
   * @default as Compose reads .env.
   * @see https://docs.docker.com/reference/compose-file/services/#env_file
   */
  format?: string;
}
/**
 * What of a deploy section one machine can do: replicas, resources and the restart policy.
 */
export interface ComposeDeploySpec {
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
 * How the service takes part in one network.
 */
export interface ComposeNetworkAttachmentSpec {
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
   * A fixed IPv4 address; the network must have a subnet of its own.
   * Since: Docker Compose 2.0.
   * @default chosen by the engine.
   * @see https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address
   */
  ipv4_address?: string;
  /**
   * A fixed IPv6 address; the network must have a subnet of its own.
   * Since: Docker Compose 2.0.
   * @default chosen by the engine.
   * @see https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address
   */
  ipv6_address?: string;
  /**
   * The order in which networks are connected, the highest first.
   * Since: Docker Compose 2.0.
   * @default 0.
   * @see https://docs.docker.com/reference/compose-file/services/#priority
   */
  priority?: number;
}
/**
 * A port of the service that clients outside can reach.
 */
export interface ComposePortSpec {
  /**
   * A name for people.
   * Since: Docker Compose 2.22.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  name?: string;
  /**
   * The port on which the container listens.
   * Unit: port.
   * Since: Docker Compose 2.0.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  target: number;
  /**
   * The port on the machine, or a range of which one is chosen.
   * Unit: port.
   * Since: Docker Compose 2.0.
   * @default chosen by the engine.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  published?: number | string;
  /**
   * The address of the machine on which the port is open.
   * Since: Docker Compose 2.0.
   * @default 0.0.0.0, every interface.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  host_ip?: string;
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
   * What is spoken on the port, for people and tools.
   * Since: Docker Compose 2.26.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  app_protocol?: string;
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
 * A service: the containers that run one image.
 */
export interface ComposeServiceSpec {
  /**
   * The image that the tasks run. A swarm needs it: it builds nothing. A tag is resolved to a digest at deploy.
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#image
   */
  image?: string;
  /**
   * How the image is built: a directory, or details.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#build
   */
  build?: string | ComposeBuildSpec;
  /**
   * When the image is fetched or built.
   * Since: Docker Compose 2.0.
   * @default missing.
   * @see https://docs.docker.com/reference/compose-file/services/#pull_policy
   */
  pull_policy?: string;
  /**
   * The platform of the container, for instance linux/amd64.
   * Since: Docker Compose 2.0.
   * @default the platform of the engine.
   * @see https://docs.docker.com/reference/compose-file/services/#platform
   */
  platform?: string;
  /**
   * Profiles of which one must be active for the service to start.
   * Since: Docker Compose 2.0.
   * @default none, it always starts.
   * @see https://docs.docker.com/reference/compose-file/services/#profiles
   */
  profiles?: string[];
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
   * The name of the container.
   * Since: Docker Compose 2.0.
   * @default PROJECT-SERVICE-NUMBER.
   * @see https://docs.docker.com/reference/compose-file/services/#container_name
   */
  container_name?: string;
  /**
   * When the container is started again: no, always, unless-stopped, on-failure or on-failure:N.
   * Since: Docker Compose 2.0.
   * @default no.
   * @see https://docs.docker.com/reference/compose-file/services/#restart
   */
  restart?: string;
  /**
   * Whether the container has every right on its machine.
   * Since: Docker Compose 2.0.
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
   * Options for AppArmor, SELinux and seccomp, for instance apparmor=unconfined.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#security_opt
   */
  security_opt?: string[];
  /**
   * More groups of the user.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#group_add
   */
  group_add?: (string | number)[];
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
   * Files with NAME=VALUE lines; `environment` wins over them, and a later file over an earlier one.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#env_file
   */
  env_file?: string | (string | ComposeEnvFileSpec)[];
  /**
   * Environment variables of the container.
   * Since: Docker Compose 2.0.
   * @default the image's.
   * @see https://docs.docker.com/reference/compose-file/services/#environment
   */
  environment?:
    | {
        [k: string]: string | number | boolean | null;
      }
    | string[];
  /**
   * Labels of the containers (not of the service; those are in deploy.labels).
   * Since: format 3.0, engine 1.13.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#labels
   */
  labels?: LabelsSpec;
  /**
   * The services that start first: a list, or a map from service to what is waited for.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#depends_on
   */
  depends_on?:
    | string[]
    | {
        [k: string]: ComposeDependencySpec;
      };
  /**
   * The networks of the service: a list of keys, or a map from key to details.
   * Since: Docker Compose 2.0.
   * @default the network default of the project.
   * @see https://docs.docker.com/reference/compose-file/services/#networks
   */
  networks?:
    | string[]
    | {
        [k: string]: ComposeNetworkAttachmentSpec | null;
      };
  /**
   * How the container is connected in place of networks: host, none, bridge, service:NAME or container:NAME.
   * Since: Docker Compose 2.0.
   * @default networks.
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
   * Ports that other containers may reach; for people, containers reach each other on every port.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#expose
   */
  expose?: (string | number)[];
  /**
   * Ports that clients outside can reach: the long form, or [ADDRESS:][PUBLISHED:]TARGET[/PROTOCOL].
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#ports
   */
  ports?: (number | string | ComposePortSpec)[];
  /**
   * What is mounted in the container: the long form, or [SOURCE:]TARGET[:MODE].
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#volumes
   */
  volumes?: (string | MountSpec)[];
  /**
   * Paths at which memory is mounted, with options after a colon.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#tmpfs
   */
  tmpfs?: StringOrList;
  /**
   * The size of /dev/shm.
   * Unit: bytes.
   * Since: Docker Compose 2.0.
   * @default 64M.
   * @see https://docs.docker.com/reference/compose-file/services/#shm_size
   */
  shm_size?: number | ByteSizeString;
  /**
   * Devices of the machine that the container sees: HOST:CONTAINER[:rwm].
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/services/#devices
   */
  devices?: string[];
  /**
   * The IPC namespace: private, shareable, host, service:NAME or container:NAME.
   * Since: Docker Compose 2.0.
   * @default private.
   * @see https://docs.docker.com/reference/compose-file/services/#ipc
   */
  ipc?: string;
  /**
   * The process namespace: host, service:NAME or container:NAME.
   * Since: Docker Compose 2.0.
   * @default a namespace of its own.
   * @see https://docs.docker.com/reference/compose-file/services/#pid
   */
  pid?: string;
  /**
   * The cgroup namespace.
   * Since: Docker Compose 2.15.
   * - `host`: The namespace of the machine.
   * - `private`: A namespace of its own.
   * @default the engine's.
   * @see https://docs.docker.com/reference/compose-file/services/#cgroup
   */
  cgroup?: 'host' | 'private';
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
   * Replicas and resources.
   * Since: Docker Compose 2.0.
   * @default one container without limits.
   * @see https://docs.docker.com/reference/compose-file/services/#deploy
   */
  deploy?: ComposeDeploySpec | null;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * One range of addresses.
 */
export interface ComposeIpamPoolSpec {
  /**
   * The addresses of the network in CIDR notation.
   * Since: format 3.0, engine 1.13.
   * @default none, it is required.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  subnet?: string;
  /**
   * The address of the gateway.
   * Since: Docker Compose 2.0.
   * @default the first address.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  gateway?: string;
  /**
   * The part of the subnet from which containers get addresses.
   * Since: Docker Compose 2.0.
   * @default the whole subnet.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  ip_range?: string;
}
/**
 * How the network gets its addresses.
 */
export interface ComposeIpamSpec {
  /**
   * The driver that gives out addresses.
   * Since: format 3.0, engine 1.13.
   * @default default.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  driver?: string;
  /**
   * The ranges of addresses.
   * Since: Docker Compose 2.0.
   * @default chosen by the engine.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  config?: ComposeIpamPoolSpec[];
}
/**
 * A network of the project, or one that exists already.
 */
export interface ComposeNetworkSpec {
  /**
   * The name of the network on the machine.
   * Since: Docker Compose 2.0.
   * @default PROJECT_KEY.
   * @see https://docs.docker.com/reference/compose-file/networks/#name
   */
  name?: string;
  /**
   * Whether the network exists already.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/networks/#external
   */
  external?: boolean;
  /**
   * The network driver.
   * Since: Docker Compose 2.0.
   * @default bridge.
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
   * Whether the network has IPv6 addresses.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/networks/#enable_ipv6
   */
  enable_ipv6?: boolean;
  /**
   * Whether other containers may join; any may on a bridge.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/networks/#attachable
   */
  attachable?: boolean;
  /**
   * Whether the network has no way out of the machine.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/networks/#internal
   */
  internal?: boolean;
  /**
   * How the network gets its addresses.
   * Since: Docker Compose 2.0.
   * @default chosen by the engine.
   * @see https://docs.docker.com/reference/compose-file/networks/#ipam
   */
  ipam?: ComposeIpamSpec;
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
 * A volume of the project, or one that exists already.
 */
export interface ComposeVolumeSpec {
  /**
   * The name of the volume on the machine.
   * Since: Docker Compose 2.0.
   * @default PROJECT_KEY.
   * @see https://docs.docker.com/reference/compose-file/volumes/#name
   */
  name?: string;
  /**
   * Whether the volume exists already.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/volumes/#external
   */
  external?: boolean;
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
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * A file that containers see; one of file, environment and content, or external.
 */
export interface ComposeConfigSpec {
  /**
   * The name of the config.
   * Since: Docker Compose 2.0.
   * @default the key.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  name?: string;
  /**
   * Whether the config exists already.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  external?: boolean;
  /**
   * The file with the content, relative to the Compose file.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  file?: string;
  /**
   * The environment variable with the content.
   * Since: Docker Compose 2.23.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  environment?: string;
  /**
   * The content itself.
   * Since: Docker Compose 2.23.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/configs/
   */
  content?: string;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
/**
 * A secret file that containers see; file or environment, or external.
 */
export interface ComposeSecretSpec {
  /**
   * The name of the secret.
   * Since: Docker Compose 2.0.
   * @default the key.
   * @see https://docs.docker.com/reference/compose-file/secrets/
   */
  name?: string;
  /**
   * Whether the secret exists already.
   * Since: Docker Compose 2.0.
   * @default false.
   * @see https://docs.docker.com/reference/compose-file/secrets/
   */
  external?: boolean;
  /**
   * The file with the content, relative to the Compose file.
   * Since: Docker Compose 2.0.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/secrets/
   */
  file?: string;
  /**
   * The environment variable with the content.
   * Since: Docker Compose 2.6.
   * @default none.
   * @see https://docs.docker.com/reference/compose-file/secrets/
   */
  environment?: string;
  /**
   * Keys of your own, which Docker passes over.
   */
  [extension: `x-${string}`]: unknown;
}
