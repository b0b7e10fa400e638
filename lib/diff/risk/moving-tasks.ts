import type { MountSpec, ServiceSpec, VolumeSpec } from '../../spec/stack.generated.js';
import { formatPath } from '../../spec/yaml-path.js';
import type { Sides } from '../law/judge.js';
import type { DataAtRisk } from '../types.js';

/** Tasks that a new constraint may move to another node, away from what they keep on theirs. */
export function movingTasks(name: string, from: ServiceSpec, to: ServiceSpec, sides: Sides): DataAtRisk[] {
  const before = from.deploy?.placement?.constraints ?? [];
  const added = (to.deploy?.placement?.constraints ?? []).filter(
    (constraint) => !before.includes(constraint),
  );
  const volumes = ((to.volumes ?? []) as MountSpec[])
    .filter(({ type, source }) => type === 'volume' && source && isLocal(sides.to.model.volumes?.[source]))
    .map(({ source }) => source);
  if (added.length === 0 || volumes.length === 0) return [];
  return [
    {
      paths: [formatPath(['services', name, 'deploy', 'placement', 'constraints'])],
      message: `${name} runs only where ${added.join(' and ')}: a task whose node does not satisfy that starts on another one, and a local volume (${[...new Set(volumes)].join(', ')}) does not go with it.`,
      remedy: 'Deploy it when the nodes that have the data satisfy the constraint, or move the data first.',
    },
  ];
}

/** Whether the data of a volume are on the disk of one node. A volume of the network is mounted by its options. */
function isLocal(volume: VolumeSpec | null | undefined): boolean {
  if (volume?.external) return false;
  return (volume?.driver ?? 'local') === 'local' && volume?.driver_opts === undefined;
}
