import { deriveValues, missingValues, settingsFromEnv } from '../../../openbalena/index.js';
import type { EnvDocument } from '../../env/env-document.js';
import { writeEnv } from '../../env/env-store.js';
import { EXIT } from '../../exit.js';
import { UserError } from '../../user-error.js';
import { Deployment, type DeploymentOptions } from '../deployment.js';
import { assign, fromFile, fromSet } from './assignments.js';
import { variableOf } from './check-value.js';

/** The options of `config`. */
export interface ConfigOptions extends DeploymentOptions {
  readonly set?: readonly string[];
  readonly from?: string;
  readonly yes?: boolean;
}

/** `config`: asks (or takes) what a deployment needs, makes what can be made, and merges it into `.env`. */
export async function config(options: ConfigOptions): Promise<number> {
  const deployment = new Deployment(options);
  const { env } = deployment;
  const before = env.values();
  const given = {
    ...(options.from === undefined ? {} : fromFile(options.from)),
    ...fromSet(options.set ?? []),
  };
  assign(env, given);
  if (needsAsking(options)) {
    const { interview } = await import('./interview.js');
    await interview(env);
  }
  const made = generate(env, before);
  refuseFaults(env);
  const { changed, backup } = writeEnv(deployment.envPath, env);
  process.stdout.write(
    changed
      ? `Wrote ${deployment.envPath} (only you can read it).\n`
      : `${deployment.envPath} is as it was.\n`,
  );
  if (made > 0) process.stdout.write(`Made ${made} secret${made === 1 ? '' : 's'} that it lacked.\n`);
  if (backup !== undefined) process.stdout.write(`The file of before is ${backup}.\n`);
  return remaining(env);
}

/** With a terminal and nothing said otherwise, people are asked. */
function needsAsking(options: ConfigOptions): boolean {
  if (options.yes || options.set !== undefined || options.from !== undefined) return false;
  if (process.stdin.isTTY && process.stdout.isTTY) return true;
  throw new UserError(
    'There is no terminal to ask on: give values with --set NAME=VALUE and --from FILE, or --yes to only make missing secrets.',
  );
}

/** Makes the secrets that are missing, then what follows from other values. Answers how many secrets were made. */
function generate(env: EnvDocument, before: Readonly<Record<string, string>>): number {
  const missing = missingValues(env.values());
  for (const [name, value] of Object.entries(missing)) env.set(name, value, variableOf(name)?.description);
  const earlier = deriveValues(before);
  for (const [name, value] of Object.entries(deriveValues(env.values()))) {
    // What somebody wrote by hand is theirs.
    const present = env.get(name);
    if (!present || present === earlier[name]) env.set(name, value, variableOf(name)?.description);
  }
  return Object.keys(missing).length;
}

/** What contradicts itself is not written. */
function refuseFaults(env: EnvDocument): void {
  const faults = (settingsFromEnv(env.values()).faults ?? []).filter((fault) => !fault.warning);
  if (faults.length === 0) return;
  throw new UserError(
    `Nothing was written:\n${faults.map((fault) => `  ${fault.path}: ${fault.message} ${fault.remedy}`).join('\n')}`,
    EXIT.no,
  );
}

/** What a deploy will still ask for. */
function remaining(env: EnvDocument): number {
  const missing = ['DNS_TLD', 'SUPERUSER_EMAIL', 'SUPERUSER_PASSWORD'].filter((name) => !env.get(name));
  if (missing.length === 0) return EXIT.done;
  process.stderr.write(
    `Still missing: ${missing.join(', ')}. Run config again to set ${missing.length === 1 ? 'it' : 'them'}.\n`,
  );
  return EXIT.done;
}
