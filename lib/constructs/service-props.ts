import type { Parameter } from '../core/parameter.js';
import type { Duration } from '../units/index.js';
import type { Config } from './config.js';
import type { Device } from './device.js';
import type { HealthCheck } from './health-check.js';
import type { Image } from './image.js';
import type { Logging } from './logging.js';
import type { Mount } from './mount.js';
import type { OverlayNetwork } from './overlay-network.js';
import type { Placement } from './placement.js';
import type { Port } from './port.js';
import type { Resources } from './resources.js';
import type { RestartPolicy } from './restart-policy.js';
import type { Secret } from './secret.js';
import type { Service } from './service.js';
import type { Ulimit } from './ulimit.js';
import type { UpdatePolicy } from './update-policy.js';

/** A value of an environment variable or label. `null` takes it from the environment of the deploy. */
export type ScalarValue = string | number | boolean | Parameter;

/** How a service joins a network. */
export interface NetworkAttachment {
  /** The network it joins. */
  readonly network: OverlayNetwork;
  /** More names under which the service's peers on this network find it. @default its own name */
  readonly aliases?: readonly string[];
  /** Options of the network's driver for this service. @default none */
  readonly driverOpts?: Readonly<Record<string, string>>;
}

/** Where and how a config or secret appears in the container. */
export interface FileOptions {
  /** The path; relative to `/` for a config, to `/run/secrets` for a secret. @default the id of the config or secret */
  readonly target?: string;
  /** The owner's number. @default 0 */
  readonly uid?: string;
  /** The group's number. @default 0 */
  readonly gid?: string;
  /** The permission bits, as in `0o440`. @default 0o444 */
  readonly mode?: number;
}

/** A config as a file of the container. */
export interface ConfigFile extends FileOptions {
  /** The config that the file holds. */
  readonly config: Config;
}

/** A secret as a file of the container. */
export interface SecretFile extends FileOptions {
  /** The secret that the file holds. */
  readonly secret: Secret;
}

/** A service that must be there first, in standalone mode; a swarm orders nothing. */
export interface Dependency {
  /** The service that must be there. */
  readonly service: Service;
  /** What "there" means. @default started */
  readonly condition?: 'started' | 'healthy' | 'completed';
}

/** What only a single machine knows: a swarm drops these, so they are written into the Compose file alone. */
export interface StandaloneProps {
  /** Every capability and every device. @default false */
  readonly privileged?: boolean;
  /** Options of the kernel's security modules, such as `apparmor=unconfined`. @default none */
  readonly securityOpt?: readonly string[];
  /** When the container starts again. @default from the restart policy; `unless-stopped` without one */
  readonly restart?: 'no' | 'always' | 'unless-stopped' | 'on-failure';
  /** Another namespace for interprocess communication. @default private */
  readonly ipc?: string;
  /** Another process namespace, such as `host`. @default private */
  readonly pid?: string;
  /** Another network namespace, such as `host`; the networks are left out then. @default the networks of the service */
  readonly networkMode?: string;
  /** How readily the kernel kills it when memory is short, -1000 to 1000; the docker CLI loses it for a swarm. @default 0 */
  readonly oomScoreAdj?: number;
  /** The size of `/dev/shm`, as Docker writes it: `128m`. @default 64m */
  readonly shmSize?: string;
}

/** Props of {@link Service}: every property of a service that reaches a swarm. */
export interface ServiceProps {
  /** The image to run. */
  readonly image: Image;
  /** The name in the stack file and on the stack's networks. @default the id */
  readonly serviceName?: string;
  /** Arguments, in place of the image's own. @default the image's */
  readonly command?: readonly string[];
  /** The program, in place of the image's own. @default the image's */
  readonly entrypoint?: readonly string[];
  /** Environment variables, by name; `null` takes the value from the environment of the deploy. @default none */
  readonly environment?: Readonly<Record<string, ScalarValue | null>>;
  /** Files of variables that the client reads at the deploy, relative to the stack file. @default none */
  readonly envFiles?: readonly string[];
  /** The published ports. @default none */
  readonly ports?: readonly Port[];
  /** Volumes, paths of the node, memory. @default none */
  readonly mounts?: readonly Mount[];
  /** The networks to join. @default the stack's own default network */
  readonly networks?: readonly (OverlayNetwork | NetworkAttachment)[];
  /** Configs as files. @default none */
  readonly configs?: readonly (Config | ConfigFile)[];
  /** Secrets as files. @default none */
  readonly secrets?: readonly (Secret | SecretFile)[];
  /** How the engine asks whether a task works. @default the image's own check */
  readonly healthcheck?: HealthCheck;
  /** Where the output goes. @default the engine's own setting */
  readonly logging?: Logging;
  /** Devices of the node. @default none */
  readonly devices?: readonly Device[];

