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

/** The name that is spelled most like one that is not there, if any is. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, distance: editDistance(wanted, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3))
    .sort((one, other) => one.distance - other.distance);
  return best?.name;
}

/** How many letters must be put in, left out or replaced to make one text of the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
