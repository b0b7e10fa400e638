import type { Acknowledgement } from '../core/annotations.js';
import type { Parameter } from '../core/parameter.js';
import type { DeploySet, Stack } from '../core/stack.js';
import type { Finding } from '../spec/finding.js';
import { highestNeeds } from '../spec/needs.js';
import type { AssemblyFile } from './assembly-file.js';
import { VERSION } from './generator.js';
import { sha256 } from './write-assembly.js';

/** A deploy set in the manifest. */
export interface ManifestDeploySet {
  /** The name of the stack. */
  readonly stack: string;
  /** The name of the set: `default`, `nfs`. */
  readonly name: string;
  /** The stack files, in the order of their `-c`. */
  readonly files: readonly string[];
  /** Whether this is the set to deploy with the present configuration. */
  readonly active: boolean;
  /** The lowest format version that its properties need. */
  readonly formatVersion: string;
  /** The lowest engine version that its properties need. */
  readonly engineVersion: string;
}

/** A service in the manifest. */
export interface ManifestService {
  /** The name of the stack. */
  readonly stack: string;
  /** The key of the service in its stack file. */
  readonly name: string;
  /** The stack file that holds it. */
  readonly file: string;
  /** The path of its construct. */
  readonly construct: string;
  /** The image as the stack file says it. */
  readonly image: string;
}

/** An image in the manifest. */
export interface ManifestImage {
  /** The image as the stack file says it. */
  readonly reference: string;
  /** The build context in the assembly. @default it is pulled */
  readonly context?: string;
  /** The services that run it. */
  readonly services: readonly string[];
}

/** `manifest.json`: what an assembly consists of, for programs. */
export interface Manifest {
  /** The version of Stackwright that wrote it. */
  readonly version: string;
  /** The lowest engine version that every deploy set needs. */
  readonly engineVersion: string;
  /** The deploy sets of all stacks, in order. */
  readonly deploySets: readonly ManifestDeploySet[];
  /** The services of all stacks. */
  readonly services: readonly ManifestService[];
  /** The values that a deploy takes from its environment. */
  readonly parameters: readonly {
    /** The name of the variable. */
    readonly name: string;
    /** What it is for. */
    readonly description: string;
    /** Whether a deploy fails without it. */
    readonly required: boolean;
    /** Whether it is never written anywhere. */
    readonly secret: boolean;
    /** What holds when it is not set. @default none */
    readonly default?: string;
  }[];
  /** The images of all services, each once. */
  readonly images: readonly ManifestImage[];
  /** What is reported and did not stop the synthesis. */
  readonly findings: readonly Finding[];
  /** What is accepted, with the reason. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** Every other file of the assembly, with its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a manifest is made from. */
export interface ManifestFacts
  extends Pick<
    Manifest,
    'deploySets' | 'services' | 'images' | 'findings' | 'acknowledgements' | 'engineVersion'
  > {
  readonly parameters: readonly Parameter[];
  readonly files: readonly AssemblyFile[];
}

/** Puts a manifest together. */
export function manifestOf(facts: ManifestFacts): Manifest {
  return {
    version: VERSION,
    engineVersion: facts.engineVersion,
    deploySets: facts.deploySets,
    services: facts.services,
    parameters: facts.parameters.map((parameter) => ({
      name: parameter.parameterName,
      description: parameter.description,
      required: parameter.required,
      secret: parameter.secret,
      ...(parameter.default === undefined || parameter.secret ? {} : { default: parameter.default }),
    })),
    images: facts.images,
    findings: facts.findings,
    acknowledgements: facts.acknowledgements,
    files: Object.fromEntries(
      [...facts.files]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map((file) => [file.path, sha256(file.content)]),
    ),
  };
}

/** The sets of a stack as the manifest lists them. */
export function manifestDeploySets(
  stack: Stack,
  sets: readonly DeploySet[],
  needs: ReadonlyMap<string, { readonly format: string; readonly engine: string }>,
): ManifestDeploySet[] {
  return sets.map((set) => {
    const { format, engine } = needs.get(set.name) ?? highestNeeds([]);
    return {
      stack: stack.stackName,
      name: set.name,
      files: set.files.map((file) => file.fileName),
      active: set.active,
      formatVersion: format,
      engineVersion: engine,
    };
  });
}
