import { setFlagsFromString } from 'node:v8';
import type { CheckFacts } from '../rules/index.js';
import { envFileValues } from './env/env-file-option.js';
import { isDirectory } from './files.js';
import { takesColour } from './findings-text.js';
import { LINT_FORMATS, lint } from './lint.js';
import { lintedAssembly } from './lint-assembly.js';
import type { LintCommandOptions } from './lint-command.js';
import { processEnv } from './process-env.js';
import { UserError } from './user-error.js';

/** `stackwright lint`. Answers the exit code. */
export async function lintCommand(files: readonly string[], options: LintCommandOptions): Promise<number> {
  const format = LINT_FORMATS.find((known) => known === (options.format ?? 'text'));
  if (format === undefined) {
    throw new UserError(`--format ${options.format} is not known; write ${LINT_FORMATS.join(', ')}.`);
  }
  if (options.engine !== undefined && !/^[0-9]+(?:\.[0-9]+)*/.test(options.engine)) {
    throw new UserError(
      `--engine ${options.engine} is no version; write it as docker version does: 20.10.24.`,
    );
  }
  const merged = options.composeFile ?? [];
  if (files.length + merged.length === 0) {
    throw new UserError('lint needs a file: stackwright lint docker-stack.yml.');
  }
  inlineLess();
  const assemblies = files.filter(isDirectory).map(lintedAssembly);
  const { exitCode, output } = lint(
    [
      ...files.filter((file) => !isDirectory(file)).map((file) => [file]),
      ...assemblies.flatMap(({ sets }) => sets),
      ...(merged.length > 0 ? [merged] : []),
    ],
    {
      accepts: (finding) => assemblies.some(({ accepts }) => accepts(finding)),
      format,
      env: {
        ...processEnv(),
        ...(options.envFile === undefined ? {} : envFileValues(options.envFile)),
      },
      strict: options.strict ?? false,
      colour: takesColour(process.stdout),
      facts: await factsOf(options),
    },
  );
  process.stdout.write(output);
  return exitCode;
}

async function factsOf({ engine, stack, live, context }: LintCommandOptions): Promise<CheckFacts> {
  const given = {
    ...(stack === undefined ? {} : { stackName: stack }),
    ...(engine === undefined ? {} : { engineVersion: engine }),
  };
  if (live !== true) return given;
  const [{ Docker }, { liveFacts }] = await Promise.all([
    import('../engine/index.js'),
    import('./stack/live-facts.js'),
  ]);
  if (stack === undefined) throw new UserError('--live needs the name of the stack: --stack NAME.');
  const docker = new Docker(context === undefined ? {} : { context });
  return { ...(await liveFacts(docker, stack)), ...given };
}

/**
 * Has V8 put fewer functions into one another. It does so in the background, but what it makes is thrown away again by
 * the next of many rules and kinds of values, and a lint is over before the rest pays: a file of 1,000 services takes a
 * sixth less time without, one of 10,000 no more.
 */
function inlineLess(): void {
  // V8 tells of a flag that it does not know, so only versions are asked that were tried.
  if (/^2[0-4]\./.test(process.versions.node))
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
