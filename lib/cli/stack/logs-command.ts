import type { Command } from 'commander';
import { act } from '../action.js';
import { type CommonOptions, withContext } from './docker-options.js';

/** The options of `logs`. */
export interface LogsCommandOptions extends CommonOptions {
  readonly stack?: string;
  readonly follow?: boolean;
  readonly tail?: string;
  readonly since?: string;
  readonly timestamps?: boolean;
}

/** Adds the options about which lines to show. */
export function withLogOptions(command: Command): Command {
  return command
    .option('-f, --follow', 'go on with new lines')
    .option('-n, --tail <lines>', 'only the last lines', 'all')
    .option('--since <time>', 'only lines since a time (2026-01-31T09:00:00) or an age (10m)')
    .option('-t, --timestamps', 'with the time of each line');
}

/** Adds `logs` to a program. */
export function registerLogs(program: Command): void {
  withContext(
    withLogOptions(
      program
        .command('logs')
        .argument('[service]', 'the service, by its name in the stack file')
        .description('show what the tasks of a service write, from all nodes')
        .option('--stack <name>', 'the stack (default: the one of the assembly in out)'),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ stackwright logs api --stack web --tail 50 --follow')
    .action((service: string | undefined, options: LogsCommandOptions) =>
      act(async () => {
        const { logsCommand } = await import('./logs.js');
        return logsCommand(service, options);
      }),
    );
}
