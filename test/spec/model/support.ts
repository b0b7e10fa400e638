import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LossNote } from '../../../lib/spec/model/index.js';
import { mergeModels, transformDocument } from '../../../lib/spec/model/index.js';
import type { ServiceSpec, StackSpec } from '../../../lib/spec/stack.generated.js';
import { composeDocument } from '../../../lib/spec/yaml/composer.js';
import { decodeNode } from '../../../lib/spec/yaml/decode.js';
import { readSource } from '../../../lib/spec/yaml/source.js';
import { toPlain, type YamlValue } from '../../../lib/spec/yaml/values.js';
import { formatPath } from '../../../lib/spec/yaml-path.js';
import { dockerStackConfig } from '../../support/docker.js';

/** Stack files in order, files beside them, and the environment that both readers see. */
export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly beside?: Readonly<Record<string, string | Uint8Array>>;
}

export interface Refusal {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

export interface Reading {
  readonly model: StackSpec;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly LossNote[];
}

export interface Comparison {
  readonly ours: Reading;
  /** The model that docker printed; undefined when it refused. */
  readonly docker: StackSpec | undefined;
}

export function readYaml(text: string): YamlValue {
  const node = composeDocument(readSource(text));
  return node === undefined ? null : decodeNode(node);
}

/** Reads files as the library does. Nothing is interpolated: the files of these tests have no variables. */
export function read(texts: readonly string[], setting: Setting = {}, workingDir = '/srv/shop'): Reading {
  const refusals: Refusal[] = [];
  const notes: LossNote[] = [];
  const context = {
    env: setting.env ?? {},
    workingDir,
    readFile: (path: string) =>
      path.startsWith(`${workingDir}/`) ? setting.beside?.[path.slice(workingDir.length + 1)] : undefined,
    fail: (path: readonly (string | number)[], rule: string, message: string, remedy: string) => {
      refusals.push({ path: formatPath(path), rule, message, remedy });
    },
    note: (note: LossNote) => {
      notes.push(note);
    },
  };
  const models = texts.map((text) => transformDocument(readYaml(text), context));
  return { model: mergeModels(models, context), refusals, notes };
}

/** Reads one service as the library does. */
export function readService(
  text: string,
  setting: Setting = {},
): Reading & { readonly service: ServiceSpec } {
  const reading = read([`services: { web: ${text} }`], setting);
  return { ...reading, service: reading.model.services?.['web'] ?? {} };
}

/** Reads files as the library does and as `docker stack config` does. */
export function compare(texts: readonly string[], setting: Setting = {}): Comparison {
  const directory = mkdtempSync(join(tmpdir(), 'stack-model-'));
  try {
    const files = texts.map((text, index) => [`stack-${index}.yml`, text] as const);
    for (const [path, content] of [...files, ...Object.entries(setting.beside ?? {})]) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const answer = dockerStackConfig(
      files.map(([path]) => join(directory, path)),
      setting.env,
    );
    return {
      ours: read(texts, setting, directory),
      docker: answer.accepted ? (toPlain(readYaml(answer.stdout)) as StackSpec) : undefined,
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Asks docker about many services with one call: each is the body of a service in flow or block form. */
export function compareServices(
  bodies: Readonly<Record<string, string>>,
  setting: Setting = {},
): (title: string) => { ours: ServiceSpec; docker: ServiceSpec } {
  const titles = Object.keys(bodies);
  const services = Object.values(bodies).map((body, index) => `  s${index}: ${body}`);
  const { ours, docker } = compare([`services:\n${services.join('\n')}\n`], setting);
  if (docker === undefined) throw new Error('docker refused the services of this table');
  if (ours.refusals[0] !== undefined) throw new Error(ours.refusals[0].message);
  return (title) => {
    const name = `s${titles.indexOf(title)}`;
    const [own, printed] = [ours.model.services?.[name], docker.services?.[name]];
    if (own === undefined || printed === undefined) throw new Error(`no service for ${title}`);
    return { ours: own, docker: printed };
  };
}
