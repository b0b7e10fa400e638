import type { Difference } from './difference.js';

/** One of several, and where it differs from what is looked for. */
export interface Candidate {
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** Which of several differs in the fewest places; the first of equals. */
export function nearest(candidates: Iterable<readonly [string, readonly Difference[]]>): Candidate {
  let best: Candidate = { name: '', differences: [] };
  let found = false;
  for (const [name, differences] of candidates) {
    if (found && differences.length >= best.differences.length) continue;
    best = { name, differences };
    found = true;
  }
  return best;
}
