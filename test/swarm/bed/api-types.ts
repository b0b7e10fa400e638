// What the tests read of the engine's answers (https://docs.docker.com/reference/api/engine/version/v1.41/).

export interface ApiService {
  readonly ID: string;
  readonly Version: { readonly Index: number };
  readonly Spec: ApiServiceSpec;
  readonly Endpoint?: { readonly VirtualIPs?: readonly { NetworkID: string; Addr: string }[] };
  readonly UpdateStatus?: { readonly State: string; readonly Message: string };
  /** Only in a list asked with `status=true`. */
  readonly ServiceStatus?: { readonly RunningTasks: number; readonly DesiredTasks: number };
}

export interface ApiServiceSpec {
  readonly Name: string;
  readonly Labels: Readonly<Record<string, string>>;
  readonly Mode: { readonly Replicated?: { readonly Replicas: number }; readonly Global?: object };
  readonly TaskTemplate: {
    readonly ContainerSpec: {
      readonly Image: string;
      readonly Env?: readonly string[];
      readonly Configs?: readonly { readonly ConfigName: string }[];
      readonly Mounts?: readonly { Type: string; Source?: string; Target: string }[];
      readonly [key: string]: unknown;
    };
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

export interface ApiTask {
  readonly ID: string;
  readonly ServiceID: string;
  readonly NodeID: string;
  readonly Slot?: number;
  readonly DesiredState: string;
  readonly Status: {
    readonly State: string;
    readonly Timestamp: string;
    readonly Message?: string;
    readonly Err?: string;
    readonly ContainerStatus?: { readonly ContainerID: string };
  };
  readonly Spec: { readonly ContainerSpec: { readonly Image: string; readonly Healthcheck?: object } };
}

export interface ApiNode {
  readonly ID: string;
  readonly Description: { readonly Hostname: string };
  readonly Spec: { readonly Role: string; readonly Availability: string };
  readonly Status: { readonly State: string };
  readonly ManagerStatus?: { readonly Leader?: boolean; readonly Reachability: string };
}

export interface ApiEvent {
  readonly Type: string;
  readonly Action: string;
  readonly timeNano: number;
  readonly Actor: { readonly ID: string; readonly Attributes: Readonly<Record<string, string>> };
}
