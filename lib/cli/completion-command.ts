import type { Command } from 'commander';
import { act } from './action.js';

/** Adds `completion`, and the hidden command that the shells ask while somebody types. */
export function registerCompletion(program: Command): void {
  const name = program.name();
  program
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish')
    .description('print a script that makes Tab complete commands, options and their values')
    .addHelpText(
      'after',
      `\nExamples:\n  $ echo 'source <(${name} completion bash)' >> ~/.bashrc\n  $ echo 'source <(${name} completion zsh)' >> ~/.zshrc\n  $ ${name} completion fish > ~/.config/fish/completions/${name}.fish`,
    )
    .action((shell: string) =>
      act(async () => (await import('./completion/scripts.js')).completionCommand(name, shell)),
    );
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .helpOption(false)
    .action((words: readonly string[]) =>
      act(async () => (await import('./completion/complete.js')).completeCommand(program, words)),
    );
}
