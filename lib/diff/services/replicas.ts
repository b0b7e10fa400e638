import type { ServiceSpec } from '../../spec/stack.generated.js';

/** How many tasks a service runs: a number, or one on every node. */
export function replicasOf({ deploy }: ServiceSpec): number | 'global' {
  if (isGlobal(deploy?.mode)) return 'global';
  return deploy?.replicas ?? 1;
}

/** Whether a service runs to its end instead of for ever. */
export function isJob({ deploy }: ServiceSpec): boolean {
  return deploy?.mode === 'replicated-job' || deploy?.mode === 'global-job';
}

function isGlobal(mode: string | undefined): boolean {
  return mode === 'global' || mode === 'global-job';
}
