import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Docker, requireEngine, requireManager } from '../../engine/index.js';
import { checkRules } from '../../rules/index.js';
import type { Finding } from '../../spec/finding.js';
import { loadDeploySet } from '../../spec/load/index.js';
import { EXIT } from '../exit.js';
import { explainHint } from '../explain-hint.js';
import { readIfThere } from '../files.js';
import { findingsText } from '../findings-text.js';
import { processEnv } from '../process-env.js';
import { UserError } from '../user-error.js';
import { liveFacts } from './live-facts.js';
import { takenPorts } from './ports.js';
import { type DeployTarget, missingVariables } from './target.js';

/**
 * Everything that can be known before a deploy: the engine is there and new enough, every variable is set, and
 * nothing in the files would be refused by this very swarm.
 *
 * @throws {@link UserError} with all that stands in the way
 */
export async function preflight(docker: Docker, target: DeployTarget): Promise<void> {
  const info = await requireManager(docker);
  if (target.engineVersion !== undefined) requireEngine(info, target.engineVersion);
  refuseMissing(target);
  const refused = (await findingsOf(docker, target)).filter((finding) => finding.refusedBy !== undefined);
  if (refused.length > 0) {
    const text = [findingsText(refused, process.stderr), ...explainHint(refused)].join('\n');
    throw new UserError(`${docker.redact(text)}\nNothing was deployed.`, EXIT.no);
  }
}

/** The findings of the rules about a deploy set on the swarm that answers. */
export async function findingsOf(docker: Docker, target: DeployTarget): Promise<Finding[]> {
  const env = { ...processEnv(), ...target.env };
  const sources = sourcesOf(target);
  const { set, findings } = loadDeploySet(sources, { env, readFile: readIfThere });
  const refused = findings.some((finding) => finding.refusedBy === 'cli');
  const facts = await liveFacts(docker, target.stack);
  const rules = refused ? [] : checkRules(set, { ...facts, readFile: readIfThere });
  return [...findings, ...rules, ...(refused ? [] : await takenPorts(docker, set.model, target.stack))];
}

/** The stack files by the paths at which this process finds them: what they name beside them follows from that. */
export function sourcesOf(target: DeployTarget): { readonly file: string; readonly text: string }[] {
  return target.files.map((file) => {
    const path = resolve(target.cwd, file);
    return { file: relative('.', path), text: readFileSync(path, 'utf8') };
  });
}

function refuseMissing(target: DeployTarget): void {
  const missing = missingVariables(target);
  if (missing.length === 0) return;
  throw new UserError(
    [
      `${target.stack} needs ${missing.length} variable${missing.length === 1 ? '' : 's'} that nothing sets:`,
      ...missing.map(
        ({ name, hint }) => `  ${name}${hint === '' || hint === `set ${name}` ? '' : `: ${hint}`}`,
      ),
      'Set them in .env (or another --env-file), or in the environment. Nothing was deployed.',
    ].join('\n'),
    EXIT.no,
  );
}
