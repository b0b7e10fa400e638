import { cpus } from 'node:os';
import { median, ratio, type Timings } from './interleave.js';

/** What was timed at one size. */
export interface SizeTimings {
  readonly services: number;
  readonly timings: Timings;
}

/** The most memory that one run of a subject held. */
export interface Peak {
  readonly subject: string;
  readonly services: number;
  /** @default undefined: not known on this system */
  readonly mebibytes: number | undefined;
}

/** Two things compared: how many times the first takes what the second takes. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** How much it may be. @default it is there to be known */
  readonly goal?: number;
}

/** What `npm run bench -- --json` prints. */
export interface BenchReport {
  readonly node: string;
  readonly cpu: string;
  readonly ratios: readonly Ratio[];
  /** Medians in milliseconds. */
  readonly sizes: readonly {
    readonly services: number;
    readonly milliseconds: Readonly<Record<string, number>>;
  }[];
  readonly coldStarts: Readonly<Record<string, number>>;
  readonly memory: readonly Peak[];
  /** What could not run here, and why. */
  readonly skipped: Readonly<Record<string, string>>;
}

/** What a report is made of. */
export interface Measured {
  readonly sizes: readonly SizeTimings[];
  readonly coldStarts: Timings;
  readonly memory: readonly Peak[];
  readonly skipped: Readonly<Record<string, string>>;
}

/** The report of what was measured: medians, and the ratios that count. */
export function reportOf({ sizes, coldStarts, memory, skipped }: Measured): BenchReport {
  return {
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    ratios: [...sizeRatios(sizes), ...growth(sizes), ...coldRatios(coldStarts), ...memoryGrowth(memory)],
    sizes: sizes.map(({ services, timings }) => ({ services, milliseconds: medians(timings) })),
    coldStarts: medians(coldStarts),
    memory,
    skipped,
  };
}

function medians(timings: Timings): Record<string, number> {
  return Object.fromEntries([...timings].map(([name, times]) => [name, median(times)]));
}

/** The number of services that the goals are set for: with few of them a start outweighs the work. */
const measure = 1_000;

/** What is compared at each size, and the goal. */
const compared: readonly (readonly [one: string, other: string, goal: number])[] = [
  ['stackwright', 'yaml.stringify', 1],
  ['stackwright', 'cdk8s', 0.7],
  ['stackwright lint', 'docker stack config', 0.5],
];

function sizeRatios(sizes: readonly SizeTimings[]): Ratio[] {
  return sizes.flatMap(({ services, timings }) =>
    compared.flatMap(([one, other, goal]) => {
      const value = ratio(timings, one, other);
      if (value === undefined) return [];
      const found = { name: `${one} / ${other}, ${services} services`, value };
      return [services === measure ? { ...found, goal } : found];
    }),
  );
}

/** Ten times the services may take eleven times as long. */
function growth(sizes: readonly SizeTimings[]): Ratio[] {
  return sizes.slice(1).flatMap(({ services, timings }, index) => {
    const fewer = sizes[index];
    const [times, before] = [timings.get('stackwright'), fewer?.timings.get('stackwright')];
    if (times === undefined || before === undefined || fewer === undefined) return [];
    const name = `stackwright, ${services} services / ${fewer.services}`;
    return [{ name, value: median(times) / median(before), goal: (services / fewer.services) * 1.1 }];
  });
}

function coldRatios(timings: Timings): Ratio[] {
  const goals = { 'stackwright --version': 1.3, 'stackwright synth': 4 };
  return Object.entries(goals).flatMap(([name, goal]) => {
    const value = ratio(timings, name, 'node -e 0');
    return value === undefined ? [] : [{ name: `${name} / node -e 0`, value, goal }];
  });
}

/** What a run of ours holds beyond the process that does nothing. */
function memoryGrowth(memory: readonly Peak[]): Ratio[] {
  const base = memory.find(({ subject }) => subject === 'nothing')?.mebibytes;
  const own = memory.filter(({ subject }) => subject === 'stackwright');
  const [fewer, more] = own.slice(-2);
  if (base === undefined || fewer?.mebibytes === undefined || more?.mebibytes === undefined) return [];
  const name = `memory of stackwright, ${more.services} services / ${fewer.services}`;
  const value = (more.mebibytes - base) / (fewer.mebibytes - base);
  return [{ name, value, goal: (more.services / fewer.services) * 1.1 }];
}
