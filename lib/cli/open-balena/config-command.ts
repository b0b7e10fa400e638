import type { Command } from 'commander';
import type { ConfigOptions } from './config/config.js';
import { action, verb } from './options.js';

/** Adds `config` to a program. */
export function registerConfig(program: Command): void {
  action<ConfigOptions>(
    verb(program, {
      name: 'config',
      description: 'ask for the settings, make missing secrets, and merge both into .env',
      example: 'config --from settings.env --set DNS_TLD=balena.example.com --yes',
    })
      .option('--set <name=value...>', 'set a variable (a secret: rather in a file, with --from)')
      .option('--from <file>', 'take variables from a file, - for standard input')
      .option('-y, --yes', 'ask nothing: keep what is there and make what can be made'),
    async (_, options) => (await import('./config/config.js')).config(options),
  );
}
