import type { Readable, Writable } from 'node:stream';
import { isCancel, PasswordPrompt, TextPrompt } from '@clack/core';
import { EXIT } from '../../exit.js';
import { cut } from '../../ui/live-region.js';
import { paintFor } from '../../ui/paint.js';
import { UserError } from '../../user-error.js';

/** One question for a text. */
export interface TextQuestion {
  readonly name: string;
  readonly description: string;
  /** What Enter alone means. @default nothing: something must be typed */
  readonly initial: string | undefined;
  /** Whether what is typed stays hidden. */
  readonly secret: boolean;
  /** What helps who has typed nothing yet. */
  readonly note: string | undefined;
  readonly fault: (value: string) => string | undefined;
}

/** What a prompt reads and writes. @default this process's terminal */
export interface TerminalStreams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Asks for a text, and says at every key whether it would do. A secret that exists is kept with Enter. */
export async function askText(question: TextQuestion, terminal: TerminalStreams = {}): Promise<string> {
  const paint = paintFor(process.stdout);
  const answered = (typed: string | undefined): string =>
    typed === undefined || typed === '' ? (question.initial ?? '') : typed;
  const options = {
    ...terminal,
    validate: (typed: string | undefined): string | undefined => question.fault(answered(typed)),
  };
  const render = (state: string, shown: string, typed: string): string => {
    const width = Math.max(20, process.stdout.columns || 80);
    const title = `${paint('bold', question.name)}  ${paint('dim', cut(question.description, width - question.name.length - 5))}`;
    if (state === 'submit')
      return `${paint('green', '✔')} ${title}\n  ${paint('dim', resultText(question, typed))}`;
    if (state === 'cancel') return `${paint('red', '✖')} ${title}`;
    return `${paint('cyan', '?')} ${title}\n  ${shown}\n  ${hint(question, typed, width, paint)}`;
  };
  const prompt = question.secret
    ? new PasswordPrompt({
        ...options,
        mask: '•',
        render() {
          return render(this.state, this.userInputWithCursor, this.userInput);
        },
      })
    : new TextPrompt({
        ...options,
        render() {
          return render(this.state, this.userInputWithCursor, this.userInput);
        },
      });
  const result = await prompt.prompt();
  if (isCancel(result)) throw new UserError('Cancelled; .env is as it was.', EXIT.no);
  return answered(typeof result === 'string' ? result : undefined);
}

function hint(
  question: TextQuestion,
  typed: string,
  width: number,
  paint: ReturnType<typeof paintFor>,
): string {
  if (typed === '') {
    if (question.secret && question.initial !== undefined)
      return paint('dim', 'Enter keeps the value there is');
    if (question.initial !== undefined && question.initial !== '')
      return paint('dim', cut(`Enter takes ${question.initial}`, width - 3));
    return paint('dim', cut(question.note ?? ' ', width - 3));
  }
  const fault = question.fault(typed);
  return fault === undefined ? paint('green', 'ok') : paint('yellow', cut(fault, width - 3));
}

function resultText(question: TextQuestion, typed: string): string {
  if (question.secret) return typed === '' ? 'kept' : '•'.repeat(8);
  return typed === '' ? (question.initial ?? '') : typed;
}

/** Asks a yes or no. */
export async function askYesNo(
  message: string,
  initial: boolean,
  terminal: TerminalStreams = {},
): Promise<boolean> {
  const prompts = await import('@clack/prompts');
  const answer = await prompts.confirm({ message, initialValue: initial, withGuide: false, ...terminal });
  if (prompts.isCancel(answer)) throw new UserError('Cancelled; .env is as it was.', EXIT.no);
  return answer;
}
