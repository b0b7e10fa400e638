import type { Command } from 'commander';
import { act } from '../action.js';
import { YES } from './ask-option.js';
import { type CommonOptions, withWaiting } from './docker-options.js';

/** The options of `stackwright deploy`. */
export interface DeployCommandOptions extends CommonOptions {
  readonly out?: string;
  readonly composeFile?: readonly string[];
  readonly envFile?: string;
  readonly dryRun?: boolean;
  readonly wait: boolean;
  readonly prune?: boolean;
  readonly resolveImage?: string;
  readonly withRegistryAuth?: boolean;
}

/** Adds `deploy` to a program. */
export function registerDeploy(program: Command): void {
  const command = program
    .command('deploy')
    .argument('[stack]', 'the name of the stack (default: the one of the assembly)')
    .description('deploy a stack and wait until it has converged; a rollback or a crash is exit 1')
    .option('--out <dir>', 'the assembly to deploy', 'out')
    .option('-c, --compose-file <file...>', 'stack files to deploy instead of an assembly, in order')
    .option('--env-file <file>', 'values for the variables of the stack files')
    .option('--dry-run', 'check everything and say what would be done')
    .option('-y, --yes', YES)
    .option('--no-wait', 'do not wait until the services run')
    .option('--prune', 'remove services that are in no stack file any more')
    .option('--resolve-image <mode>', 'always, changed or never: whether to ask the registry for digests')
    .option('--with-registry-auth', 'send registry credentials to the nodes');
  withWaiting(command)
    .addHelpText(
      'after',
      '\nExamples:\n  $ stackwright deploy --env-file .env\n  $ stackwright deploy web -c docker-stack.yml --timeout 5m',
    )
    .action((stack: string | undefined, options: DeployCommandOptions) =>
      act(async () => {
        const { deployCommand } = await import('./deploy.js');
        return deployCommand(stack, options);
      }),
    );
}
