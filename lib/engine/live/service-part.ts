import type { ServiceSpec } from '../../spec/stack.generated.js';
import { containerPart } from './container.js';
import { deployPart } from './deploy-part.js';
import type { LiveMount, LiveReference, LiveServiceSpec } from './engine-specs.js';
import { filled, filledMap, present, set } from './plain.js';
import { keyOf, writtenImage } from './swarm-names.js';

/** What the ids in the engine's specs stand for. */
export interface LiveNames {
  readonly stack: string;
  readonly networks: ReadonlyMap<string, string>;
  readonly configs: ReadonlyMap<string, string>;
}

/** A service as a stack file has it. Networks, volumes, configs and secrets have their keys. */
export function servicePart(spec: LiveServiceSpec, names: LiveNames): ServiceSpec {
  const container = spec.TaskTemplate.ContainerSpec ?? {};
  const { stack } = names;
  return present({
    image: writtenImage(container.Image ?? '', spec.Labels),
    ...containerPart(container),
    networks: networks(spec, names),
    ports: ports(spec.EndpointSpec),
    volumes: filled(container.Mounts?.map((mount) => mountPart(mount, stack))),
    configs: references(container.Configs, stack),
    secrets: references(container.Secrets, stack),
    credential_spec: credentialSpec(container.Privileges?.CredentialSpec, names),
    logging: logging(spec.TaskTemplate.LogDriver),
    deploy: deployPart(spec),
  }) as ServiceSpec;
}

/** The CLI adds the name of the service to its aliases, after those of the file. */
function networks({ Name, TaskTemplate }: LiveServiceSpec, names: LiveNames): object | undefined {
  const service = keyOf(Name, names.stack);
  const entries = (TaskTemplate.Networks ?? []).map(({ Target, Aliases, DriverOpts }) => {
    const all = Aliases ?? [];
    const aliases = all.at(-1) === service ? all.slice(0, -1) : all;
    const options = { aliases: filled(aliases), driver_opts: filledMap(DriverOpts) };
    return [keyOf(names.networks.get(Target) ?? Target, names.stack), present(options)];
  });
  return filledMap(Object.fromEntries(entries));
}

/** In the order of their numbers, for an engine keeps them in any. */
function ports(spec: LiveServiceSpec['EndpointSpec']): object[] | undefined {
  const list = [...(spec?.Ports ?? [])].sort(
    (one, other) =>
      (one.PublishedPort ?? 0) - (other.PublishedPort ?? 0) ||
      (one.TargetPort ?? 0) - (other.TargetPort ?? 0) ||
      ((one.Protocol ?? '') < (other.Protocol ?? '') ? -1 : 1),
  );
  return filled(
    list.map(({ PublishMode, TargetPort, PublishedPort, Protocol }) =>
      present({
        mode: set(PublishMode) ?? 'ingress',
        target: TargetPort,
        published: set(PublishedPort),
        protocol: set(Protocol) ?? 'tcp',
      }),
    ),
  );
}

function mountPart(mount: LiveMount, stack: string): object {
  const volume = present({
    nocopy: set(mount.VolumeOptions?.NoCopy),
    subpath: set(mount.VolumeOptions?.Subpath),
  });
  return present({
    type: mount.Type ?? 'volume',
    source: mount.Type === 'volume' && mount.Source ? keyOf(mount.Source, stack) : set(mount.Source),
    target: mount.Target ?? '',
    read_only: set(mount.ReadOnly),
    bind: mount.BindOptions?.Propagation ? { propagation: mount.BindOptions.Propagation } : undefined,
    volume: filledMap(volume as Record<string, unknown>),
    tmpfs: mount.TmpfsOptions ? present({ size: set(mount.TmpfsOptions.SizeBytes) }) : undefined,
  });
}

function references(list: readonly LiveReference[] | null | undefined, stack: string): object[] | undefined {
  // A config without a file is that of a credential spec.
  const files = (list ?? []).filter(({ File }) => File !== undefined && File !== null);
  const parts = files.map(({ ConfigName, SecretName, File }) => ({
    source: keyOf(ConfigName ?? SecretName ?? '', stack),
    target: File?.Name ?? '',
    uid: File?.UID ?? '0',
    gid: File?.GID ?? '0',
    mode: File?.Mode ?? 0,
  }));
  return filled(
    parts.sort((one, other) => (one.source < other.source ? -1 : one.source > other.source ? 1 : 0)),
  );
}

type CredentialSpec = NonNullable<
  NonNullable<NonNullable<LiveServiceSpec['TaskTemplate']['ContainerSpec']>['Privileges']>['CredentialSpec']
>;

function credentialSpec(spec: CredentialSpec | null | undefined, names: LiveNames): object | undefined {
  if (!spec) return undefined;
  const config = set(spec.Config);
  return filledMap(
    present({
      config: config && keyOf(names.configs.get(config) ?? config, names.stack),
      file: set(spec.File),
      registry: set(spec.Registry),
    }) as Record<string, unknown>,
  );
}

function logging(driver: LiveServiceSpec['TaskTemplate']['LogDriver']): object | undefined {
  return driver ? present({ driver: set(driver.Name), options: filledMap(driver.Options) }) : undefined;
}
