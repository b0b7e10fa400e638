import { stackProperties } from '../../spec/properties.generated.js';
import { type Difference, differences } from '../compare/values.js';
import { changeOf, isIgnored, type Sides, wholeChange } from '../law/judge.js';
import { lawAt } from '../law/law.js';
import type { Change, ObjectDiff, ObjectKind } from '../types.js';
import { nameOnSwarm } from './names.js';

/** What changes about a network, a volume, a config or a secret. */
export function diffObject(kind: ObjectKind, key: string, sides: Sides): ObjectDiff {
  const from = entry(sides.from.model[kind], key);
  const to = entry(sides.to.model[kind], key);
  if (from === undefined || to === undefined) {
    const change = from === undefined ? 'create' : 'remove';
    return { name: key, change, changes: [wholeChange([kind, key], from, to, sides)] };
  }
  const node = stackProperties.properties?.[kind]?.value;
  const names = [
    nameOnSwarm(kind, key, sides.from.model, sides.fromStack),
    nameOnSwarm(kind, key, sides.to.model, sides.toStack),
  ];
  const renamed = names[0] !== names[1];
  const external = sides.to.model[kind]?.[key]?.external;
  const changes = differences(from, to, [kind, key], node).map((difference): Change => {
    const law = lawAt(difference.path)?.effect ?? 'ignored';
    if (isIgnored(difference, sides)) return changeOf(difference, 'ignored', sides);
    const property = String(difference.path[2]);
    if (property === 'name' || property === 'external') {
      return changeOf(difference, renamed ? law : 'none', sides);
    }
    // Under another name it is another object, made as the file says; one that is external is not made at all.
    if (external) return changeOf(difference, 'ignored', sides);
    // The driver that every volume has, written out or left out.
    if (kind === 'volumes' && property === 'driver' && isLocal(difference)) {
      return changeOf(difference, 'none', sides);
    }
    return changeOf(difference, renamed && law === 'blocked' ? 'replaces' : law, sides);
  });
  return { name: key, change: changes.length === 0 ? 'none' : 'update', changes };
}

function isLocal({ from, to }: Difference): boolean {
  return (from ?? 'local') === 'local' && (to ?? 'local') === 'local';
}

function entry<T>(section: Readonly<Record<string, T>> | undefined, key: string): T | object | undefined {
  return section !== undefined && Object.hasOwn(section, key) ? (section[key] ?? {}) : undefined;
}
