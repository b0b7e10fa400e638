import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Manifest } from '../../synth/manifest.js';
import { readManifest } from '../manifest.js';
import { UserError } from '../user-error.js';

/** What is deployed: a stack's name, its files, and what they need. */
export interface DeployTarget {
  readonly stack: string;
  /** The stack files in the order of their `-c`, relative to `cwd` or absolute. */
  readonly files: readonly string[];
  readonly cwd: string;
  /** What the files may ask of the environment, besides what this process has. */
  readonly env: Readonly<Record<string, string>>;
  /** Values that must never be shown. */
  readonly secrets: readonly string[];
  /** The variables that hold secrets. @default those whose name says so */
  readonly secretNames?: readonly string[];
  /** The oldest engine that will do. @default any */
  readonly engineVersion?: string;
  /** Images that are built, not pulled. @default none */
  readonly builtImages?: readonly string[];
}

/**
 * The active deploy set of an assembly.
 *
 * @param stack which one, when the assembly has several
 */
export function targetOfAssembly(
  directory: string,
  stack: string | undefined,
  env: Readonly<Record<string, string>>,
): DeployTarget {
  const manifest = readManifest(directory);
  const active = manifest.deploySets.filter((set) => set.active);
  const names = active.map((set) => set.stack);
  const set =
    active.length === 1 && stack === undefined ? active[0] : active.find((each) => each.stack === stack);
  if (set === undefined) {
    const which =
      stack === undefined ? `${directory} has several stacks` : `${directory} has no stack ${stack}`;
    throw new UserError(`${which}; name one of: ${names.join(', ')}.`);
  }
  return {
    stack: set.stack,
    files: set.files,
    cwd: resolve(directory),
    env,
    secrets: secretValues(manifest, env),
    secretNames: manifest.parameters.filter(({ secret }) => secret).map(({ name }) => name),
    engineVersion: set.engineVersion,
    builtImages: manifest.images
      .filter((image) => image.context !== undefined)
      .map((image) => image.reference),
  };
}

/** What the variables of a manifest hold that must never be shown. */
export function secretValues(manifest: Manifest, env: Readonly<Record<string, string>>): string[] {
  return manifest.parameters
    .filter((parameter) => parameter.secret)
    .flatMap((parameter) => env[parameter.name] ?? process.env[parameter.name] ?? [])
    .filter((value) => value !== '');
}

const REQUIRED = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(:?)\?([^}]*)\})/g;

/** The variables that the files demand and nobody set, each with what the file says about it. */
export function missingVariables(target: DeployTarget): { readonly name: string; readonly hint: string }[] {
  const env: Readonly<Record<string, string | undefined>> = { ...process.env, ...target.env };
  const missing = new Map<string, string>();
  for (const file of target.files) {
    for (const [, name, strict, hint = ''] of readText(resolve(target.cwd, file)).matchAll(REQUIRED)) {
      if (name === undefined) continue;
      if (env[name] === undefined || (strict === ':' && env[name] === '')) missing.set(name, hint);
    }
  }
  return [...missing].map(([name, hint]) => ({ name, hint }));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    );
  }
}
