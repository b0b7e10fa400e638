import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { StackState } from '../../../lib/diff/index.js';
import { checkRules } from '../../../lib/rules/index.js';
import { type DeploySet, loadDeploySet } from '../../../lib/spec/load/index.js';

/** Stack files as one side of a diff. */
export function stateOf(
  files: readonly string[],
  stack: string,
  env: Readonly<Record<string, string>> = {},
): StackState & { readonly stack: string } {
  return stateOfSet(load(files, env).set, stack);
}

/** The rules that say of stack files that an engine refuses them. */
export function refusalsOf(files: readonly string[], stack: string): string[] {
  const { set, findings } = load(files, {});
  return [...findings, ...checkRules(set, { stackName: stack })]
    .filter(({ refusedBy }) => refusedBy === 'engine')
    .map(({ rule }) => rule);
}

function load(files: readonly string[], env: Readonly<Record<string, string>>) {
  return loadDeploySet(
    files.map((file) => ({ file })),
    { env },
  );
}

function stateOfSet({ model }: DeploySet, stack: string): StackState & { readonly stack: string } {
  return {
    stack,
    model,
    contentHash: (kind, key) => {
      const path = model[kind]?.[key]?.file;
      if (path === undefined || !existsSync(path)) return undefined;
      return createHash('sha256').update(readFileSync(path)).digest('hex');
    },
  };
}
