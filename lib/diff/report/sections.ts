import type { Blocked, DataAtRisk, ObjectDiff, ObjectKind, ServiceDiff, StackDiff } from '../types.js';

/** The services to which the same happens. */
export interface ServiceSection {
  readonly id: 'stopped' | 'gap' | 'replaced' | 'removed' | 'created' | 'kept' | 'same';
  readonly services: readonly ServiceDiff[];
}

/** The changed services by what happens to their tasks, the worst first. */
export function serviceSections({ services }: StackDiff): ServiceSection[] {
  const ids = ['stopped', 'gap', 'replaced', 'removed', 'created', 'kept', 'same'] as const;
  return ids
    .map((id) => ({ id, services: services.filter((service) => sectionOf(service) === id) }))
    .filter((section) => section.services.length > 0);
}

function sectionOf(service: ServiceDiff): ServiceSection['id'] | undefined {
  const { change, tasks, downtime, changes } = service;
  if (change === 'none') return undefined;
  if (change === 'remove') return 'removed';
  if (tasks === 'removed') return 'stopped';
  if (downtime) return 'gap';
  if (tasks === 'replaced') return 'replaced';
  if (tasks === 'created') return 'created';
  return changes.every(({ effect }) => effect === 'none' || effect === 'ignored') ? 'same' : 'kept';
}

/** What is blocked, without what data at risk say already. */
export function blockedToShow({ blocked, dataAtRisk }: StackDiff): Blocked[] {
  const said = new Set(dataAtRisk.flatMap(({ paths }: DataAtRisk) => paths));
  return blocked.filter(({ kind, paths }) => kind !== 'kept' || !paths.every((path) => said.has(path)));
}

/** A network, volume, config or secret that changes. */
export interface ChangedObject {
  readonly kind: ObjectKind;
  /** The kind in the singular. */
  readonly word: 'network' | 'volume' | 'config' | 'secret';
  readonly object: ObjectDiff;
}

const words = { networks: 'network', volumes: 'volume', configs: 'config', secrets: 'secret' } as const;

/** The networks, volumes, configs and secrets that change. */
export function changedObjects(diff: StackDiff): ChangedObject[] {
  return (Object.keys(words) as ObjectKind[]).flatMap((kind) =>
    diff[kind]
      .filter(({ change }) => change !== 'none')
      .map((object) => ({ kind, word: words[kind], object })),
  );
}
