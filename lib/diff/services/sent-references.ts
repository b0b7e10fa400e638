import type { MountSpec, ServiceNetworkSpec, ServiceSpec } from '../../spec/stack.generated.js';
import type { ContentKind, ObjectKind } from '../types.js';
import type { ServiceInStack } from './sent.js';

/** The name that an object has on the swarm. */
export type Names = (kind: ObjectKind, key: string) => string;

/** The networks of a service as they are sent: by name, with the name of the service as an alias left out. */
export function sentNetworks(networks: ServiceSpec['networks'], names: Names): unknown {
  const attached = Object.entries((networks ?? {}) as Record<string, ServiceNetworkSpec | null>);
  const all = attached.length === 0 ? [['default', null] as const] : attached;
  return Object.fromEntries(
    all.map(([key, attachment]) => [
      names('networks', key),
      { aliases: attachment?.aliases ?? [], driver_opts: attachment?.driver_opts ?? {} },
    ]),
  );
}

/** The mounts of a service as they are sent: a volume goes along with its driver, options and labels. */
export function sentMounts({ spec, model }: ServiceInStack, names: Names): unknown {
  return ((spec.volumes ?? []) as MountSpec[]).map(({ consistency: _, bind, tmpfs, ...mount }) => {
    const rest = {
      ...mount,
      // An engine drops a bind without a propagation, and keeps a tmpfs without a size.
      bind: bind?.propagation === undefined ? undefined : { propagation: bind.propagation },
      tmpfs: tmpfs && { size: tmpfs.size },
    };
    const { type, source } = mount;
    // What a volume without a name says of itself is not sent.
    if (type === 'volume' && source === undefined) return { ...rest, volume: undefined };
    if (source === undefined || (type !== 'volume' && type !== 'cluster')) return rest;
    if (type === 'cluster' && source.startsWith('group:')) return rest;
    const named = { ...rest, source: names('volumes', source), volume: mount.volume ?? {} };
    const volume = model.volumes?.[source];
    if (type === 'cluster' || volume?.external) return named;
    const { driver, driver_opts: options, labels } = volume ?? {};
    return { ...named, created: { driver, options, labels: labels ?? {} } };
  });
}

interface ContentReference {
  readonly source?: string;
  readonly target?: string;
  readonly uid?: string;
  readonly gid?: string;
  readonly mode?: number;
}

/** The configs or secrets of a service as they are sent: by name, with what goes without saying, sorted by name. */
export function sentContents(
  kind: ContentKind,
  references: ServiceSpec['configs'] | ServiceSpec['secrets'],
  names: Names,
): unknown {
  return ((references ?? []) as readonly ContentReference[])
    .map(({ source = '', target = source, uid = '0', gid = '0', mode = 0o444 }) => ({
      name: names(kind, source),
      target,
      uid,
      gid,
      mode,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
