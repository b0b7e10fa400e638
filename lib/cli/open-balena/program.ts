import { Command } from 'commander';
import { registerCompletion } from '../completion-command.js';
import { registerCare } from './care-commands.js';
import { registerConfig } from './config-command.js';
import { registerImages } from './images-commands.js';
import { registerStandalone } from './standalone-commands.js';
import { registerSwarm } from './swarm-commands.js';

/** The `open-balena` command. Each subcommand loads its work only when it runs. */
export function openBalena(): Command {
  const program = new Command('open-balena')
    .description('Runs openBalena: on one machine with docker compose, or on a Docker Swarm.')
    .showHelpAfterError('(--help shows the usage)')
    .helpCommand('help [command]', 'show this help, or that of a command')
    .addHelpText(
      'after',
      '\nExamples:\n  $ open-balena config\n  $ open-balena swarm-up\n  $ open-balena swarm-logs --help',
    );
  registerConfig(program);
  registerSwarm(program);
  registerImages(program);
  registerStandalone(program);
  registerCare(program);
  registerCompletion(program);
  return program;
}
