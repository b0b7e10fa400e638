import type { ApiEvent } from '../bed/api-types.js';

/**
 * The services that had no running container for a while, and had one before and after: by their names on the engine.
 *
 * @param since events before this count, but no gap is seen in them: nanoseconds since 1970, by the engine's clock
 */
export function gapsSince(events: readonly ApiEvent[], since: number): Set<string> {
  const running = new Map<string, Set<string>>();
  const emptied = new Set<string>();
  const gaps = new Set<string>();
  for (const { Type, Action, Actor, timeNano } of events) {
    const service = Actor.Attributes['com.docker.swarm.service.name'];
    if (Type !== 'container' || service === undefined) continue;
    const containers = running.get(service) ?? new Set();
    running.set(service, containers);
    if (Action === 'start') {
      if (emptied.has(service)) gaps.add(service);
      containers.add(Actor.ID);
    }
    if (Action === 'die' && containers.delete(Actor.ID) && containers.size === 0 && timeNano > since)
      emptied.add(service);
  }
  return gaps;
}
