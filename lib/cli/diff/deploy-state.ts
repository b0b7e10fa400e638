import { createHash } from 'node:crypto';
import type { StackState } from '../../diff/index.js';
import { isSecretName } from '../../rules/grammar/secret-text.js';
import { loadDeploySet } from '../../spec/load/index.js';
import { formatPath } from '../../spec/yaml-path.js';
import { readIfThere } from '../files.js';
import { processEnv } from '../process-env.js';
import { sourcesOf } from '../stack/preflight.js';
import type { DeployTarget } from '../stack/target.js';
import { holdsSecret, marked, secretPaths } from './secret-paths.js';

/** What is about to be deployed, with the values that the deploy has: secrets are compared, and never shown. */
export function deployState(target: DeployTarget): StackState {
  const env = { ...processEnv(), ...target.env };
  const sources = sourcesOf(target);
  const load = (values: Readonly<Record<string, string>>) =>
    loadDeploySet(sources, { env: values, readFile: readIfThere }).set.model;
  const names = [...(target.secretNames ?? []), ...Object.keys(env).filter(isSecretName)];
  const [model, secrets] = [load(env), secretPaths(load(marked(env, names)))];
  return {
    stack: target.stack,
    model,
    isSecret: (path) => secrets.has(formatPath(path)) || holdsSecret(model, path),
    contentHash: (kind, key) => {
      const file = model[kind]?.[key]?.file;
      const content = file === undefined ? undefined : readIfThere(file);
      return content === undefined ? undefined : createHash('sha256').update(content).digest('hex');
    },
  };
}
