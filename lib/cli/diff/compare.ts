import { diffStacks, type StackDiff, type StackState } from '../../diff/index.js';
import { envFileValues } from '../env/env-file-option.js';
import type { DiffCommandOptions } from './diff-command.js';
import { findSide, readWord } from './sides/find-side.js';
import { loadSet } from './sides/load-set.js';
import { pairSets, type SetPair } from './sides/pair-sets.js';
import type { FoundSet } from './sides/side.js';
import type { StandIns } from './sides/stand-ins.js';

/** Compares what two words name, stack by stack; the key is the name of the stack, or nothing where it has none. */
export async function compare(
  from: string,
  to: string,
  options: DiffCommandOptions,
): Promise<ReadonlyMap<string, StackDiff>> {
  const [before, after] = [readWord(from), readWord(to)];
  const env = options.envFile === undefined ? {} : envFileValues(options.envFile);
  const pairs = pairSets(
    findSide(from, before, after, options.stack),
    findSide(to, after, before, options.stack),
  );
  return new Map(
    pairs.map((pair) => {
      const [one, other] = statesOf(pair, [from, to], env);
      return [pair.to?.stack ?? pair.from?.stack ?? '', diffStacks(one, other)];
    }),
  );
}

/** Reads both sides of a pair with the same stand-ins and the same idea of where they lie. */
function statesOf(
  { from, to }: SetPair,
  [fromLabel, toLabel]: readonly [string, string],
  env: Readonly<Record<string, string>>,
): [StackState, StackState] {
  const directory = (to ?? from)?.directory ?? '.';
  const standIns: StandIns = new Map();
  const load = (found: FoundSet | undefined, label: string): StackState =>
    found === undefined ? { model: {} } : loadSet(found, { env, directory, standIns, label });
  for (;;) {
    const known = [...standIns].join();
    const states: [StackState, StackState] = [load(from, fromLabel), load(to, toLabel)];
    // One side may have needed a stand-in that the other was read without.
    if ([...standIns].join() === known) return states;
  }
}
