import type { IConstruct } from 'constructs';
import type { Image } from '../constructs/image.js';
import { Service } from '../constructs/service.js';
import { Aspects } from '../core/aspects.js';
import { Parameter } from '../core/parameter.js';
import { Stack } from '../core/stack.js';
import type { Finding } from '../spec/finding.js';
import { highestNeeds } from '../spec/needs.js';
import { collectAcknowledgements, collectAnnotations, settle } from './annotations.js';
import { type AssemblyFile, AssetError, filesOf, staysInside } from './assembly-file.js';
import { buildScript } from './build-script.js';
import type { CheckProps } from './check.js';
import { envExample } from './env-example.js';
import { type Manifest, type ManifestImage, type ManifestService, manifestOf } from './manifest.js';
import { checkStackNames } from './names.js';
import { parametersByName } from './resolve.js';
import { SynthError } from './synth-error.js';
import { type SynthesizedStack, synthesizeStack } from './synthesize-stack.js';
import { MANIFEST } from './write-assembly.js';

/** What a synthesis makes: every file of the out directory, and what was found on the way. */
export interface Assembly {
  /** Every file of it, the manifest among them. */
  readonly files: readonly AssemblyFile[];
  /** What it consists of. */
  readonly manifest: Manifest;
  /** What was found and did not stop the synthesis. */
  readonly findings: readonly Finding[];
}

/** How a synthesis judges. */
export interface SynthOptions extends CheckProps {
  /** Whether warnings stop it too. @default false */
  readonly strict?: boolean;
}

/**
 * Makes the assembly of a construct tree, in memory. The same tree gives the same bytes.
 *
 * @throws {@link SynthError} with every finding when one of them is an error
 */
export function synthesize(root: IConstruct, options: SynthOptions = {}): Assembly {
  Aspects.invoke(root);
  const findings: Finding[] = [];
  const parameters = parametersByName(Parameter.allIn(root), (first, second) =>
    findings.push(parameterClash(first, second)),
  );
  const trees = root.node.findAll().filter(Stack.isStack);
  const stacks = trees.map((stack) => synthesizeStack(stack, parameters, options));
  // Walked once more, since a construct may have said something of itself when it was rendered.
  const tree = root.node.findAll();
  const constructed = tree.filter(Service.isService);
  findings.push(
    ...collectAnnotations(tree),
    ...checkStackNames(trees),
    ...stacks.flatMap((stack) => stack.findings),
  );

  const files = distinctFiles(
    [
      ...stacks.flatMap((stack) => stack.files),
      ...assets(constructed, stacks, findings),
      ...common(constructed, parameters),
    ],
    findings,
  );
  const settled = settle(findings, collectAcknowledgements(tree));
  const stopping = settled.open.filter(
    ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
  );
  if (stopping.length > 0) throw new SynthError(settled.open);

  const services = stacks.flatMap((stack) => stack.services);
  const manifest = manifestOf({
    engineVersion: highestNeeds(stacks.map((stack) => stack.needs)).engine,
    deploySets: stacks.flatMap((stack) => stack.deploySets),
    services,
    images: imagesOf(constructed, services),
    findings: settled.open,
    acknowledgements: settled.acknowledged,
    parameters: [...parameters.values()],
    files,
  });
  const manifestFile = { path: MANIFEST, content: `${JSON.stringify(manifest, null, 2)}\n` };
  return { files: [...files, manifestFile], manifest, findings: settled.open };
}

function common(services: readonly Service[], parameters: ReadonlyMap<string, Parameter>): AssemblyFile[] {
  const built = builtImages(services);
  return [
    ...(parameters.size === 0
      ? []
      : [{ path: '.env.example', content: envExample([...parameters.values()]) }]),
    ...(built.length === 0
      ? []
      : [
          {
            path: 'scripts/build-swarm-images.sh',
            content: buildScript(built, parameters),
            executable: true,
          },
        ]),
  ];
}

function assets(
  services: readonly Service[],
  stacks: readonly SynthesizedStack[],
  findings: Finding[],
): AssemblyFile[] {
  const contexts = builtImages(services).flatMap(({ build }) =>
    build === undefined ? [] : [{ path: `images/${build.name}`, source: { copyOf: build.context } }],
  );
  return [...stacks.flatMap((stack) => stack.assets), ...contexts].flatMap((asset) => {
    try {
      return filesOf(asset);
    } catch (error) {
      if (!(error instanceof AssetError)) throw error;
      findings.push({
        rule: 'stackwright/asset',
        severity: 'error',
        message: `${error.message}.`,
        remedy: 'Give a file or directory that exists and can be read.',
        path: asset.path,
      });
      return [];
    }
  });
}

/** The images that are built, each once. */
function builtImages(services: readonly Service[]): Image[] {
  const built = new Map<string, Image>();
  for (const service of services) {
    if (service.image.build !== undefined)
      built.set(`${service.image.reference} ${service.image.build.context}`, service.image);
  }
  return [...built.values()];
}

function imagesOf(constructed: readonly Service[], services: readonly ManifestService[]): ManifestImage[] {
  const builds = new Map(constructed.map((service) => [service.node.path, service.image.build]));
  const images = new Map<string, ManifestImage & { services: string[] }>();
  for (const { image: reference, construct, name } of services) {
    const build = builds.get(construct);
    const context = build === undefined ? {} : { context: `images/${build.name}` };
    const entry = images.get(reference) ?? { reference, ...context, services: [] };
    entry.services.push(name);
    images.set(reference, entry);
  }
  return [...images.values()];
}

/** Two files of one path are one when they hold the same; otherwise the second is a finding. */
function distinctFiles(files: readonly AssemblyFile[], findings: Finding[]): AssemblyFile[] {
  const byPath = new Map<string, AssemblyFile>();
  for (const file of files) {
    const first = byPath.get(file.path);
    if (!staysInside(file.path)) findings.push(outside(file.path));
    else if (first === undefined) byPath.set(file.path, file);
    else if (Buffer.compare(Buffer.from(first.content), Buffer.from(file.content)) !== 0) {
      findings.push({
        rule: 'stackwright/file-clash',
        severity: 'error',
        message: `two parts of the app write ${file.path} with different contents.`,
        remedy:
          'Give one of the stacks, stack files or build contexts another name (fileName, composeFileName, directory).',
        path: file.path,
      });
    }
  }
  return [...byPath.values()];
}

function outside(path: string): Finding {
  return {
    rule: 'stackwright/asset',
    severity: 'error',
    message: `the path ${JSON.stringify(path)} does not stay inside the assembly.`,
    remedy:
      'Write a name, or a path from the out directory downwards, with forward slashes and without "..".',
    path,
  };
}

function parameterClash(first: Parameter, second: Parameter): Finding {
  return {
    rule: 'stackwright/duplicate-parameter',
    severity: 'error',
    construct: second.node.path,
    message: `${second.node.path} and ${first.node.path} declare the parameter ${first.parameterName} differently.`,
    remedy: 'Create it once, on the app, and use that object in both places.',
    path: first.parameterName,
  };
}
