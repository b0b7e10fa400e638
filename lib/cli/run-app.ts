import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SynthHost, withSynthHost } from '../synth/host.js';
import type { Assembly } from '../synth/synthesize.js';
import { UserError } from './user-error.js';

/** The file of the app: what was asked for, what package.json says, or main.ts. */
export function appFile(asked: string | undefined): string {
  if (asked !== undefined) return existing(asked, `--app ${asked}: there is no such file.`);
  const named = fromPackageJson();
  if (named !== undefined)
    return existing(named, `package.json names ${named} as stackwright.app; there is no such file.`);
  return existing(
    'main.ts',
    'there is no main.ts here; name the app with --app FILE, or start one: stackwright init minimal my-stack.',
  );
}

function existing(file: string, complaint: string): string {
  if (!existsSync(file)) throw new UserError(complaint);
  return resolve(file);
}

function fromPackageJson(): string | undefined {
  try {
    const { stackwright } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      stackwright?: { app?: string };
    };
    return stackwright?.app;
  } catch {
    return undefined;
  }
}

/** What an app synthesized, and where. */
export interface AppRun {
  readonly assembly: Assembly;
  readonly outdir: string;
}

/** Runs an app in this process and answers what it synthesized. What the app prints itself goes to standard error. */
export async function runApp(file: string, host: Omit<SynthHost, 'receive'>): Promise<AppRun> {
  let result: AppRun | undefined;
  const receive = (assembly: Assembly, outdir: string): void => {
    result = { assembly, outdir };
  };
  await withSynthHost({ ...host, receive }, () => toStandardError(() => load(file)));
  if (result === undefined)
    throw new UserError(`${file} ran and never called app.synth(); end it with app.synth().`);
  return result;
}

/** Standard output is the command's own: a JSON value or stack files, and nothing else. */
async function toStandardError(work: () => Promise<void>): Promise<void> {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
}

async function load(file: string): Promise<void> {
  const url = pathToFileURL(file).href;
  if (/\.[cm]?js$/.test(file)) {
    await import(url);
    return;
  }
  // The library first: Node looks for a source map in all that is loaded from then on, and packages hold large ones.
  await import('../index.js');
  process.setSourceMapsEnabled(true); // A fault of the app is shown at its own line.
  const { runBundled } = await import('./bundled-app.js');
  if (await runBundled(file)) return;
  // Node 20 reads no TypeScript; the loader is needed for such apps alone.
  const { tsImport } = await import('tsx/esm/api');
  await tsImport(url, import.meta.url);
}
