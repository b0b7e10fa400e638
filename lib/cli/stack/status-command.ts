import type { Command } from 'commander';
import { act } from '../action.js';
import { type CommonOptions, withContext } from './docker-options.js';

/** The options of `status`. */
export interface StatusCommandOptions extends CommonOptions {
  readonly json?: boolean;
  readonly watch?: boolean;
}

/** Adds the options about how a status is shown. */
export function withStatusOptions(command: Command): Command {
  return withContext(command)
    .option('--json', 'one JSON value; the same as --format json')
    .option('--format <format>', 'text or json', 'text')
    .option('-w, --watch', 'show it again and again, until Ctrl-C');
}

/** Adds `status` to a program. */
export function registerStatus(program: Command): void {
  withStatusOptions(
    program
      .command('status')
      .argument('[stack]', 'the name of the stack (default: the one of the assembly in out)')
      .description('show the services, tasks and nodes of a stack, problems first; exit 1 when there is one'),
  )
    .addHelpText('after', '\nExample:\n  $ stackwright status web --watch')
    .action((stack: string | undefined, options: StatusCommandOptions) =>
      act(async () => {
        const { statusCommand } = await import('./status.js');
        return statusCommand(stack, options);
      }),
    );
}
