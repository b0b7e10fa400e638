import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import type { StackState } from '../../../diff/index.js';
import { isSecretName } from '../../../rules/grammar/secret-text.js';
import type { Finding } from '../../../spec/finding.js';
import { loadDeploySet } from '../../../spec/load/index.js';
import type { StackSpec } from '../../../spec/stack.generated.js';
import { formatPath } from '../../../spec/yaml-path.js';
import { EXIT } from '../../exit.js';
import { nextStandIns, type StandIns, variablesIn, withStandIns } from '../../stand-ins.js';
import { UserError } from '../../user-error.js';
import { holdsSecret, marked, secretPaths } from '../secret-paths.js';
import type { FoundSet } from './side.js';

/** How a deploy set is read for a comparison. */
export interface LoadSetOptions {
  /** The values of variables that are known. */
  readonly env: Readonly<Record<string, string>>;
  /** The directory that relative paths are taken from, the same one for both sides. */
  readonly directory: string;
  /** Stand-ins that both sides share, so that a variable has the same one everywhere. */
  readonly standIns: StandIns;
  /** How the set is named in messages. */
  readonly label: string;
  /** Whether secrets have their values too, to be compared with what runs. @default false, they keep their names */
  readonly withSecrets?: boolean;
}

/**
 * Reads a deploy set without the values that only a deploy has: a variable that is not known keeps its name, and one
 * that holds a secret always does.
 *
 * @throws {@link UserError} when docker would refuse it
 */
export function loadSet(found: FoundSet, options: LoadSetOptions): StackState {
  const directory = resolve(options.directory);
  const readFile = (path: string) => {
    const inside = relative(directory, resolve(directory, path));
    return found.readFile(inside) ?? found.readFile(path);
  };
  const load = (env: LoadSetOptions['env']) => loadModel(found, { ...options, env, directory }, readFile);
  const model = load(options.env);
  const secrets = secretNames(found, options);
  const hidden = secrets.length === 0 ? undefined : secretPaths(load(marked(options.env, secrets)));
  return {
    model,
    isSecret: (path) => hidden?.has(formatPath(path)) || holdsSecret(model, path),
    ...(found.stack === undefined ? {} : { stack: found.stack }),
    contentHash: (kind, key) => {
      const file = model[kind]?.[key]?.file;
      const content = file === undefined ? undefined : readFile(file);
      return content === undefined ? undefined : createHash('sha256').update(content).digest('hex');
    },
  };
}

/** The secrets whose values may be on either side: those of the variables, and those that run, known here or not. */
function secretNames({ sources, secrets }: FoundSet, { env, withSecrets = false }: LoadSetOptions): string[] {
  if (!withSecrets) return [];
  const names = [...Object.keys(env), ...sources.flatMap(({ text }) => variablesIn(text))];
  return [...new Set([...secrets, ...names.filter(isSecretName)])];
}

function loadModel(
  { sources, secrets }: FoundSet,
  { env, directory, standIns, label, withSecrets = false }: LoadSetOptions,
  readFile: (path: string) => Uint8Array | undefined,
): StackSpec {
  const known = Object.fromEntries(
    Object.entries(env).filter(([name]) => withSecrets || !(secrets.includes(name) || isSecretName(name))),
  );
  for (;;) {
    const values = { ...Object.fromEntries(standIns), ...known };
    const files = sources.map(({ file, text }) => ({
      file: join(directory, file),
      text: withStandIns(text, (name) => Object.hasOwn(values, name)),
    }));
    const { set, findings } = loadDeploySet(files, { env: values, readFile });
    const refused = findings.filter(({ refusedBy }) => refusedBy === 'cli');
    if (refused.length === 0) return set.model;
    // Where a name does not fit, for instance as a number of replicas, something that does stands for it.
    const names = refused.flatMap(({ line }, index) => namesAt(sources, refused[index], line));
    const unknown = names.filter((name) => !Object.hasOwn(known, name));
    if (!nextStandIns([...new Set(unknown)], standIns)) throw refusal(label, refused);
  }
}

/** The variables on the line of a finding. */
function namesAt(
  sources: FoundSet['sources'],
  finding: Finding | undefined,
  line: number | undefined,
): string[] {
  const source = sources.find(({ file }) => finding?.file?.endsWith(file));
  return line === undefined ? [] : variablesIn(source?.text.split('\n')[line - 1] ?? '');
}

function refusal(label: string, findings: readonly Finding[]): UserError {
  const shown = findings.slice(0, 3).map(({ message, remedy }) => `  ${message} ${remedy}`);
  const more = findings.length > 3 ? [`  and ${findings.length - 3} more`] : [];
  return new UserError(
    [
      `${label} cannot be compared: docker refuses it.`,
      ...shown,
      ...more,
      '`stackwright lint` says all of it.',
    ].join('\n'),
    EXIT.no,
  );
}
