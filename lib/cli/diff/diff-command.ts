import type { Command } from 'commander';
import { act } from '../action.js';

/** The options of `stackwright diff`. */
export interface DiffCommandOptions {
  readonly format?: string;
  readonly exitCode?: boolean;
  readonly context?: string;
  readonly envFile?: string;
  readonly stack?: string;
  readonly dockerContext?: string;
}

/** Adds `diff` to a program. */
export function registerDiff(program: Command): void {
  program
    .command('diff')
    .argument('<from>', 'what runs now')
    .argument('<to>', 'what is deployed next')
    .description(
      'what a deploy does to the running tasks: which are replaced, where there is a gap, what is lost',
    )
    .option('--format <format>', 'text, json or markdown (for a pull request)', 'text')
    .option('--exit-code', 'exit 1 when they differ, and 2 when they cannot be compared')
    .option('--context <lines>', 'how many equal lines to show around a change within a longer text', '1')
    .option('--env-file <file>', 'values of variables; without it, those without a default keep their names')
    .option('--stack <name>', 'the name of the stack: which one of an assembly, or how files are deployed')
    .option('--docker-context <name>', 'the docker context that live asks')
    .addHelpText(
      'after',
      `
FROM and TO are each one of:
  DIR                an assembly: its active deploy set, or several, one for each stack
  FILE[,FILE…]       stack files of one deploy set, in the order of their -c
  git:REV[:DIR]      the same in a revision (DIR may be FILE[,FILE…]; without it, that of the other side)
  live[:STACK]       what the swarm runs (without it, the stack of the other side)
Secrets are never shown: they changed or they did not.

Examples:
  $ stackwright diff git:main out
  $ stackwright diff git:main:out git:HEAD:out --format markdown
  $ stackwright diff docker-stack.yml docker-stack.yml,docker-stack-nfs.yml
  $ stackwright diff live out --env-file .env --exit-code`,
    )
    .action((from: string, to: string, options: DiffCommandOptions) =>
      act(async () => {
        const { diffCommand } = await import('./diff.js');
        return diffCommand(from, to, options);
      }),
    );
}
