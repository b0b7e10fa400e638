import type { MountSpec, ServiceSpec } from '../spec/stack.generated.js';
import { formatPath } from '../spec/yaml-path.js';
import type { Sides } from './law/judge.js';
import { nameOnSwarm } from './objects/names.js';
import { movedMounts } from './risk/mounts.js';
import { movingTasks } from './risk/moving-tasks.js';
import { volumeRisks } from './risk/volumes.js';
import type { DataAtRisk, StackDiff } from './types.js';

/** What data may be lost, or is not where a service looks for it any more. */
export function dataAtRisk(diff: Pick<StackDiff, 'services' | 'volumes'>, sides: Sides): DataAtRisk[] {
  if (sides.fromStack !== sides.toStack) return renamedStack(sides);
  return [
    ...volumeRisks(diff.volumes, sides),
    ...diff.services.flatMap(({ name, change, tasks }) => {
      const [from, to] = [sides.from.model.services?.[name], sides.to.model.services?.[name]];
      if (change !== 'update' || !from || !to) return [];
      return [
        ...movedMounts(name, from, to, sides),
        ...(tasks === 'replaced' ? anonymousVolumes(name, from, to) : []),
        ...movingTasks(name, from, to, sides, tasks === 'replaced'),
      ];
    }),
  ];
}

function renamedStack({ from, to, fromStack, toStack }: Sides): DataAtRisk[] {
  const kept = new Set(
    Object.keys(to.model.volumes ?? {}).map((key) => nameOnSwarm('volumes', key, to.model, toStack)),
  );
  const own = Object.entries(from.model.volumes ?? {}).filter(
    ([key, volume]) => !volume?.external && !volume?.name && !kept.has(`${fromStack}_${key}`),
  );
  if (own.length === 0) return [];
  const names = own.map(([key]) => key).sort();
  return [
    {
      paths: ['volumes'],
      message: `The stack is named ${toStack} instead of ${fromStack}: its volumes (${names.join(', ')}) are new and empty. The data stay in ${fromStack}_${names[0]}${names.length > 1 ? ' and so on' : ''}, and ${fromStack} goes on running.`,
      remedy: `Deploy under the old name (${fromStack}), or name the volumes: name: ${fromStack}_${names[0]}.`,
    },
  ];
}

/** A volume without a name belongs to one task, and its successor gets an empty one. */
function anonymousVolumes(name: string, from: ServiceSpec, to: ServiceSpec): DataAtRisk[] {
  const has = (spec: ServiceSpec, target: string) =>
    ((spec.volumes ?? []) as MountSpec[]).some((mount) => mount.target === target && isAnonymous(mount));
  return ((from.volumes ?? []) as MountSpec[])
    .filter((mount) => isAnonymous(mount) && has(to, mount.target ?? ''))
    .map(({ target = '' }) => ({
      paths: [formatPath(['services', name, 'volumes', target])],
      message: `${name} keeps ${target} in a volume without a name: its tasks are replaced, and the new ones start with an empty one.`,
      remedy:
        'Name the volume (source: NAME, with an entry under volumes at the top), after saving what is in it.',
    }));
}

function isAnonymous({ type, source }: MountSpec): boolean {
  return (type ?? 'volume') === 'volume' && !source;
}
