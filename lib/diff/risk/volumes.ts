import { formatPath } from '../../spec/yaml-path.js';
import { pathSteps } from '../compare/path-steps.js';
import type { Sides } from '../law/judge.js';
import { nameOnSwarm } from '../objects/names.js';
import type { DataAtRisk, ObjectDiff } from '../types.js';

/** What becomes of the data of volumes that go, get another name, or are kept in another place. */
export function volumeRisks(volumes: readonly ObjectDiff[], sides: Sides): DataAtRisk[] {
  return volumes.flatMap((volume) => riskOf(volume, sides));
}

function riskOf({ name, change, changes }: ObjectDiff, sides: Sides): DataAtRisk[] {
  const path = formatPath(['volumes', name]);
  const before = nameOnSwarm('volumes', name, sides.from.model, sides.fromStack);
  const after = nameOnSwarm('volumes', name, sides.to.model, sides.toStack);
  if (change === 'remove') {
    if (sides.from.model.volumes?.[name]?.external || isThere(before, sides)) return [];
    return [
      {
        path,
        message: `The volume ${name} is not in the stack any more. Its data stay on the nodes as ${before}, and nothing uses them.`,
        remedy: `Keep the entry under volumes while the data are needed; docker volume rm ${before} on each node deletes them.`,
      },
    ];
  }
  if (change !== 'update') return [];
  if (before !== after) {
    return [
      {
        path,
        message: `The volume ${name} is ${after} instead of ${before}: it starts empty where it does not exist yet, and the data stay in ${before}.`,
        remedy: `Keep the name (name: ${before}), or copy the data to ${after} before the deploy.`,
      },
    ];
  }
  const moved = changes.filter(({ effect, path: at }) => effect === 'blocked' && isPlace(at));
  if (moved.length === 0) return [];
  return [
    {
      path,
      message: `The volume ${name} is kept in another place (${moved.map(({ path: at }) => pathSteps(at).slice(2).join('.')).join(', ')}): a node that has ${before} goes on with its old data, and a node that does not have it uses the new place. The data are not copied.`,
      remedy: `Save the data first; remove ${before} on every node while no task uses it, deploy, and put the data back.`,
    },
  ];
}

/** Whether a property says where the data are. */
function isPlace(path: string): boolean {
  const property = pathSteps(path)[2];
  return property === 'driver' || property === 'driver_opts';
}

/** Whether the new stack has a volume of this name, under another key. */
function isThere(swarmName: string, { to, toStack }: Sides): boolean {
  return Object.keys(to.model.volumes ?? {}).some(
    (key) => nameOnSwarm('volumes', key, to.model, toStack) === swarmName,
  );
}
