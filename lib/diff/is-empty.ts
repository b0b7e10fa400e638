import type { StackDiff } from './types.js';

/** Whether nothing differs. */
export function isEmptyDiff({
  stack,
  changes,
  services,
  networks,
  volumes,
  configs,
  secrets,
}: StackDiff): boolean {
  const parts = [...services, ...networks, ...volumes, ...configs, ...secrets];
  return stack === undefined && changes.length === 0 && parts.every(({ change }) => change === 'none');
}
