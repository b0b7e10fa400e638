import { stackProperties } from '../../spec/properties.generated.js';
import type { ServiceSpec } from '../../spec/stack.generated.js';
import { same } from '../compare/same.js';
import { differences } from '../compare/values.js';
import { changeOf, type Sides } from '../law/judge.js';
import type { ObjectKind } from '../types.js';
import type { JudgedChange } from './judged-change.js';
import { sentPart } from './sent.js';

/** What of an object goes along with a service that refers to it. */
const carried: Readonly<Record<ObjectKind, readonly string[]>> = {
  networks: ['name', 'external'],
  volumes: ['name', 'external', 'driver', 'driver_opts', 'labels'],
  configs: ['name', 'external'],
  secrets: ['name', 'external'],
};

/** The changes of networks, volumes, configs and secrets for which the tasks of a service are replaced. */
export function referenceChanges(from: ServiceSpec, to: ServiceSpec, sides: Sides): JudgedChange[] {
  return (Object.keys(carried) as ObjectKind[]).flatMap((kind) =>
    referencedKeys(kind, from)
      .filter((key) => referencedKeys(kind, to).includes(key) && differs(kind, key, sides))
      .flatMap((key) => objectChanges(kind, key, sides)),
  );
}

function objectChanges(kind: ObjectKind, key: string, sides: Sides): JudgedChange[] {
  const node = stackProperties.properties?.[kind]?.value;
  const [before, after] = [sides.from.model[kind]?.[key], sides.to.model[kind]?.[key]];
  return differences(before ?? {}, after ?? {}, [kind, key], node)
    .filter(({ path }) => carried[kind].includes(String(path[2])))
    .map((difference) => ({ part: kind, change: changeOf(difference, 'replaces', sides) }));
}

/** Whether a service that does nothing but refer to an object is sent in another way. */
function differs(kind: ObjectKind, key: string, { from, to, fromStack, toStack }: Sides): boolean {
  const spec = probe(kind, key);
  const before = sentPart({ spec, model: from.model, stack: fromStack }, kind);
  return !same(before, sentPart({ spec, model: to.model, stack: toStack }, kind));
}

function probe(kind: ObjectKind, key: string): ServiceSpec {
  if (kind === 'networks') return { networks: { [key]: null } };
  if (kind === 'volumes') return { volumes: [{ type: 'volume', source: key, target: '/' }] };
  return { [kind]: [{ source: key }] };
}

/** The keys of the objects of a kind that a service refers to. */
export function referencedKeys(kind: ObjectKind, spec: ServiceSpec): string[] {
  if (kind === 'networks') {
    const keys = Object.keys(spec.networks ?? {});
    return keys.length === 0 ? ['default'] : keys;
  }
  const entries = (spec[kind] ?? []) as readonly { readonly type?: string; readonly source?: string }[];
  const sources = entries
    .filter(({ type }) => kind !== 'volumes' || type === 'volume' || type === 'cluster')
    .flatMap(({ source }) => source ?? []);
  const credentials = kind === 'configs' ? (spec.credential_spec?.config ?? []) : [];
  return [...new Set([...sources, ...[credentials].flat()])];
}
