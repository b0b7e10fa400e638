import type { FoundSet } from './side.js';

/** Two deploy sets of one stack; a side without it has a stack less. */
export interface SetPair {
  readonly from?: FoundSet;
  readonly to?: FoundSet;
}

/** Pairs the deploy sets of two sides: one with one whatever their names, several by the name of the stack. */
export function pairSets(before: readonly FoundSet[], after: readonly FoundSet[]): SetPair[] {
  const [from, to] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && from && to) return [{ from, to }];
  const names = new Set([...before, ...after].map(({ stack }) => stack));
  return [...names].map((name) => {
    const [one, other] = [before, after].map((sets) => sets.find(({ stack }) => stack === name));
    return { ...(one && { from: one }), ...(other && { to: other }) };
  });
}
