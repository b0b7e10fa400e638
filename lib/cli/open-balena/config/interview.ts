import type { EnvDocument } from '../../env/env-document.js';
import { paintFor } from '../../ui/paint.js';
import { askText, askYesNo } from './ask.js';
import { faultOf, noteFor, variableOf } from './check-value.js';
import { OPTIONAL, QUESTIONS, type QuestionGroup, TOKEN_QUESTIONS } from './questions.js';

/** Asks for what a deployment needs, with what is there already as the answer that Enter gives. */
export async function interview(env: EnvDocument): Promise<void> {
  const paint = paintFor(process.stdout);
  for (const group of QUESTIONS) {
    process.stdout.write(`\n${paint(['bold', 'cyan'], group.title)}\n`);
    if (await isWanted(group, env)) for (const name of group.names) await ask(name, env);
  }
  if (env.get('TOKENS_MODE')?.toLowerCase() !== 'user') return;
  process.stdout.write(`\n${paint(['bold', 'cyan'], 'Tokens')}\n`);
  for (const name of TOKEN_QUESTIONS) await ask(name, env);
}

async function isWanted({ gate }: QuestionGroup, env: EnvDocument): Promise<boolean> {
  if (gate === undefined) return true;
  const now = gate.isOn(env.values());
  const wanted = await askYesNo(gate.question, now);
  if (gate.flag !== undefined && wanted !== now) set(env, gate.flag, String(wanted));
  return wanted;
}

async function ask(name: string, env: EnvDocument): Promise<void> {
  const variable = variableOf(name);
  const optional = (OPTIONAL as ReadonlySet<string>).has(name);
  const present = env.get(name) || undefined;
  const answer = await askText({
    name,
    description: variable?.description ?? '',
    initial: present ?? variable?.default ?? (optional ? '' : undefined),
    secret: variable?.secret ?? false,
    note: optional ? 'Enter leaves it empty' : noteFor(name),
    fault: (value) => (optional && value === '' ? undefined : faultOf(name, value)),
  });
  // A default that was there by itself need not stand in the file.
  if (present === undefined && (answer === '' || answer === variable?.default)) return;
  set(env, name, answer);
}

function set(env: EnvDocument, name: string, value: string): void {
  env.set(name, value, variableOf(name)?.description);
}
