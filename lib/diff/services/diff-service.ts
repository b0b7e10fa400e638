import { stackProperties } from '../../spec/properties.generated.js';
import type { ServiceSpec } from '../../spec/stack.generated.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import { same } from '../compare/same.js';
import { type Difference, differences } from '../compare/values.js';
import { changeOf, isIgnored, type Sides, wholeChange } from '../law/judge.js';
import { lawAt } from '../law/law.js';
import type { Change, Effect, ServiceDiff } from '../types.js';
import { fateOf } from './fate.js';
import type { JudgedChange } from './judged-change.js';
import { referenceChanges } from './reference-changes.js';
import { type ServiceInStack, sentPart } from './sent.js';

const serviceNode = stackProperties.properties?.['services']?.value;

/** What changes about a service, and what that does to its tasks. */
export function diffService(name: string, sides: Sides): ServiceDiff {
  const path = ['services', name];
  const from = own(sides.from.model.services, name);
  const to = own(sides.to.model.services, name);
  if (from === undefined || to === undefined) {
    return {
      name,
      change: from === undefined ? 'create' : 'remove',
      tasks: from === undefined ? 'created' : 'removed',
      downtime: from !== undefined,
      changes: [wholeChange(path, from, to, sides)],
    };
  }
  const changed = judged(differences(from, to, path, serviceNode), from, to, sides);
  const all = [...changed, ...referenceChanges(from, to, sides)];
  const { tasks, downtime, update, notes } = fateOf(from, to, all, sides);
  const changes = all.map(({ change }) => change);
  return {
    name,
    change: all.length === 0 ? 'none' : 'update',
    tasks,
    downtime,
    changes: tasks === 'replaced' ? changes.map(asCause) : changes,
    ...(update === undefined ? {} : { update }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function asCause(change: Change): Change {
  return change.effect === 'replaces' ? { ...change, cause: true } : change;
}

function judged(
  all: readonly Difference[],
  from: ServiceSpec,
  to: ServiceSpec,
  sides: Sides,
): JudgedChange[] {
  const before = inStack(from, sides);
  const after = inStack(to, sides);
  const reaches = new Map<string, boolean>();
  const isSent = (part: string): boolean => {
    const known = reaches.get(part) ?? !same(sentPart(before, part), sentPart(after, part));
    reaches.set(part, known);
    return known;
  };
  return all.map((difference) => {
    const part = partOf(difference.path);
    return { part, change: changeOf(difference, effectOf(difference, isSent(part), sides), sides) };
  });
}

/** The effect of a difference, given whether what is sent to the engine differs there. */
function effectOf(difference: Difference, sent: boolean, sides: Sides): Effect {
  const law = lawAt(difference.path)?.effect ?? 'ignored';
  // A restart has its place in the schema among the ignored, and becomes a policy where there is none.
  if (difference.path[2] === 'restart') return sent ? law : 'ignored';
  if (isIgnored(difference, sides)) return 'ignored';
  return sent ? law : 'none';
}

/** A service with the objects of the new stack, and those of the old one that it has no more. */
function inStack(spec: ServiceSpec, { from, to, toStack }: Sides): ServiceInStack {
  const merged = (kind: 'networks' | 'volumes' | 'configs' | 'secrets') => ({
    ...from.model[kind],
    ...to.model[kind],
  });
  return {
    spec,
    stack: toStack,
    model: {
      networks: merged('networks'),
      volumes: merged('volumes'),
      configs: merged('configs'),
      secrets: merged('secrets'),
    } as ServiceInStack['model'],
  };
}

/** The part of a service that a place belongs to: `image`, `deploy.resources`. */
function partOf([, , key, inner]: YamlPath): string {
  return key === 'deploy' && inner !== undefined ? `deploy.${inner}` : String(key);
}

function own<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
