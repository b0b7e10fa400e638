import type { Command } from 'commander';
import { act } from './action.js';

/** The options of `stackwright explain`. */
export interface ExplainCommandOptions {
  readonly format?: string;
}

/** Adds `explain` to a program. */
export function registerExplain(program: Command): void {
  program
    .command('explain')
    .argument('[rule]', 'the id of a rule, as a finding shows it (default: a list of all rules)')
    .description('say what a rule finds, what a Swarm does with it, and what to write instead')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText(
      'after',
      '\nExamples:\n  $ stackwright explain swarm/restart-condition\n  $ stackwright explain',
    )
    .action((rule: string | undefined, options: ExplainCommandOptions) =>
      act(async () => {
        const { explainCommand } = await import('./explain.js');
        return explainCommand(rule, options);
      }),
    );
}
