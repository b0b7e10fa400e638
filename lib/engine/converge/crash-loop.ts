import type { ServiceProgress } from './progress.js';

/**
 * Tells a service that crashes for ever from one that waits for another. A swarm starts everything at once, so
 * a service may well fail until its database is up: it counts as crash-looping only when it failed often, and
 * once more after everything else of the stack was there.
 */
export class CrashLoopDetector {
  private atRest: ReadonlyMap<string, number> | undefined;

  constructor(private readonly limit: number) {}

  /** The services that are crash-looping, given how often the unluckiest task of each failed so far. */
  inspect(services: readonly ServiceProgress[], failures: ReadonlyMap<string, number>): string[] {
    const failing = services.filter(
      (service) => service.state === 'waiting' && service.failure !== undefined,
    );
    const othersWait = services.some((service) => service.state === 'waiting' && !failing.includes(service));
    const updating = failing.some((service) => service.update !== undefined);
    if (failing.length === 0 || othersWait || updating) {
      this.atRest = undefined;
      return [];
    }
    this.atRest ??= new Map(failures);
    const { atRest } = this;
    return failing
      .map((service) => service.name)
      .filter((name) => {
        const count = failures.get(name) ?? 0;
        return count >= this.limit && count > (atRest.get(name) ?? 0);
      });
  }
}