  /** How many tasks: a number that the swarm keeps, or one on each node (`global`), or the same for jobs that end. @default replicated */
  readonly mode?: 'replicated' | 'global' | 'replicated-job' | 'global-job';
  /** The number of tasks. @default 1 */
  readonly replicas?: number;
  /** One virtual address for all tasks, or their own addresses by DNS. @default vip */
  readonly endpointMode?: 'vip' | 'dnsrr';
  /** Where tasks may run. @default anywhere */
  readonly placement?: Placement;
  /** How tasks are replaced. @default stop-first, one at a time, pausing on failure */
  readonly updateConfig?: UpdatePolicy;
  /** How a failed update is taken back. @default stop-first, one at a time, pausing on failure */
  readonly rollbackConfig?: UpdatePolicy;
  /** When tasks start again. @default any */
  readonly restartPolicy?: RestartPolicy;
  /** What a task may use and what its node must have free. @default no limit, nothing reserved */
  readonly resources?: Resources;
  /** Labels of the service, which proxies read. @default none */
  readonly serviceLabels?: Readonly<Record<string, ScalarValue>>;
  /** Labels of the containers. @default none */
  readonly labels?: Readonly<Record<string, ScalarValue>>;

  /** The user and group inside the container: `1000:1000`. @default the image's */
  readonly user?: string;
  /** The directory that the program starts in. @default the image's */
  readonly workingDir?: string;
  /** The container's own host name; may hold templates such as `{{.Node.Hostname}}`. @default its id */
  readonly hostname?: string;
  /** Whether a small init reaps processes. Needs engine 18.09. @default false */
  readonly init?: boolean;
  /** Whether the image's files can only be read. @default false */
  readonly readOnly?: boolean;
  /** Whether standard input stays open. @default false */
  readonly stdinOpen?: boolean;
  /** Whether there is a terminal. @default false */
  readonly tty?: boolean;
  /** The signal that asks to stop. @default the image's, or SIGTERM */
  readonly stopSignal?: string;
  /** How long a task may take to stop before it is killed. @default 10 s */
  readonly stopGracePeriod?: Duration;
  /** Capabilities to add. Needs engine 20.10. @default none */
  readonly capAdd?: readonly string[];
  /** Capabilities to drop. Needs engine 20.10. @default none */
  readonly capDrop?: readonly string[];
  /** Kernel parameters of the container's namespaces. Needs engine 19.03. @default none */
  readonly sysctls?: Readonly<Record<string, string | number>>;
  /** Limits of processes. Needs engine 20.10. @default the engine's */
  readonly ulimits?: readonly Ulimit[];
  /** DNS servers. @default the engine's */
  readonly dns?: readonly string[];
  /** DNS search domains. @default the engine's */
  readonly dnsSearch?: readonly string[];
  /** More entries of /etc/hosts, name to address. @default none */
  readonly extraHosts?: Readonly<Record<string, string>>;
  /** Windows: how the container is isolated. @default the engine's */
  readonly isolation?: 'default' | 'process' | 'hyperv';
  /** Windows: the credentials of a managed service account. @default none */
  readonly credentialSpec?:
    | {
        /** A config that holds the specification. */
        readonly config: Config;
      }
    | {
        /** A file below the engine's directory of credential specifications. */
        readonly file: string;
      }
    | {
        /** A value in the Windows registry of the node. */
        readonly registry: string;
      };

  /**
   * The ports that its program listens on, published or not. Written into no file: it is what a proxy's routes are
   * checked against. @default unknown
   */
  readonly listensOn?: readonly number[];
  /** Services that must be there first, in standalone mode. @default none */
  readonly dependsOn?: readonly (Service | Dependency)[];
  /** What only a single machine knows. @default nothing */
  readonly standalone?: StandaloneProps;
}
