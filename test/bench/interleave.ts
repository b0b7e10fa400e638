/** A thing to time, and the milliseconds of its runs. */
export interface Timed {
  readonly name: string;
  readonly run: () => void;
}

/** The milliseconds of each run, by name. The runs of one round stand at the same index. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/**
 * Runs everything in turn, A B C A B C …, so that a machine that slows down for a while slows all of them down. The
 * first round is not counted.
 */
export function interleave(subjects: readonly Timed[], rounds: number): Timings {
  const timings = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of subjects) {
      // What the one before left behind is not for this one to clear away. Only the young generation: a whole forced
      // collection also takes the shapes of objects of which none is alive, and V8 then throws away all optimized code
      // that knew them, so that each round of each subject would start half cold.
      globalThis.gc?.({ type: 'minor' });
      const start = performance.now();
      run();
      if (round >= 0) timings.get(name)?.push(performance.now() - start);
    }
  }
  return timings;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
}

/** How many times as long one takes as another: the median over the rounds, each of which saw both. */
export function ratio(timings: Timings, one: string, other: string): number | undefined {
  const [ours, theirs] = [timings.get(one), timings.get(other)];
  if (ours === undefined || theirs === undefined) return undefined;
  return median(ours.map((time, round) => time / (theirs[round] ?? Number.NaN)));
}
