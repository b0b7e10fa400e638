import type { Command } from 'commander';
import { act } from '../action.js';
import { type CommonOptions, withWaiting } from './docker-options.js';

/** The options of `scale`. */
export interface ScaleCommandOptions extends CommonOptions {
  readonly stack?: string;
  readonly wait: boolean;
}

/** Adds `scale` to a program. */
export function registerScale(program: Command): void {
  withWaiting(
    program
      .command('scale')
      .argument('<service=tasks...>', 'how many tasks each service should run')
      .description('change how many tasks services run, until the next deploy, and wait for them')
      .option('--stack <name>', 'the stack (default: the one of the assembly in out)')
      .option('--no-wait', 'do not wait until the tasks run'),
  )
    .addHelpText('after', '\nExample:\n  $ stackwright scale api=3 ui=2 --stack web')
    .action((changes: readonly string[], options: ScaleCommandOptions) =>
      act(async () => {
        const { scaleCommand } = await import('./scale.js');
        return scaleCommand(changes, options);
      }),
    );
}
