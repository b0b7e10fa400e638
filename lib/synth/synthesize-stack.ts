import type { Parameter } from '../core/parameter.js';
import type { DeploySet, Stack } from '../core/stack.js';
import type { AssemblyAsset } from '../core/stack-element.js';
import type { StackFile } from '../core/stack-file.js';
import type { Finding } from '../spec/finding.js';
import { stackKeyOrder } from '../spec/key-order.js';
import { highestNeeds, needsOf, type SpecNeeds } from '../spec/needs.js';
import type { StackSpec } from '../spec/stack.generated.js';
import { UnwritableValueError, writeYaml } from '../spec/write.js';
import { formatPath } from '../spec/yaml-path.js';
import type { AssemblyFile } from './assembly-file.js';
import { type CheckProps, checkDeploySet, checkValues } from './check.js';
import { checkCompose, composeFile, composeSpec } from './compose-file.js';
import { checkDeploySets, checkFilled, filledSets } from './deploy-sets.js';
import { stackFileHeader } from './header.js';
import { type ManifestDeploySet, type ManifestService, manifestDeploySets } from './manifest.js';
import { checkNames } from './names.js';
import { ownersOf } from './owners.js';
import { referencedParameters } from './referenced-parameters.js';
import { assetsOf, type RenderedEntry, renderFiles, usedEntries, usersIn } from './render.js';
import { Resolver } from './resolve.js';
import { checkSharedElements } from './shared-elements.js';

/** What one stack brings to the assembly. */
export interface SynthesizedStack {
  readonly files: readonly AssemblyFile[];
  readonly assets: readonly AssemblyAsset[];
  readonly findings: readonly Finding[];
  readonly deploySets: readonly ManifestDeploySet[];
  readonly services: readonly ManifestService[];
  /** The format and engine version that all its deploy sets need. */
  readonly needs: SpecNeeds;
}

/** Renders, resolves, checks and writes (in memory) the files of one stack. */
export function synthesizeStack(
  stack: Stack,
  parameters: ReadonlyMap<string, Parameter>,
  checks: CheckProps = {},
): SynthesizedStack {
  const users = usersIn(stack);
  const entries = usedEntries(stack, users);
  const resolver = new Resolver(parameters);
  const specs = resolveFiles(renderFiles(stack, entries), resolver);
  const compose =
    stack.composeFileName === undefined ? undefined : resolver.resolve(composeSpec(stack, entries));
  const needs = new Map([...specs].map(([file, spec]) => [file, needsOf(spec)]));
  const format = highestNeeds([...needs.values()]).format;
  const versioned = new Map([...specs].map(([file, spec]) => [file, { version: format, ...spec }]));
  const sets = filledSets(stack, (file) => specs.has(file));
  const setNeeds = new Map(sets.map((set) => [set.name, needsOfSet(set, needs)]));

  const ownerOf = ownersOf(entries);
  const unwritable: Finding[] = [];
  const files = writable((path) => ownerOf(path) ?? stack.node.path, unwritable, [
    ...[...versioned].map(
      ([file, spec]) =>
        () =>
          writeFile(stack, file, spec, sets, setNeeds),
    ),
    () => composeFile(stack, compose),
  ]);
  const findings = [
    ...unwritable,
    ...checkNames(stack, entries),
    ...checkDeploySets(stack),
    ...checkFilled(stack, sets),
    ...checkSharedElements(stack, users),
    ...resolver.faults.map((fault) => ({
      ...fault,
      severity: 'error' as const,
      construct: ownerOf(fault.path) ?? stack.node.path,
    })),
    ...sets.flatMap((set) => checkDeploySet(stack, set, versioned, entries, parameters, checks)),
  ];
  return {
    files,
    assets: assetsOf(entries),
    findings: [
      ...findings,
      ...onlyNew(checkCompose(stack, compose, checkValues(parameters), ownerOf), findings),
    ],
    deploySets: manifestDeploySets(stack, sets, setNeeds),
    services: manifestServices(stack, entries, specs),
    needs: highestNeeds([...setNeeds.values()]),
  };
}

/** What the stack file says in the same words has been told of there. */
function onlyNew(found: readonly Finding[], told: readonly Finding[]): Finding[] {
  const paths = new Set(told.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return found.filter(({ path }) => !paths.has(path));
}

/** Writes what YAML can carry; what it cannot is a finding. */
function writable(
  ownerOf: (path: string) => string,
  findings: Finding[],
  writers: readonly (() => AssemblyFile | undefined)[],
): AssemblyFile[] {
  return writers.flatMap((write) => {
    try {
      return write() ?? [];
    } catch (error) {
      if (!(error instanceof UnwritableValueError)) throw error;
      findings.push({
        rule: 'stackwright/unwritable',
        severity: 'error',
        construct: ownerOf(formatPath(error.path)),
        path: formatPath(error.path),
        message: `${error.message}.`,
        remedy:
          'Give a value that YAML and docker can carry: text without lone surrogates, finite numbers, plain data.',
      });
      return [];
    }
  });
}

function resolveFiles(
  specs: ReadonlyMap<StackFile, StackSpec>,
  resolver: Resolver,
): Map<StackFile, StackSpec> {
  return new Map([...specs].map(([file, spec]) => [file, resolver.resolve(spec)]));
}

function needsOfSet(set: DeploySet, needs: ReadonlyMap<StackFile, SpecNeeds>): SpecNeeds {
  return highestNeeds(set.files.flatMap((file) => needs.get(file) ?? []));
}

function writeFile(
  stack: Stack,
  file: StackFile,
  spec: StackSpec,
  sets: readonly DeploySet[],
  needs: ReadonlyMap<string, SpecNeeds>,
): AssemblyFile {
  const mine = sets.filter((set) => set.files.includes(file));
  const { engine, because } = highestNeeds(mine.flatMap((set) => needs.get(set.name) ?? []));
  const header = stackFileHeader({
    file,
    stackName: stack.stackName,
    engine: { version: engine, because },
    deploySets: mine,
    parameters: referencedParameters(spec),
  });
  return { path: file.fileName, content: writeYaml(spec, { header, order: stackKeyOrder }) };
}

function manifestServices(
  stack: Stack,
  entries: readonly RenderedEntry[],
  specs: ReadonlyMap<StackFile, StackSpec>,
): ManifestService[] {
  return entries
    .filter((entry) => entry.section === 'services')
    .map((entry) => ({
      stack: stack.stackName,
      name: entry.key,
      file: entry.file.fileName,
      construct: entry.construct,
      image: String(specs.get(entry.file)?.services?.[entry.key]?.image ?? ''),
    }));
}
