import { relative } from 'node:path';
import type { Parameter } from '../core/parameter.js';
import type { DeploySet, Stack } from '../core/stack.js';
import type { StackFile } from '../core/stack-file.js';
import { type CheckFacts, checkRules, type Rule } from '../rules/index.js';
import type { Finding } from '../spec/finding.js';
import { loadDeploySet } from '../spec/load/index.js';
import type { StackSpec } from '../spec/stack.generated.js';
import { validateStack } from '../spec/validate.js';
import { formatPath } from '../spec/yaml-path.js';
import { ownersOf } from './owners.js';
import type { RenderedEntry } from './render.js';

/** What stacks are checked with. */
export interface CheckProps {
  /** The rules. @default defaultRules; add your own with `defaultRules.with(rule)` */
  readonly rules?: Iterable<Rule>;
  /** What is known of the swarm: the version of its oldest engine, its nodes, their plugins. @default nothing */
  readonly swarm?: Pick<CheckFacts, 'engineVersion' | 'nodes' | 'plugins'>;
}

/** Stands for the content of a file that is not in the assembly: it may be anything that an engine takes. */
const ELSEWHERE = '?';

/**
 * Checks one deploy set as an engine would meet it: read as docker reads it, with values for its parameters,
 * then by schema and by rules. Every finding gets the path of the construct that wrote the place.
 */
export function checkDeploySet(
  stack: Stack,
  set: DeploySet,
  specs: ReadonlyMap<StackFile, StackSpec>,
  entries: readonly RenderedEntry[],
  parameters: ReadonlyMap<string, Parameter>,
  { rules, swarm }: CheckProps = {},
): Finding[] {
  const sources = set.files.flatMap((file) => {
    const value = specs.get(file);
    return value === undefined ? [] : [{ file: file.fileName, value }];
  });
  // Files of the user's, such as env files, are on the machine that deploys: nothing can be said of them here.
  const { set: loaded, findings } = loadDeploySet(sources, {
    env: checkValues(parameters),
    readFile: () => '',
  });
  const contents = contentsOf(entries);
  const readFile = (path: string) => contents.get(relative('.', path)) ?? ELSEWHERE;
  const facts = { ...swarm, stackName: stack.stackName, readFile };
  const found = [...findings, ...checkRules(loaded, rules === undefined ? facts : { ...facts, rules })];
  const here = new Set(set.files);
  const ownerOf = ownersOf(entries.filter((entry) => here.has(entry.file)));
  return withSchemaFindings(found, loaded.model).map((finding) => ({
    ...finding,
    message: relativeTo(process.cwd(), finding.message),
    construct: ownerOf(finding.path ?? '') ?? stack.node.path,
  }));
}

/** The loader makes relative paths absolute; where this machine keeps the app belongs into no manifest. */
function relativeTo(directory: string, message: string): string {
  return message.replaceAll(`${directory}/`, './');
}

/**
 * Adds what our schema says, which is stricter than docker's: the most that a construct may say. One place is told
 * once: by the rule that calls it an error, otherwise by the schema.
 */
function withSchemaFindings(found: readonly Finding[], model: StackSpec): Finding[] {
  const errors = new Set(found.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  const added = schemaFindings(model).filter(({ path }) => !errors.has(path));
  const told = new Set(added.map(({ path }) => path));
  return [...found.filter(({ path, severity }) => severity === 'error' || !told.has(path)), ...added];
}

/** Values that stand for what the deploy's environment will hold. A secret's own value never takes part in a check. */
export function checkValues(parameters: ReadonlyMap<string, Parameter>): Record<string, string> {
  return Object.fromEntries(
    [...parameters].map(([name, parameter]) => [
      name,
      (parameter.secret ? undefined : parameter.value) ?? parameter.default ?? parameter.example,
    ]),
  );
}

/** The contents in the assembly, by path. */
function contentsOf(entries: readonly RenderedEntry[]): Map<string, string | Uint8Array> {
  const assets = entries.filter((entry) => !entry.external).flatMap((entry) => entry.element.assets());
  return new Map(assets.flatMap(({ path, source }) => ('content' in source ? [[path, source.content]] : [])));
}

function schemaFindings(model: StackSpec): Finding[] {
  return validateStack(model).map(({ path, message, remedy, refusedBy }) => ({
    rule: 'stackwright/schema',
    severity: 'error',
    path: formatPath(path),
    message: `${message}.`,
    remedy,
    ...(refusedBy === undefined ? {} : { refusedBy }),
  }));
}
