import { formatPath } from '../spec/yaml-path.js';
import { pathSteps } from './compare/path-steps.js';
import type { Sides } from './law/judge.js';
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
    ...diff.networks.flatMap((network) => keptNetwork(network, sides)),
    ...diff.volumes.flatMap((volume) => keptVolume(volume, sides)),
  ];
}

function blockedModes(name: string, changes: readonly Change[], stack: string): Blocked[] {
  return changes
    .filter(({ effect }) => effect === 'blocked')
    .map(({ path, from, to }) => ({
      path,
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
        const sure = note === 'The content is another.';
        return {
          path,
          kind: 'refused',
          message: `The ${word} ${swarmName} ${sure ? 'has' : 'may have'} another content under the same name; an engine refuses that ("only updates to Labels are allowed"), and the deploy ends before any service is updated.`,
          remedy: `Give it another name with its content, for instance with a hash in it (name: ${object.name}-2).`,
        };
      }
      return {
        path,
        kind: 'kept',
        message: `The ${word} ${swarmName} exists and stays as it is; nothing says so.`,
        remedy: `Give it another name (name: ${object.name}-2).`,
      };
    });
}

function keptNetwork({ name, changes }: ObjectDiff, sides: Sides): Blocked[] {
  const properties = keptProperties(changes);
  if (properties.length === 0) return [];
  const swarmName = nameOnSwarm('networks', name, sides.to.model, sides.toStack);
  return [
    {
      path: formatPath(['networks', name]),
      kind: 'kept',
      message: `The network ${swarmName} exists and keeps its ${listed(properties)}: a deploy does not change a network, and nothing says so.`,
      remedy: `Give it another key or name; the tasks on it are replaced then, and the old network can be removed (docker network rm ${swarmName}).`,
    },
  ];
}

function keptVolume({ name, changes }: ObjectDiff, sides: Sides): Blocked[] {
  const properties = keptProperties(changes);
  if (properties.length === 0) return [];
  const swarmName = nameOnSwarm('volumes', name, sides.to.model, sides.toStack);
  return [
    {
      path: formatPath(['volumes', name]),
      kind: 'kept',
      message: `A node that has the volume ${swarmName} keeps it with its old ${listed(properties)}, and nothing says so; a node that does not have it creates it anew.`,
      remedy: `Save the data, remove the volume on every node while no task uses it (docker volume rm ${swarmName}), deploy, and put the data back; or give the volume another name.`,
    },
  ];
}

/** The properties of an object that change and are not applied. */
function keptProperties(changes: readonly Change[]): string[] {
  const blocked = changes.filter(({ effect }) => effect === 'blocked');
  return [...new Set(blocked.flatMap(({ path }) => pathSteps(path)[2] ?? []))];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
