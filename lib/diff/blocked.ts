import { listed } from '../spec/words.js';
import { formatPath } from '../spec/yaml-path.js';
import { pathSteps } from './compare/path-steps.js';
import { groupBy } from './group-by.js';
import type { Sides } from './law/judge.js';
import { OTHER_CONTENT } from './objects/diff-contents.js';
import { nameOnSwarm } from './objects/names.js';
import { clashingPorts } from './services/port-moves.js';
import { stuckUpdates } from './services/stuck.js';
import type { Blocked, Change, ObjectDiff, StackDiff } from './types.js';

type Parts = Pick<StackDiff, 'services' | 'networks' | 'volumes' | 'configs' | 'secrets'>;

/** What the engine refuses, what it does not apply, and what never ends: each with the way out. */
export function blockedOf(diff: Parts, sides: Sides): Blocked[] {
  return [
    ...diff.secrets.flatMap((secret) => blockedContents('secrets', secret, sides)),
    ...diff.configs.flatMap((config) => blockedContents('configs', config, sides)),
    ...diff.services.flatMap(({ name, changes }) => blockedModes(name, changes, sides.toStack)),
    ...clashingPorts(sides),
    ...stuckUpdates(diff.services, sides),
    ...diff.networks.flatMap(({ name }) => takenName(name, sides)),
    ...keptNetworks(diff.networks, sides),
    ...keptVolumes(diff.volumes, sides),
  ];
}

function blockedModes(name: string, changes: readonly Change[], stack: string): Blocked[] {
  return changes
    .filter(({ effect }) => effect === 'blocked')
    .map(({ path, from, to }) => ({
      paths: [path],
      kind: 'refused',
      message: `The mode of ${name} changes from ${from ?? 'replicated'} to ${to ?? 'replicated'}; an engine refuses it ("service mode change is not allowed").`,
      remedy: `Remove the service first (docker service rm ${stack}_${name}), or give it another name.`,
    }));
}

function blockedContents(kind: 'configs' | 'secrets', object: ObjectDiff, sides: Sides): Blocked[] {
  const word = kind === 'configs' ? 'config' : 'secret';
  const swarmName = nameOnSwarm(kind, object.name, sides.to.model, sides.toStack);
  return object.changes
    .filter(({ effect }) => effect === 'blocked')
    .map(({ path, note }): Blocked => {
      if (path.endsWith('.file')) {
        const sure = note === OTHER_CONTENT;
        return {
          paths: [path],
          kind: 'refused',
          message: `The ${word} ${swarmName} ${sure ? 'has' : 'may have'} another content under the same name; an engine refuses that ("only updates to Labels are allowed"), and the deploy ends before any service is updated.`,
          remedy: `Give it another name with its content, for instance with a hash in it (name: ${object.name}-2).`,
        };
      }
      return {
        paths: [path],
        kind: 'kept',
        message: `The ${word} ${swarmName} exists and stays as it is; nothing says so.`,
        remedy: `Give it another name (name: ${object.name}-2).`,
      };
    });
}

/** A network that was external and is to be made under the name that it has. */
function takenName(key: string, { from, to, fromStack, toStack }: Sides): Blocked[] {
  const [before, after] = [from.model.networks?.[key], to.model.networks?.[key]];
  const swarmName = nameOnSwarm('networks', key, to.model, toStack);
  if (!before?.external || after?.external || after === undefined) return [];
  if (nameOnSwarm('networks', key, from.model, fromStack) !== swarmName) return [];
  return [
    {
      paths: [formatPath(['networks', key])],
      kind: 'refused',
      message: `The network ${swarmName} exists and is not of this stack; an engine refuses to make another ("network with name ${swarmName} already exists").`,
      remedy: 'Leave it external, or give it another name.',
    },
  ];
}

function keptNetworks(networks: readonly ObjectDiff[], { to, toStack }: Sides): Blocked[] {
  return networks.flatMap((network): Blocked[] => {
    const properties = keptProperties(network);
    if (properties === '') return [];
    const swarmName = nameOnSwarm('networks', network.name, to.model, toStack);
    return [
      {
        paths: [formatPath(['networks', network.name])],
        kind: 'kept',
        message: `The network ${swarmName} exists and keeps its ${properties}: a deploy does not change a network, and nothing says so.`,
        remedy: `Give it another key or name; the tasks on it are replaced then, and the old one can be removed (docker network rm ${swarmName}).`,
      },
    ];
  });
}

function keptVolumes(volumes: readonly ObjectDiff[], { to, toStack }: Sides): Blocked[] {
  const groups = groupBy(
    volumes.filter((volume) => keptProperties(volume) !== ''),
    keptProperties,
  );
  return [...groups].map(([properties, group]): Blocked => {
    const names = group.map(({ name }) => name);
    const swarmName = nameOnSwarm('volumes', names[0] ?? '', to.model, toStack);
    const subject = names.length === 1 ? `the volume ${names[0]}` : `one of the volumes ${listed(names)}`;
    return {
      paths: names.map((name) => formatPath(['volumes', name])),
      kind: 'kept',
      message: `A node that has ${subject} keeps it with the old ${properties}, and nothing says so; a node that does not have it creates it anew.`,
      remedy: `Remove it on every node while no task uses it (docker volume rm ${swarmName}), after saving its data, and deploy then; or give it another name.`,
    };
  });
}

/** The properties of an object that change and are not applied: `driver and labels`. */
function keptProperties({ changes }: ObjectDiff): string {
  const blocked = changes.filter(({ effect }) => effect === 'blocked');
  return listed([...new Set(blocked.flatMap(({ path }) => pathSteps(path)[2] ?? []))]);
}
