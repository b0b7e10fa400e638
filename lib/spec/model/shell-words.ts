type State = 'start' | 'word' | 'escape' | 'quoted-escape' | 'double' | 'single' | 'comment';

/** Why a command cannot be split. */
export type ShellWordsProblem = 'a backslash at its end' | 'a quote that is not closed';

/**
 * Splits a command into words as Docker's loader does: quotes and backslashes as in a shell, no variables or globs, and
 * a `#` at the start of a word hides the rest of its line.
 */
export function shellWords(text: string): string[] | ShellWordsProblem {
  const words: string[] = [];
  let state: State = 'start';
  let word = '';
  for (const char of text) {
    const next = step(state, char);
    if (next.append) word += char;
    if (state === 'word' && next.state === 'start') words.push(word);
    if (next.state === 'start') word = '';
    state = next.state;
  }
  if (state === 'escape' || state === 'quoted-escape') return 'a backslash at its end';
  if (state === 'double' || state === 'single') return 'a quote that is not closed';
  if (state === 'word') words.push(word);
  return words;
}

interface Step {
  readonly state: State;
  readonly append: boolean;
}

const go = (state: State): Step => ({ state, append: false });
const take = (state: State): Step => ({ state, append: true });

function step(state: State, char: string): Step {
  switch (state) {
    case 'start':
      return char === '#' ? go('comment') : unquoted(char);
    case 'word':
      return unquoted(char);
    case 'escape':
      return take('word');
    case 'quoted-escape':
      return take('double');
    case 'double':
      if (char === '\\') return go('quoted-escape');
      return char === '"' ? go('word') : take('double');
    case 'single':
      return char === "'" ? go('word') : take('single');
    case 'comment':
      return go(char === '\n' ? 'start' : 'comment');
  }
}

function unquoted(char: string): Step {
  switch (char) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
      return go('start');
    case '"':
      return go('double');
    case "'":
      return go('single');
    case '\\':
      return go('escape');
    default:
      return take('word');
  }
}
