import type { ServiceSpec } from '../../spec/stack.generated.js';

/** What the CLI makes of `cap_add` and `cap_drop`: full names, sorted, and an added one is not dropped. */
export function sentCapabilities({ cap_add, cap_drop }: ServiceSpec): { add: string[]; drop: string[] } {
  const add = fullNames(cap_add ?? []);
  const drop = fullNames(cap_drop ?? []).filter((name) => !add.includes(name));
  return { add, drop };
}

/** In the form CAP_NAME, sorted, without repetition; ALL stands for every other one. */
function fullNames(names: readonly string[]): string[] {
  const all = names
    .map((name) => name.trim().toUpperCase())
    .filter((name) => name !== 'RESET')
    .map((name) => (name === 'ALL' || name.startsWith('CAP_') ? name : `CAP_${name}`));
  return all.includes('ALL') ? ['ALL'] : [...new Set(all)].sort();
}
