// What is read of the engine's specs to make a stack file of them (https://docs.docker.com/reference/api/engine/).
// Durations are nanoseconds, amounts of memory are bytes.

type Texts = Readonly<Record<string, string>>;

export interface LiveContainerSpec {
  readonly Image?: string;
  readonly Labels?: Texts | null;
  readonly Command?: readonly string[] | null;
  readonly Args?: readonly string[] | null;
  readonly Hostname?: string;
  readonly Env?: readonly string[] | null;
  readonly Dir?: string;
  readonly User?: string;
  readonly StopSignal?: string;
  readonly TTY?: boolean;
  readonly OpenStdin?: boolean;
  readonly ReadOnly?: boolean;
  readonly Mounts?: readonly LiveMount[] | null;
  readonly StopGracePeriod?: number | null;
  readonly Healthcheck?: LiveHealthCheck | null;
  readonly Hosts?: readonly string[] | null;
  readonly DNSConfig?: {
    readonly Nameservers?: readonly string[];
    readonly Search?: readonly string[];
  } | null;
  readonly Secrets?: readonly LiveReference[] | null;
  readonly Configs?: readonly LiveReference[] | null;
  readonly Isolation?: string;
  readonly Init?: boolean | null;
  readonly Sysctls?: Texts | null;
  readonly CapabilityAdd?: readonly string[] | null;
  readonly CapabilityDrop?: readonly string[] | null;
  readonly Ulimits?:
    | readonly { readonly Name: string; readonly Soft?: number; readonly Hard?: number }[]
    | null;
  readonly Privileges?: {
    readonly CredentialSpec?: {
      readonly Config?: string;
      readonly File?: string;
      readonly Registry?: string;
    } | null;
  } | null;
}

export interface LiveMount {
  readonly Type?: string;
  readonly Source?: string;
  readonly Target?: string;
  readonly ReadOnly?: boolean;
  readonly BindOptions?: { readonly Propagation?: string } | null;
  readonly VolumeOptions?: {
    readonly NoCopy?: boolean;
    readonly Subpath?: string;
    readonly Labels?: Texts | null;
    readonly DriverConfig?: { readonly Name?: string; readonly Options?: Texts | null } | null;
  } | null;
  readonly TmpfsOptions?: { readonly SizeBytes?: number } | null;
}

export interface LiveHealthCheck {
  readonly Test?: readonly string[] | null;
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly Retries?: number;
  readonly StartPeriod?: number;
  readonly StartInterval?: number;
}

export interface LiveReference {
  readonly File?: {
    readonly Name?: string;
    readonly UID?: string;
    readonly GID?: string;
    readonly Mode?: number;
  };
  readonly SecretName?: string;
  readonly ConfigName?: string;
  readonly ConfigID?: string;
  readonly SecretID?: string;
}

export interface LiveUpdateConfig {
  readonly Parallelism?: number;
  readonly Delay?: number;
  readonly FailureAction?: string;
  readonly Monitor?: number;
  readonly MaxFailureRatio?: number;
  readonly Order?: string;
}

interface LiveResources {
  readonly NanoCPUs?: number;
  readonly MemoryBytes?: number;
  readonly Pids?: number;
  readonly GenericResources?:
    | readonly { readonly DiscreteResourceSpec?: { readonly Kind?: string; readonly Value?: number } }[]
    | null;
}

export interface LiveServiceSpec {
  readonly Name: string;
  readonly Labels?: Texts | null;
  readonly TaskTemplate: {
    readonly ContainerSpec?: LiveContainerSpec;
    readonly Resources?: {
      readonly Limits?: LiveResources | null;
      readonly Reservations?: LiveResources | null;
    } | null;
    readonly RestartPolicy?: {
      readonly Condition?: string;
      readonly Delay?: number | null;
      readonly MaxAttempts?: number | null;
      readonly Window?: number | null;
    } | null;
    readonly Placement?: {
      readonly Constraints?: readonly string[] | null;
      readonly Preferences?: readonly { readonly Spread?: { readonly SpreadDescriptor?: string } }[] | null;
      readonly MaxReplicas?: number;
    } | null;
    readonly Networks?:
      | readonly {
          readonly Target: string;
          readonly Aliases?: readonly string[] | null;
          readonly DriverOpts?: Texts | null;
        }[]
      | null;
    readonly LogDriver?: { readonly Name?: string; readonly Options?: Texts | null } | null;
  };
  readonly Mode?: {
    readonly Replicated?: { readonly Replicas?: number } | null;
    readonly Global?: object | null;
    readonly ReplicatedJob?: { readonly MaxConcurrent?: number; readonly TotalCompletions?: number } | null;
    readonly GlobalJob?: object | null;
  };
  readonly UpdateConfig?: LiveUpdateConfig | null;
  readonly RollbackConfig?: LiveUpdateConfig | null;
  readonly EndpointSpec?: {
    readonly Mode?: string;
    readonly Ports?:
      | readonly {
          readonly Protocol?: string;
          readonly TargetPort?: number;
          readonly PublishedPort?: number;
          readonly PublishMode?: string;
        }[]
      | null;
  } | null;
}

export interface LiveNetwork {
  readonly Id: string;
  readonly Name: string;
  readonly Driver?: string;
  readonly Internal?: boolean;
  readonly Attachable?: boolean;
  readonly IPAM?: {
    readonly Driver?: string;
    readonly Config?: readonly { readonly Subnet?: string }[] | null;
  } | null;
  readonly Options?: Texts | null;
  readonly Labels?: Texts | null;
}

/** A config or a secret. Only of a config the engine gives the content, in base 64. */
export interface LiveContent {
  readonly ID: string;
  readonly Spec: {
    readonly Name: string;
    readonly Labels?: Texts | null;
    readonly Data?: string;
    readonly Driver?: { readonly Name?: string; readonly Options?: Texts | null } | null;
    readonly Templating?: { readonly Name?: string } | null;
  };
}
