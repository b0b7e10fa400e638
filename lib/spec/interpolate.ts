/**
 * Writes text so that Docker's interpolation gives back the same text: every `$` becomes `$$`.
 *
 * @example
 * escapeDollars('cost: 5$'); // cost: 5$$
 */
export function escapeDollars(text: string): string {
  return text.replaceAll('$', '$$$$');
}

export interface Interpolation {
  readonly text: string;
  /** Why Docker refuses the text. */
  readonly error?: InterpolationError;
  /** Variables that are not set, have no default and became empty. */
  readonly unset: readonly string[];
  /** Variables whose message after `?` has a `-`: Docker takes what follows it for a default, and refuses nothing. */
  readonly defaulted: readonly string[];
}

export type InterpolationError =
  | { readonly kind: 'syntax' }
  | { readonly kind: 'required'; readonly variable: string; readonly message: string };

/**
 * Replaces variables in a text exactly as the `docker` CLI does, with its oddities: a `-` or `?` right after a name
 * without braces starts a default or a message that reaches to the next `}` or to the end of the text, a `-` anywhere
 * in a message makes a default of what follows it, defaults are not interpolated in turn, and an error counts only
 * when no further variable follows it in the text.
 *
 * @see https://docs.docker.com/reference/cli/docker/stack/deploy/
 */
export function interpolate(text: string, lookup: (name: string) => string | undefined): Interpolation {
  const parts: string[] = [];
  const unset: string[] = [];
  const defaulted: string[] = [];
  let error: InterpolationError | undefined;
  const lastBrace = text.lastIndexOf('}');
  let end = 0;
  for (let start = text.indexOf('$'); start !== -1; start = text.indexOf('$', end)) {
    parts.push(text.slice(end, start));
    const reference = referenceAt(text, start, lastBrace);
    end = reference.end;
    if (reference.kind === 'dollar') parts.push('$');
    else if (reference.kind === 'wrong') error = { kind: 'syntax' };
    else {
      const { expression } = reference;
      const result = evaluate(expression, lookup);
      error = typeof result === 'object' ? result : undefined;
      if (result === undefined) unset.push(expression);
      if (/^[^-?]*\?[^-]*-/.test(expression)) defaulted.push(expression.replace(/:?\?[\s\S]*/, ''));
      if (typeof result === 'string') parts.push(result);
    }
  }
  parts.push(text.slice(end));
  const result = { text: parts.join(''), unset, defaulted };
  return error === undefined ? result : { ...result, error };
}

type Reference =
  | { readonly kind: 'dollar'; readonly end: number }
  | { readonly kind: 'wrong'; readonly end: number }
  | { readonly kind: 'variable'; readonly end: number; readonly expression: string };

const name = /[_a-z][_a-z0-9]*/iuy;
const operator = /:?[-?]/y;

/** What the `$` at an index is: half of a `$$`, the start of a variable, or neither. */
function referenceAt(text: string, dollar: number, lastBrace: number): Reference {
  if (text[dollar + 1] === '$') return { kind: 'dollar', end: dollar + 2 };
  const braced = text[dollar + 1] === '{';
  const start = dollar + (braced ? 2 : 1);
  const wrong = { kind: 'wrong', end: dollar + 1 } as const;
  const nameEnd = endOf(name, text, start);
  if (nameEnd === undefined) return wrong;
  const hasMore = endOf(operator, text, nameEnd) !== undefined;
  const end = hasMore ? nextBrace(text, nameEnd, lastBrace) : nameEnd;
  if (!braced) return { kind: 'variable', end, expression: text.slice(start, end) };
  return text[end] === '}' ? { kind: 'variable', end: end + 1, expression: text.slice(start, end) } : wrong;
}

/** The next `}`, or the end of the text. Knowing the last one keeps a text with many openings and no end cheap. */
function nextBrace(text: string, from: number, lastBrace: number): number {
  return from > lastBrace ? text.length : text.indexOf('}', from);
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function evaluate(
  expression: string,
  lookup: (name: string) => string | undefined,
): string | undefined | InterpolationError {
  // The order matters: it is that of Docker, which looks for each mark anywhere in the expression.
  const soft = cut(expression, ':-');
  if (soft !== undefined) return lookup(soft.before) || soft.after;
  const hard = cut(expression, '-');
  if (hard !== undefined) return lookup(hard.before) ?? hard.after;
  const filled = cut(expression, ':?');
  if (filled !== undefined) return lookup(filled.before) || required(filled);
  const present = cut(expression, '?');
  if (present !== undefined) return lookup(present.before) ?? required(present);
  return lookup(expression);
}

interface Cut {
  readonly before: string;
  readonly after: string;
}

function cut(text: string, mark: string): Cut | undefined {
  const index = text.indexOf(mark);
  return index === -1 ? undefined : { before: text.slice(0, index), after: text.slice(index + mark.length) };
}

function required({ before, after }: Cut): InterpolationError {
  return { kind: 'required', variable: before, message: after };
}
