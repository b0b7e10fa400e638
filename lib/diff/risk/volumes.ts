import { listed } from '../../spec/words.js';
import { formatPath } from '../../spec/yaml-path.js';
import { pathSteps } from '../compare/path-steps.js';
import { groupBy } from '../group-by.js';
import type { Sides } from '../law/judge.js';
import { nameOnSwarm } from '../objects/names.js';
import type { DataAtRisk, ObjectDiff } from '../types.js';

/** What becomes of the data of volumes that go, get another name, or are kept in another place. */
export function volumeRisks(volumes: readonly ObjectDiff[], sides: Sides): DataAtRisk[] {
  const before = (name: string) => nameOnSwarm('volumes', name, sides.from.model, sides.fromStack);
  const after = (name: string) => nameOnSwarm('volumes', name, sides.to.model, sides.toStack);
  const removed = volumes.filter(
    ({ name, change }) =>
      change === 'remove' && !sides.from.model.volumes?.[name]?.external && !isThere(before(name), sides),
  );
  const updated = volumes.filter(({ change }) => change === 'update');
  const renamed = updated.filter(({ name }) => before(name) !== after(name));
  const moved = updated.filter(
    (volume) => before(volume.name) === after(volume.name) && placeOf(volume) !== '',
  );
  return [
    ...[...groupBy(moved, placeOf)].map(([place, group]) => movedPlace(place, namesOf(group), before)),
    ...renamed.map(({ name }) => newName(name, before(name), after(name))),
    ...(removed.length === 0 ? [] : [unused(namesOf(removed), before)]),
  ];
}

function movedPlace(place: string, names: readonly string[], before: (name: string) => string): DataAtRisk {
  const [first = ''] = names;
  const one = names.length === 1;
  return {
    paths: pathsOf(names),
    message:
      `${subject(names)} kept in another place (${place}). The data do not move along: a node that has ${one ? before(first) : `such a volume (${before(first)}, …)`} goes on with what it has, ` +
      `and a node that does not have it starts with what is in the new place.`,
    remedy: `Save the data first. Then remove the volume${one ? '' : 's'} on every node while no task uses ${one ? 'it' : 'them'} (docker volume rm ${before(first)}), deploy, and put the data back.`,
  };
}

function newName(name: string, before: string, after: string): DataAtRisk {
  return {
    paths: pathsOf([name]),
    message: `The volume ${name} is ${after} instead of ${before}: it starts empty where it does not exist yet, and the data stay in ${before}.`,
    remedy: `Keep the name (name: ${before}), or copy the data to ${after} before the deploy.`,
  };
}

function unused(names: readonly string[], before: (name: string) => string): DataAtRisk {
  const [first = ''] = names;
  const one = names.length === 1;
  return {
    paths: pathsOf(names),
    message: `${subject(names)} not in the stack any more. The data stay on the nodes (${before(first)}${one ? '' : ', …'}), and nothing uses them.`,
    remedy: `Keep the entr${one ? 'y' : 'ies'} under volumes while the data are needed; docker volume rm on each node deletes them.`,
  };
}

function subject(names: readonly string[]): string {
  return names.length === 1 ? `The volume ${names[0]} is` : `${names.length} volumes (${listed(names)}) are`;
}

/** What of a volume that says where its data are is not applied: `driver_opts`. */
function placeOf({ changes }: ObjectDiff): string {
  const blocked = changes.filter(({ effect }) => effect === 'blocked');
  const properties = new Set(blocked.map(({ path }) => pathSteps(path)[2] ?? ''));
  return listed([...properties].filter((property) => property.startsWith('driver')));
}

/** Whether the new stack has a volume of this name, under another key. */
function isThere(swarmName: string, { to, toStack }: Sides): boolean {
  return Object.keys(to.model.volumes ?? {}).some(
    (key) => nameOnSwarm('volumes', key, to.model, toStack) === swarmName,
  );
}

function namesOf(volumes: readonly ObjectDiff[]): string[] {
  return volumes.map(({ name }) => name);
}

function pathsOf(names: readonly string[]): string[] {
  return names.map((name) => formatPath(['volumes', name]));
}
