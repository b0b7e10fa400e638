import { diffStacks, type StackDiff, type StackState } from '../../diff/index.js';
import { Docker } from '../../engine/index.js';
import { envFileValues } from '../env/env-file-option.js';
import type { DiffCommandOptions } from './diff-command.js';
import { liveState } from './live-state.js';
import { secretValuesOf } from './secret-paths.js';
import { findSets, readWord, type Word } from './sides/find-sets.js';
import { type LoadSetOptions, loadSet } from './sides/load-set.js';
import { pairSets, type SetPair } from './sides/pair-sets.js';
import type { FoundSet } from './sides/side.js';
import { withLiveValues } from './sides/unknown-values.js';

type Labels = readonly [string, string];
type Words = readonly [Word, Word];

/** Compares what two words name, stack by stack; the key is the name of the stack, or nothing where it has none. */
export async function compare(
  from: string,
  to: string,
  options: DiffCommandOptions,
): Promise<ReadonlyMap<string, StackDiff>> {
  const words: Words = [readWord(from), readWord(to)];
  const env = options.envFile === undefined ? {} : envFileValues(options.envFile);
  const docker = new Docker(options.dockerContext === undefined ? {} : { context: options.dockerContext });
  const diffs = new Map<string, StackDiff>();
  for (const pair of pairsOf(words, [from, to], options.stack)) {
    const states = await statesOf(pair, { words, labels: [from, to], env, docker, stack: options.stack });
    diffs.set(pair.to?.stack ?? pair.from?.stack ?? states[1].stack ?? '', diffStacks(...states));
  }
  return diffs;
}

/** The deploy sets that belong together. What runs has the name of the other side. */
function pairsOf([one, other]: Words, [from, to]: Labels, stack: string | undefined): SetPair[] {
  if (one.kind === 'live') {
    if (other.kind === 'live') return [{}];
    return findSets(to, other, one, stack ?? one.stack).map((set) => ({ to: set }));
  }
  if (other.kind === 'live') {
    return findSets(from, one, other, stack ?? other.stack).map((set) => ({ from: set }));
  }
  return pairSets(findSets(from, one, other, stack), findSets(to, other, one, stack));
}

interface Reading {
  readonly words: Words;
  readonly labels: Labels;
  readonly env: Readonly<Record<string, string>>;
  readonly docker: Docker;
  readonly stack: string | undefined;
}

async function statesOf(pair: SetPair, reading: Reading): Promise<[StackState, StackState]> {
  const { words, labels, docker, stack } = reading;
  const secrets = secretValuesOf(reading.env, (pair.to ?? pair.from)?.secrets);
  const running = await Promise.all(
    words.map((word) => {
      const named = stack ?? (word.kind === 'live' ? word.stack : undefined) ?? (pair.to ?? pair.from)?.stack;
      return word.kind === 'live' ? liveState(docker, named, secrets) : undefined;
    }),
  );
  const load = (withSecrets: boolean) => loadPair(pair, labels, { env: reading.env, withSecrets });
  const [from, to] = load(running.some((state) => state !== undefined));
  return [known(running[0] ?? from, running[1]), known(running[1] ?? to, running[0])];
}

/** A state whose unknown values are those of what runs on the other side. */
function known(state: StackState, running: StackState | undefined): StackState {
  if (running === undefined || state.live) return state;
  const { model, unknown } = withLiveValues(state.model, running.model);
  if (unknown > 0) {
    const values = `${unknown} value${unknown === 1 ? ' is' : 's are'}`;
    process.stderr.write(`${values} not known without --env-file, and taken as they run.\n`);
  }
  return { ...state, model };
}

/** Reads both sides of a pair with the same stand-ins and the same idea of where they lie. */
function loadPair(
  { from, to }: SetPair,
  [fromLabel, toLabel]: Labels,
  options: Pick<LoadSetOptions, 'env' | 'withSecrets'>,
): [StackState, StackState] {
  const common = {
    ...options,
    directory: (to ?? from)?.directory ?? '.',
    standIns: new Map<string, string>(),
  };
  // What one side says to be a secret is one on the other as well.
  const secrets = [...new Set([...(from?.secrets ?? []), ...(to?.secrets ?? [])])];
  const load = (found: FoundSet | undefined, label: string): StackState =>
    found === undefined ? { model: {} } : loadSet({ ...found, secrets }, { ...common, label });
  for (;;) {
    const before = [...common.standIns].join();
    const states: [StackState, StackState] = [load(from, fromLabel), load(to, toLabel)];
    // One side may have needed a stand-in that the other was read without.
    if ([...common.standIns].join() === before) return states;
  }
}
