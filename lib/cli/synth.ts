import { basename, relative } from 'node:path';
import type { Finding } from '../spec/finding.js';
import { SynthError } from '../synth/synth-error.js';
import { AssemblyWriteError } from '../synth/write-assembly.js';
import { envFileValues } from './env/env-file-option.js';
import { EXIT } from './exit.js';
import { explainHint } from './explain-hint.js';
import { findingsText } from './findings-text.js';
import { type AppRun, appFile, runApp } from './run-app.js';
import type { SynthCommandOptions } from './synth-command.js';
import { UserError } from './user-error.js';

/** `stackwright synth`: runs the app, writes the assembly, says what was found. Answers the exit code. */
export async function synthCommand(options: SynthCommandOptions): Promise<number> {
  const json = jsonAsked(options.format);
  if (options.out === '') throw new UserError('--out is empty; name a directory: --out out.');
  const file = appFile(options.app);
  const parameters = options.envFile === undefined ? undefined : envFileValues(options.envFile);
  const host = {
    ...(options.out === undefined ? {} : { outdir: options.out }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(options.strict === undefined ? {} : { strict: options.strict }),
    dryRun: options.stdout ?? false,
  };
  try {
    report(await runApp(file, host), options, json);
    return EXIT.done;
  } catch (error) {
    if (SynthError.isSynthError(error)) {
      reportFindings(error.findings, json);
      return EXIT.no;
    }
    if (AssemblyWriteError.isAssemblyWriteError(error)) throw new UserError(error.message, EXIT.no);
    if (isUnitError(error)) throw new UserError(`${placeIn(file, error)}: ${error.message}`, EXIT.no);
    throw error;
  }
}

/** A quantity that cannot be, such as Duration.seconds(-1); perhaps from another copy of this library. */
function isUnitError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'UnitError';
}

/** Where in the app something was thrown: the file, with line and column when the stack trace shows them. */
function placeIn(file: string, { stack = '' }: Error): string {
  const name = basename(file);
  const frame = stack.split('\n').find((line) => line.includes(name));
  return frame === undefined ? name : `${name}${/:\d+:\d+(?=\)?$)/.exec(frame)?.[0] ?? ''}`;
}

function jsonAsked(format: string | undefined): boolean {
  if (format === undefined || format === 'text') return false;
  if (format === 'json') return true;
  throw new UserError(`--format ${format} is not known; write text or json.`);
}

function report({ assembly, outdir }: AppRun, options: SynthCommandOptions, json: boolean): void {
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ findings: assembly.findings, manifest: assembly.manifest }, null, 2)}\n`,
    );
    return;
  }
  if (assembly.findings.length > 0) process.stderr.write(`${textOf(assembly.findings)}\n`);
  const named = new Set(assembly.manifest.deploySets.flatMap(({ files }) => files));
  const stackFiles = assembly.files.filter(({ path }) => named.has(path));
  if (options.stdout) {
    process.stdout.write(stackFiles.map(({ content }) => content).join('---\n'));
    return;
  }
  process.stdout.write(
    `${written(assembly.files.length, outdir)}: ${stackFiles.map(({ path }) => path).join(', ') || 'no stack file'}.\n`,
  );
}

function written(count: number, outdir: string): string {
  return `Wrote ${count} file${count === 1 ? '' : 's'} to ${relative('.', outdir) || '.'}, among them`;
}

function reportFindings(findings: readonly Finding[], json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`);
  else process.stderr.write(`${textOf(findings)}\nNothing was written.\n`);
}

function textOf(findings: readonly Finding[]): string {
  return [findingsText(findings, process.stderr), ...explainHint(findings)].join('\n');
}
