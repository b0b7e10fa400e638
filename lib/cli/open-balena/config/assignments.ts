import { readFileSync } from 'node:fs';
import { EnvValueError } from '../../env/assignment.js';
import { EnvDocument } from '../../env/env-document.js';
import { EnvSyntaxError } from '../../env/env-scanner.js';
import { UserError } from '../../user-error.js';
import { faultOf, variableOf } from './check-value.js';

/** Values given on the command line: `--set NAME=VALUE`. */
export function fromSet(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      if (at < 1) throw new UserError(`--set ${word.split('=')[0]}: write NAME=VALUE.`);
      return [word.slice(0, at), word.slice(at + 1)] as const;
    }),
  );
}

/** Values given in a file, `-` for standard input: `--from FILE`. The way for secrets, which the process list would show. */
export function fromFile(path: string): Record<string, string> {
  try {
    const text = readFileSync(path === '-' ? 0 : path, 'utf8');
    return EnvDocument.parse(text, (name) => process.env[name]).values();
  } catch (error) {
    if (error instanceof EnvSyntaxError)
      throw new UserError(`--from ${path}:${error.line} ${error.message}.`);
    throw new UserError(
      `--from ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    );
  }
}

/** Puts values into a document. All that are wrong are told at once, secrets without their value. */
export function assign(env: EnvDocument, values: Readonly<Record<string, string>>): void {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const variable = variableOf(name);
    const fault = value === '' ? undefined : faultOf(name, value);
    if (fault !== undefined) {
      faults.push(`  ${name}${variable?.secret ? '' : ` is ${JSON.stringify(value)}; it`} ${fault}`);
      continue;
    }
    try {
      env.set(name, value, variable?.description);
    } catch (error) {
      if (!(error instanceof EnvValueError)) throw error;
      faults.push(`  ${error.message}`);
    }
  }
  if (faults.length > 0) throw new UserError(`Nothing was written:\n${faults.join('\n')}`);
}
