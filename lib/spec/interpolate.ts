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
}

export type InterpolationError =
  | { readonly kind: 'syntax' }
  | { readonly kind: 'required'; readonly variable: string; readonly message: string };

/** A name, or a name with `-default` or `?message` and an optional `:` before that; braces are optional for all of it. */
const pattern =
  /\$(?:(?<escaped>\$)|(?<named>[_a-z][_a-z0-9]*(?::?[-?][^}]*)?)|\{(?<braced>[_a-z][_a-z0-9]*(?::?[-?][^}]*)?)\}|)/giu;

/**
 * Replaces variables in a text exactly as the `docker` CLI does, with its oddities: a `-` or `?` right after a name
 * without braces starts a default or a message that reaches to the next `}` or to the end of the text, a `-` anywhere
 * in a message makes a default of what follows it, defaults are not interpolated in turn, and an error counts only
 * when no further variable follows it in the text.
 *
 * @see https://docs.docker.com/reference/cli/docker/stack/deploy/
 */
export function interpolate(text: string, lookup: (name: string) => string | undefined): Interpolation {
  let error: InterpolationError | undefined;
  const unset: string[] = [];
  const replaced = text.replace(pattern, (...args) => {
    const groups = args.at(-1) as Record<'escaped' | 'named' | 'braced', string | undefined>;
    if (groups.escaped !== undefined) return '$';
    const expression = groups.named ?? groups.braced;
    if (expression === undefined) {
      error = { kind: 'syntax' };
      return '';
    }
    const result = evaluate(expression, lookup);
    error = typeof result === 'object' ? result : undefined;
    if (result === undefined) unset.push(expression);
    return typeof result === 'string' ? result : '';
  });
  return error === undefined ? { text: replaced, unset } : { text: replaced, unset, error };
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
