import type { Command } from 'commander';
import { act } from './action.js';

/** The options of `stackwright graph`. */
export interface GraphCommandOptions {
  readonly format?: string;
  readonly out?: string;
  readonly stack?: string;
  readonly envFile?: string;
}

/** Adds `graph` to a program. */
export function registerGraph(program: Command): void {
  program
    .command('graph')
    .argument(
      '[sources...]',
      'the directory of an assembly, or stack files in the order of their -c (default: out)',
    )
    .description('draw a stack: services, networks, volumes, published ports, placement, stack files')
    .option('--format <format>', 'mermaid, svg or html (default: what --out ends with, or mermaid)')
    .option('--out <file>', 'where to write (default: standard output); .md puts Mermaid in a code block')
    .option('--stack <name>', 'which stack, when the assembly has several; the title, for stack files')
    .option('--env-file <file>', 'values of variables, over those of the environment')
    .addHelpText(
      'after',
      '\nExamples:\n  $ stackwright graph --out stack.svg\n  $ stackwright graph docker-stack.yml docker-stack-nfs.yml --stack shop --format mermaid',
    )
    .action((sources: readonly string[], options: GraphCommandOptions) =>
      act(async () => {
        const { graphCommand } = await import('./graph.js');
        return graphCommand(sources, options);
      }),
    );
}
