import { type CheckFacts, checkRules } from '../rules/index.js';
import type { Finding } from '../spec/finding.js';
import { loadDeploySet, type StackSource } from '../spec/load/index.js';
import { EXIT } from './exit.js';
import { explainHint } from './explain-hint.js';
import { readIfThere, readStackFile } from './files.js';
import { findingsText } from './findings-text.js';
import { sarifLog } from './lint-sarif.js';

export const LINT_FORMATS = ['text', 'json', 'sarif'] as const;

/** How files are checked and what is printed. */
export interface LintOptions {
  /** @default 'text' */
  readonly format?: (typeof LINT_FORMATS)[number];
  /** What variables are taken from. @default nothing */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a warning is a no. @default false: errors alone are */
  readonly strict?: boolean;
  /** Whether text is coloured. @default false */
  readonly colour?: boolean;
  /** What is known of the swarm. @default nothing */
  readonly facts?: CheckFacts;
  /** Whether a finding is accepted already, and not told. @default none is */
  readonly accepts?: (finding: Finding) => boolean;
}

export interface LintResult {
  readonly exitCode: number;
  /** What belongs on standard output, with its last line break. */
  readonly output: string;
}

/** What `--format json` prints. */
export interface LintReport {
  /** False exactly when the CLI or an engine would refuse one of the sets. */
  readonly deployable: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks deploy sets, each a list of files in the order of their `-c`, as docker and a swarm engine would meet them.
 *
 * @throws {@link UserError} when a file cannot be read at all
 *
 * @example
 * const { exitCode, output } = lint([['docker-stack.yml'], ['base.yml', 'overlay.yml']], { env: process.env });
 */
export function lint(sets: readonly (readonly string[])[], options: LintOptions = {}): LintResult {
  const findings = sets.flatMap((files) =>
    checkSet(
      files.map((file) => ({ file, text: readStackFile(file) })),
      options,
    ).filter((finding) => options.accepts?.(finding) !== true),
  );
  const report = { deployable: findings.every(({ refusedBy }) => refusedBy === undefined), findings };
  const no = findings.some(
    ({ severity }) => severity === 'error' || (severity === 'warning' && options.strict === true),
  );
  return { exitCode: no ? EXIT.no : EXIT.done, output: `${print(report, sets.length, options)}\n` };
}

/** The findings of one deploy set: those of docker's loader, and those of the rules where it was not refused. */
function checkSet(sources: readonly StackSource[], options: LintOptions): Finding[] {
  const env = options.env ?? {};
  const { set, findings } = loadDeploySet(sources, { env, readFile: readIfThere });
  if (findings.some(({ refusedBy }) => refusedBy === 'cli')) return findings;
  return [...findings, ...checkRules(set, { ...options.facts, readFile: readIfThere })];
}

function print(report: LintReport, sets: number, options: LintOptions): string {
  if (options.format === 'json') return JSON.stringify(report, null, 2);
  if (options.format === 'sarif') return JSON.stringify(sarifLog(report.findings), null, 2);
  const what = sets === 1 ? 'The deploy set' : `All ${sets} deploy sets`;
  if (report.findings.length === 0) return `${what}: nothing found.`;
  const counted = findingsText(report.findings, { isTTY: options.colour ?? false });
  const verdict = report.deployable ? 'deployable' : 'not deployable';
  return [`${counted}; ${verdict}`, ...explainHint(report.findings)].join('\n');
}
