import type { Command } from 'commander';

/** The options of `stackwright synth`. */
export interface SynthCommandOptions {
  readonly app?: string;
  readonly out?: string;
  readonly envFile?: string;
  readonly stdout?: boolean;
  readonly strict?: boolean;
  readonly format?: string;
}

/** Adds `synth` to a program. */
export function registerSynth(program: Command): void {
  program
    .command('synth')
    .description('run an app and write its assembly: stack files, configs, build contexts, manifest')
    .option(
      '--app <file>',
      'the app, TypeScript or JavaScript (default: main.ts, or stackwright.app in package.json)',
    )
    .option('--out <dir>', 'where to write (default: what the app says, or out)')
    .option('--env-file <file>', 'values of parameters, NAME=value a line; secrets in it are never written')
    .option('--stdout', 'print the stack files instead of writing them')
    .option('--strict', 'treat warnings as errors')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText(
      'after',
      '\nExample:\n  $ stackwright synth --app main.ts --env-file .env\n  $ docker stack deploy -c out/docker-stack.yml web',
    )
    .action(async (options: SynthCommandOptions) => {
      const { synthCommand } = await import('./synth.js');
      process.exitCode = await synthCommand(options);
    });
}
