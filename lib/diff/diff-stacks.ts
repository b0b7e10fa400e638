import type { StackDiff, StackState } from './types.js';

/**
 * What a deploy of `to` does to a swarm that runs `from`.
 *
 * @example
 * const diff = diffStacks({ model: before }, { model: after });
 * const gaps = diff.services.filter((service) => service.downtime);
 */
export function diffStacks(from: StackState, to: StackState): StackDiff {
  const names = new Set([...Object.keys(from.model.services ?? {}), ...Object.keys(to.model.services ?? {})]);
  return {
    services: [...names].map((name) => ({
      name,
      change: 'none',
      tasks: 'kept',
      downtime: false,
      changes: [],
    })),
    networks: [],
    volumes: [],
    configs: [],
    secrets: [],
    dataAtRisk: [],
    blocked: [],
  };
}
