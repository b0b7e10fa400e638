import type { Command } from 'commander';
import { act } from '../action.js';
import type { DeploymentOptions } from './deployment.js';

/** Adds the options of every command: where `.env` is, and which engine. */
export function withDeployment(command: Command): Command {
  return command
    .option('--dir <dir>', 'the directory with .env (default: OPEN_BALENA_DIR, or this one)')
    .option('--context <name>', 'the docker context to use (default: as docker itself has it)');
}

/** A command whose work is loaded when it runs. */
export interface VerbProps {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

/** Adds a command with an example in its help. */
export function verb(program: Command, { name, description, example }: VerbProps): Command {
  return withDeployment(program.command(name).description(description)).addHelpText(
    'after',
    `\nExample:\n  $ open-balena ${example}`,
  );
}

/** Sets what a command does: its options come last, as commander gives them. */
export function action<O extends DeploymentOptions>(
  command: Command,
  work: (words: readonly (string | readonly string[] | undefined)[], options: O) => Promise<number>,
): void {
  command.action((...args: unknown[]) => {
    const words = args.slice(0, -2) as (string | readonly string[] | undefined)[];
    return act(() => work(words, args.at(-2) as O));
  });
}
