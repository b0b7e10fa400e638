import type { Parameter } from '../core/parameter.js';
import type { DeploySet, Stack } from '../core/stack.js';
import type { StackFile } from '../core/stack-file.js';
import { checkRules } from '../rules/index.js';
import type { Finding } from '../spec/finding.js';
import { loadDeploySet } from '../spec/load/index.js';
import type { StackSpec } from '../spec/stack.generated.js';
import { validateStack } from '../spec/validate.js';
import { formatPath } from '../spec/yaml-path.js';
import type { RenderedEntry } from './render.js';

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
): Finding[] {
  const sources = set.files.flatMap((file) => {
    const value = specs.get(file);
    return value === undefined ? [] : [{ file: file.fileName, value }];
  });
  const contents = contentsOf(entries);
  const { set: loaded, findings } = loadDeploySet(sources, {
    env: checkValues(parameters),
    readFile: (path: string) => contents.get(path.replace(/^\.\//, '')),
  });
  const found = [...findings, ...checkRules(loaded, { stackName: stack.stackName })];
  const here = new Set(set.files);
  const owners = new Map(
    entries
      .filter((entry) => here.has(entry.file))
      .map((entry) => [`${entry.section}.${entry.key}`, entry.construct]),
  );
  return withSchemaFindings(found, loaded.model).map((finding) => ({
    ...finding,
    construct: ownerOf(finding, owners) ?? stack.node.path,
  }));
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
function checkValues(parameters: ReadonlyMap<string, Parameter>): Record<string, string> {
  return Object.fromEntries(
    [...parameters].map(([name, parameter]) => [
      name,
      (parameter.secret ? undefined : parameter.value) ?? parameter.default ?? parameter.example,
    ]),
  );
}

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

/** The construct that wrote a place: the one behind the entry that the path leads into. */
function ownerOf(finding: Finding, owners: ReadonlyMap<string, string>): string | undefined {
  const match = /^(services|networks|volumes|configs|secrets)(?:\.([^.[\]]+)|\["((?:[^"\\]|\\.)*)"\])/.exec(
    finding.path ?? '',
  );
  return match === null ? undefined : owners.get(`${match[1]}.${match[2] ?? match[3]}`);
}
