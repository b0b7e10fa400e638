import type { Command } from 'commander';
import { act } from '../action.js';
import { type CommonOptions, withContext } from './docker-options.js';

/** The options of `stackwright doctor`. */
export interface DoctorCommandOptions extends CommonOptions {
  readonly out?: string;
  readonly composeFile?: readonly string[];
  readonly envFile?: string;
}

/** Adds `doctor` to a program. */
export function registerDoctor(program: Command): void {
  withContext(
    program
      .command('doctor')
      .argument('[stack]', 'the name of the stack (default: the one of the assembly)')
      .description(
        'check docker, the swarm, its nodes and a stack, and say what to do; exit 1 when something is wrong',
      )
      .option('--out <dir>', 'the assembly to compare with', 'out')
      .option('-c, --compose-file <file...>', 'stack files to compare with instead of an assembly')
      .option('--env-file <file>', 'values for the variables of the stack files')
      .option('--format <format>', 'text or json', 'text'),
  )
    .addHelpText('after', '\nExample:\n  $ stackwright doctor web')
    .action((stack: string | undefined, options: DoctorCommandOptions) =>
      act(async () => {
        const { doctorCommand } = await import('./doctor.js');
        return doctorCommand(stack, options);
      }),
    );
}
