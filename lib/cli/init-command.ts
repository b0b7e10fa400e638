import type { Command } from 'commander';
import { act } from './action.js';

/** The options of `stackwright init`. */
export interface InitCommandOptions {
  readonly template?: string;
  readonly dir?: string;
  readonly name?: string;
  readonly library?: string;
  readonly yes?: boolean;
}

/** Adds `init` to a program. */
export function registerInit(program: Command): void {
  program
    .command('init')
    .argument('[template]', 'minimal, web or openbalena: what the project starts with')
    .argument('[directory]', 'where it is written (default: this directory)')
    .description('start a project of your own: a stack, its tests and its CI; no file is ever overwritten')
    .option('--template <template>', 'minimal, web or openbalena: the same as the first word')
    .option('--dir <directory>', 'the same as the second word')
    .option('--name <name>', 'the name of the project and its stack (default: that of the directory)')
    .option('--library <spec>', 'which Stackwright it depends on (default: the one that runs now)')
    .option('-y, --yes', 'do not ask; what is not said is the default: minimal')
    .addHelpText(
      'after',
      '\nExamples:\n  $ stackwright init\n  $ stackwright init web shop\n  $ stackwright init --template openbalena --dir fleet --yes',
    )
    .action(
      (...[template, directory, options]: [string | undefined, string | undefined, InitCommandOptions]) =>
        act(async () => {
          const { initCommand } = await import('./init/init.js');
          return initCommand([template, directory], options);
        }),
    );
}
