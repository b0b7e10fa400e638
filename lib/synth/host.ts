import type { Assembly } from './synthesize.js';

/** What a program that runs an app (the command line, a test) decides for it. */
export interface SynthHost {
  /** Where to write. @default what the app says, or `out` */
  readonly outdir?: string;
  /** The values of parameters. @default what the app says, or none */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Whether warnings stop the synthesis too. @default what the app says, or no */
  readonly strict?: boolean;
  /** Whether nothing is written to disk. @default false */
  readonly dryRun?: boolean;
  /** Takes what was synthesized, and where it was written. */
  receive(assembly: Assembly, outdir: string): void;
}

const HOST = Symbol.for('stackwright.SynthHost');

/** The program that runs this app, if one does. It may use another copy of this library, so it is found by symbol. */
export function synthHost(): SynthHost | undefined {
  return (globalThis as { [HOST]?: SynthHost })[HOST];
}

/** Runs `work` with a host in place. */
export async function withSynthHost<T>(host: SynthHost, work: () => Promise<T>): Promise<T> {
  const holder = globalThis as { [HOST]?: SynthHost };
  const outer = holder[HOST];
  holder[HOST] = host;
  try {
    return await work();
  } finally {
    if (outer === undefined) delete holder[HOST];
    else holder[HOST] = outer;
  }
}
