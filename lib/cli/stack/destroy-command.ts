import type { Command } from 'commander';
import { act } from '../action.js';
import { type CommonOptions, withWaiting } from './docker-options.js';

/** The options of `stackwright destroy`. */
export interface DestroyCommandOptions extends CommonOptions {
  readonly volumes?: boolean;
}

/** Adds `destroy` to a program. */
export function registerDestroy(program: Command): void {
  withWaiting(
    program
      .command('destroy')
      .argument('[stack]', 'the name of the stack (default: the one of the assembly in out)')
      .description('remove a stack and wait until nothing of it is left; volumes stay unless told otherwise')
      .option('-y, --yes', 'do not ask')
      .option('--volumes', 'also remove the volumes of the stack on this node, with all their data'),
  )
    .addHelpText('after', '\nExample:\n  $ stackwright destroy web --yes')
    .action((stack: string | undefined, options: DestroyCommandOptions) =>
      act(async () => {
        const { destroyCommand } = await import('./destroy.js');
        return destroyCommand(stack, options);
      }),
    );
}
