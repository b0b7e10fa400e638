import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { TEMPLATES, type TemplateName } from './templates.js';

/** Asks for the template. */
export async function askTemplate(): Promise<TemplateName> {
  const { select } = await import('@clack/prompts');
  const options = Object.entries(TEMPLATES).map(([value, hint]) => ({
    value: value as TemplateName,
    label: value,
    hint,
  }));
  return answered(await select({ message: 'What do you start with?', options }));
}

/** Asks for the directory. */
export async function askDirectory(initial: string): Promise<string> {
  const { text } = await import('@clack/prompts');
  const answer = await text({ message: 'Where?', placeholder: initial, defaultValue: initial });
  return answered(answer);
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw new UserError('Cancelled; nothing was written.', EXIT.no);
  return answer as Exclude<T, symbol>;
}
