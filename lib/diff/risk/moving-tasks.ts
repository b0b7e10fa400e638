import type { MountSpec, ServiceSpec, VolumeSpec } from '../../spec/stack.generated.js';
import { formatPath } from '../../spec/yaml-path.js';
import type { Sides } from '../law/judge.js';
import type { DataAtRisk } from '../types.js';
import { keepsData } from './mounts.js';

/**
 * Tasks that another constraint may move to another node, away from what they keep on theirs: a new one at once, one
 * that is left out when tasks are replaced.
 */
export function movingTasks(
  name: string,
  from: ServiceSpec,
  to: ServiceSpec,
  sides: Sides,
  replaced: boolean,
): DataAtRisk[] {
  const before = from.deploy?.placement?.constraints ?? [];
  const after = to.deploy?.placement?.constraints ?? [];
  const added = after.filter((constraint) => !before.includes(constraint));
  const gone = replaced ? before.filter((constraint) => !after.includes(constraint)) : [];
  const places = localPlaces(to, sides);
  if (added.length + gone.length === 0 || places === '') return [];
  const why =
    added.length > 0
      ? `${name} runs only where ${added.join(' and ')}: a task whose node does not satisfy that starts on another one`
      : `${name} is not held where ${gone.join(' and ')} any more, and its tasks are replaced: the new ones may start on other nodes`;
  return [
    {
      paths: [formatPath(['services', name, 'deploy', 'placement', 'constraints'])],
      message: `${why}, and ${places} does not go with it.`,
      remedy:
        added.length > 0
          ? 'Deploy it when the nodes that have the data satisfy the constraint, or move the data first.'
          : 'Keep a constraint that holds for the nodes that have the data, or move the data to a volume of the network first.',
    },
  ];
}

/** What a service keeps on the disk of its node: `a local volume (data)`. */
function localPlaces({ volumes }: ServiceSpec, { to }: Sides): string {
  const mounts = ((volumes ?? []) as MountSpec[]).filter(keepsData);
  const sources = (kept: readonly MountSpec[]) => [...new Set(kept.map(({ source }) => source))].join(', ');
  const local = sources(
    mounts.filter(({ type, source = '' }) => type === 'volume' && isLocal(to.model.volumes?.[source])),
  );
  const paths = sources(mounts.filter(({ type }) => type === 'bind'));
  return [
    ...(local === '' ? [] : [`a local volume (${local})`]),
    ...(paths === '' ? [] : [`what is in ${paths} of the node`]),
  ].join(' or ');
}

/** File systems whose data are not on the disk of one node. */
const network = /^(?:nfs[0-9]*|cifs|smb[0-9]*|ceph|glusterfs|9p|tmpfs)$/u;

/** Whether the data of a volume are on the disk of one node. A volume of the network is mounted by its options. */
function isLocal(volume: VolumeSpec | null | undefined): boolean {
  if (volume?.external || (volume?.driver ?? 'local') !== 'local') return false;
  return !network.test(String(volume?.driver_opts?.['type'] ?? ''));
}
