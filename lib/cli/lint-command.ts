import type { Command } from 'commander';
import { act } from './action.js';

/** The options of `stackwright lint`. */
export interface LintCommandOptions {
  readonly composeFile?: readonly string[];
  readonly envFile?: string;
  readonly format?: string;
  readonly strict?: boolean;
  readonly engine?: string;
  readonly stack?: string;
  readonly live?: boolean;
  readonly context?: string;
}

/** Adds `lint` to a program. */
export function registerLint(program: Command): void {
  program
    .command('lint')
    .argument(
      '[files...]',
      'stack files, each by itself, or the directory of an assembly; - reads standard input',
    )
    .description(
      'check stack files, ours or not: what docker or an engine refuses, drops, or what hurts later',
    )
    .option(
      '-c, --compose-file <file>',
      'files of one deploy set, merged in this order as docker does; repeat it',
      (file: string, files: readonly string[] = []) => [...files, file],
    )
    .option('--env-file <file>', 'values of variables, over those of the environment')
    .option('--format <format>', 'text, json or sarif', 'text')
    .option('--strict', 'a warning is a no, as an error is')
    .option('--engine <version>', 'the oldest engine of the swarm (default: 20.10, the oldest in use)')
    .option('--stack <name>', 'the name of the stack, for the lengths of names')
    .option('--live', 'also compare with the swarm that docker reaches: networks, secrets, volumes, nodes')
    .option('--context <name>', 'the docker context that --live asks')
    .addHelpText(
      'after',
      '\nExamples:\n  $ stackwright lint docker-stack.yml\n  $ stackwright lint out\n  $ stackwright lint -c docker-stack.yml -c docker-stack-nfs.yml --env-file .env --format json',
    )
    .action((files: readonly string[], options: LintCommandOptions) =>
      act(async () => {
        const { lintCommand } = await import('./lint-run.js');
        return lintCommand(files, options);
      }),
    );
}
