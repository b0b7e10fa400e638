import { existsSync } from 'node:fs';
import { Docker } from '../../engine/index.js';
import { envFileValues } from '../env/env-file-option.js';
import { UserError } from '../user-error.js';
import type { DeployCommandOptions } from './deploy-command.js';
import { deployFlow } from './deploy-flow.js';
import { jsonOf, timeoutOf } from './docker-options.js';
import { resolveImageOf } from './resolve-image.js';
import { type DeployTarget, targetOfAssembly } from './target.js';

/** `stackwright deploy`. Answers the exit code. */
export async function deployCommand(
  stack: string | undefined,
  options: DeployCommandOptions,
): Promise<number> {
  const flow = {
    dryRun: options.dryRun ?? false,
    wait: options.wait,
    prune: options.prune ?? false,
    json: jsonOf(options),
    yes: options.yes ?? false,
    timeout: timeoutOf(options),
    withRegistryAuth: options.withRegistryAuth ?? false,
    ...resolveImageOf(options.resolveImage),
  };
  const docker = new Docker(options.context === undefined ? {} : { context: options.context });
  return deployFlow(docker, targetOf(stack, options), flow);
}

/** What a command line with `--out`, `-c` and `--env-file` means. */
export function targetOf(
  stack: string | undefined,
  options: Pick<DeployCommandOptions, 'out' | 'composeFile' | 'envFile'>,
): DeployTarget {
  const env = options.envFile === undefined ? {} : envFileValues(options.envFile);
  if (options.composeFile === undefined) return targetOfAssembly(options.out ?? 'out', stack, env);
  if (stack === undefined)
    throw new UserError(
      '-c names stack files but no stack; write its name: stackwright deploy NAME -c FILE.',
    );
  for (const file of options.composeFile)
    if (!existsSync(file)) throw new UserError(`-c ${file}: there is no such file.`);
  return { stack, files: options.composeFile, cwd: process.cwd(), env, secrets: Object.values(env) };
}
