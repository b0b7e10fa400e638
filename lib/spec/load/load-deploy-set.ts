import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Finding } from '../finding.js';
import { type LoadedModel, mergeModels, transformDocument } from '../model/index.js';
import type { StackSpec } from '../stack.generated.js';
import { formatPath, type YamlPath } from '../yaml-path.js';
import { checkShape } from './accept/check.js';
import type { Shape } from './accept/shape.js';
import { stackShape } from './accept/stack-shape.js';
import { fillVariables } from './fill-variables.js';
import { checkOptions } from './options.js';
import { type LoadingDocument, readDocument } from './read-document.js';
import { Report } from './report.js';
import type { DeploySet, LoadNote, LoadOptions, StackSource } from './types.js';
import { checkVersions } from './version.js';

/**
 * Reads and merges the files of a deploy set as the `docker` CLI does, and finds everything that its loader refuses.
 *
 * @returns the set, and a finding `cli/…` for each refusal. Without findings, `set.model` is what
 *   `docker stack config -c A -c B` prints in the same environment.
 *
 * @example
 * const { set, findings } = loadDeploySet([{ file: 'docker-stack.yml' }], { env: { TAG: '1.4' } });
 */
export function loadDeploySet(
  sources: readonly StackSource[],
  options: LoadOptions,
): { set: DeploySet; findings: Finding[] } {
  const report = new Report();
  const notes: LoadNote[] = [];
  const documents = sources.map((source) => readDocument(source, report));
  const shape = stackShape(checkVersions(documents, report));
  const context = { options, report, notes, shape, workingDir: directoryOf(sources[0]) };
  const models = documents.map((document) => loadDocument(document, context));
  const model = mergeModels(models, { fail: mergeFailure(documents, report) });
  return { set: deploySet(documents, model, notes), findings: report.findings };
}

/** Whether `docker stack config` itself accepts the set that has these findings. */
export function loaderAccepts(findings: readonly Finding[]): boolean {
  return !findings.some(({ rule, refusedBy }) => refusedBy === 'cli' && rule.startsWith('cli/'));
}

interface Loading {
  readonly options: LoadOptions;
  readonly report: Report;
  readonly notes: LoadNote[];
  readonly shape: Shape;
  readonly workingDir: string;
}

function loadDocument(
  document: LoadingDocument,
  { options, report, notes, shape, workingDir }: Loading,
): LoadedModel {
  const refuse = (path: YamlPath, rule: string, message: string, remedy: string) =>
    report.refuse(document, path, rule, message, remedy);
  checkOptions(document, report, notes);
  document.filled = fillVariables(document, options.env, report, notes);
  checkShape(shape, document.filled, (path, text, remedy) =>
    refuse(
      path,
      'cli/schema',
      path.length === 0 ? `The file ${text}` : `${formatPath(path)} ${text}`,
      remedy,
    ),
  );
  return transformDocument(document.filled, {
    env: options.env,
    workingDir,
    readFile: readerOf(options, workingDir),
    fail: (path, rule, message, remedy) => refuse(path, rule.replace(/^swarm\//, 'cli/'), message, remedy),
    note: (note) => notes.push({ ...note, file: document.file }),
  });
}

/** Docker takes relative paths from the directory of the first file. */
function directoryOf(source: StackSource | undefined): string {
  return source === undefined || source.file === '-' ? process.cwd() : dirname(resolve(source.file));
}

function readerOf(
  { readFile }: LoadOptions,
  workingDir: string,
): (path: string) => string | Uint8Array | undefined {
  if (readFile !== undefined) return (path) => readFile(path) ?? readFile(relative(workingDir, path));
  return (path) => {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  };
}

function mergeFailure(documents: readonly LoadingDocument[], report: Report) {
  return (path: YamlPath, rule: string, message: string, remedy: string) => {
    const document = documents.findLast((one) => one.locate(path) !== undefined) ?? documents.at(-1);
    if (document !== undefined)
      report.refuse(document, path, rule.replace(/^swarm\//, 'cli/'), message, remedy);
  };
}

function deploySet(
  documents: readonly LoadingDocument[],
  model: StackSpec,
  notes: readonly LoadNote[],
): DeploySet {
  return {
    documents,
    model,
    notes,
    locate: (path) => {
      for (const document of documents.toReversed()) {
        const place = document.locate(path);
        if (place !== undefined) return { file: document.file, ...place };
      }
      return undefined;
    },
  };
}
