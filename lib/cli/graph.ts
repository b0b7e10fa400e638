import { writeFileSync } from 'node:fs';
import { html, mermaid, type StackGraph, stackGraph, svg } from '../graph/index.js';
import { loadDeploySet } from '../spec/load/index.js';
import { envFileValues } from './env/env-file-option.js';
import { EXIT } from './exit.js';
import { findingsText } from './findings-text.js';
import type { GraphCommandOptions } from './graph-command.js';
import { graphSource } from './graph-source.js';
import { withStandIns } from './stand-ins.js';
import { UserError } from './user-error.js';

const FORMATS = { mermaid, svg, html } as const satisfies Record<
  string,
  (graph: StackGraph) => string | Promise<string>
>;

/** `stackwright graph`. Answers the exit code. */
export async function graphCommand(
  sources: readonly string[],
  options: GraphCommandOptions,
): Promise<number> {
  const draw = FORMATS[formatOf(options)];
  const { stack, files, nameOf } = graphSource(sources, options.stack);
  const env = options.envFile === undefined ? {} : envFileValues(options.envFile);
  // So the picture shows the variables that nothing sets, and is the same in every environment.
  const named = files.map(({ file, text }) => ({
    file,
    text: withStandIns(text, (name) => Object.hasOwn(env, name)),
  }));
  const { set, findings } = loadDeploySet(named, { env });
  if (findings.length > 0) {
    process.stderr.write(
      `${findingsText(findings, process.stderr)}; docker reads no stack from these files.\n`,
    );
    return EXIT.no;
  }
  const drawn = await draw(stackGraph(set, stack, nameOf));
  if (options.out === undefined) process.stdout.write(drawn);
  else write(options.out, options.out.endsWith('.md') ? `\`\`\`mermaid\n${drawn}\`\`\`\n` : drawn);
  return EXIT.done;
}

function formatOf({ format, out = '' }: GraphCommandOptions): keyof typeof FORMATS {
  const ending = /\.(svg|html)$/.exec(out)?.[1] ?? 'mermaid';
  const asked = format ?? ending;
  if (Object.hasOwn(FORMATS, asked)) return asked as keyof typeof FORMATS;
  throw new UserError(`--format ${asked} is not known; write ${Object.keys(FORMATS).join(', ')}.`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    );
  }
}
