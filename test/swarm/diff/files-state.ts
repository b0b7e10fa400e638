import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readIfThere } from '../../../lib/cli/files.js';
import type { StackState } from '../../../lib/diff/index.js';
import { checkRules } from '../../../lib/rules/index.js';
import type { Finding } from '../../../lib/spec/finding.js';
import { type DeploySet, loadDeploySet, type StackSource } from '../../../lib/spec/load/index.js';

/** Stack files as one side of a diff. */
export function stateOf(
  files: readonly string[],
  stack: string,
  env: Readonly<Record<string, string>> = {},
): StackState & { readonly stack: string } {
  return stateOfSet(load(files, env).set, stack);
}

/** What says of stack files, with all they name beside them, that the client or an engine refuses them. */
export function refusalsOf(sources: readonly StackSource[], stackName: string): Finding[] {
  const { set, findings } = loadDeploySet(sources, { env: {}, readFile: readIfThere });
  const found = [...findings, ...checkRules(set, { stackName, readFile: readIfThere })];
  return found.filter(({ refusedBy }) => refusedBy !== undefined);
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
