import { createInterface } from 'node:readline';
import type { ApiEvent } from './api-types.js';
import type { BedNode } from './node.js';
import { delay } from './wait.js';

/** What an engine tells of its containers, from now until `stop`. */
export class EventRecorder {
  readonly events: ApiEvent[] = [];
  readonly #close: () => void;

  private constructor(close: () => void, lines: AsyncIterable<string>) {
    this.#close = close;
    this.#read(lines).catch(() => undefined);
  }

  static async start(node: BedNode): Promise<EventRecorder> {
    const stream = await node.api.open('/events');
    return new EventRecorder(() => stream.destroy(), createInterface({ input: stream }));
  }

  /** Ends the recording, after a moment for what has happened but is not told yet. */
  async stop(): Promise<void> {
    await delay(300);
    this.#close();
  }

  async #read(lines: AsyncIterable<string>): Promise<void> {
    for await (const line of lines) this.events.push(JSON.parse(line) as ApiEvent);
  }
}

export interface HealthyCount {
  /** Nanoseconds since 1970, by the engine's clock. */
  readonly time: number;
  readonly count: number;
}

const ends = new Set(['kill', 'stop', 'die', 'destroy', 'health_status: unhealthy']);

/**
 * How many healthy containers a service had, from every event on that changes the number. A container counts from its
 * first passed health check until it is told to stop, ends or fails a check; so the number is never too high.
 *
 * @param service as the engine names it: STACK_SERVICE
 */
export function healthyCounts(events: readonly ApiEvent[], service: string): HealthyCount[] {
  const healthy = new Set<string>();
  const counts: HealthyCount[] = [];
  for (const event of events.filter((one) => one.Type === 'container')) {
    if (event.Actor.Attributes['com.docker.swarm.service.name'] !== service) continue;
    const before = healthy.size;
    if (event.Action === 'health_status: healthy') healthy.add(event.Actor.ID);
    else if (ends.has(event.Action)) healthy.delete(event.Actor.ID);
    if (healthy.size !== before) counts.push({ time: event.timeNano, count: healthy.size });
  }
  return counts;
}
