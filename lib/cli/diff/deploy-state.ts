import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { StackState } from '../../diff/index.js';
import { loadDeploySet } from '../../spec/load/index.js';
import { formatPath } from '../../spec/yaml-path.js';
import { sourcesOf } from '../stack/preflight.js';
import type { DeployTarget } from '../stack/target.js';
import { holdsSecret, isSecretName, marked, secretPaths } from './secret-paths.js';

/** What is about to be deployed, with the values that the deploy has: secrets are compared, and never shown. */
export function deployState(target: DeployTarget): StackState {
  const env = { ...definedOnly(process.env), ...target.env };
  const sources = sourcesOf(target);
  const load = (values: Readonly<Record<string, string>>) =>
    loadDeploySet(sources, { env: values, readFile }).set.model;
  const names = [...(target.secretNames ?? []), ...Object.keys(env).filter(isSecretName)];
  const [model, secrets] = [load(env), secretPaths(load(marked(env, names)))];
  return {
    stack: target.stack,
    model,
    isSecret: (path) => secrets.has(formatPath(path)) || holdsSecret(model, path),
    contentHash: (kind, key) => {
      const file = model[kind]?.[key]?.file;
      const content = file === undefined ? undefined : readFile(file);
      return content === undefined ? undefined : createHash('sha256').update(content).digest('hex');
    },
  };
}

function readFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
