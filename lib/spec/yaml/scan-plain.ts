import { code, isBlank, isBlankOrEnd, isBreak } from './characters.js';
import type { Cursor } from './cursor.js';
import { YamlProblem } from './problem.js';
import { scalarToken, type Token } from './token.js';

/**
 * Reads a scalar without quotes. It may go on over lines that are indented more than the collection it is in; the
 * breaks between them fold.
 */
export function scanPlain(cursor: Cursor, indent: number, inFlow: boolean): Token {
  const start = cursor.position;
  let text = '';
  let gap = { text: '', broke: false };
  while (!cursor.atDocumentIndicator() && cursor.here !== code.hash) {
    const run = readRun(cursor, inFlow);
    if (run !== '') {
      text += gap.text + run;
      gap = { text: '', broke: false };
    }
    if (!isBlank(cursor.here) && !isBreak(cursor.here)) break;
    gap = skipGap(cursor, indent, start);
    if (!inFlow && cursor.column < indent) break;
  }
  return scalarToken(start, text, true, gap.broke);
}

/** Characters up to the next blank or break, or to an indicator that ends the scalar. */
function readRun(cursor: Cursor, inFlow: boolean): string {
  const from = cursor.position;
  for (let c = cursor.here; !isBlankOrEnd(c); c = cursor.here) {
    if (c === code.colon && isBlankOrEnd(cursor.ahead(1))) break;
    if (inFlow && endsInFlow(c)) break;
    cursor.position++;
  }
  return cursor.text.slice(from, cursor.position);
}

function endsInFlow(c: number): boolean {
  return (
    c === code.comma ||
    c === code.question ||
    c === code.leftBracket ||
    c === code.rightBracket ||
    c === code.leftBrace ||
    c === code.rightBrace
  );
}

/** Steps over blanks and breaks, and answers with what they are worth between two runs of text. */
function skipGap(cursor: Cursor, indent: number, start: number): { text: string; broke: boolean } {
  const from = cursor.position;
  cursor.skipBlanks();
  if (!isBreak(cursor.here)) return { text: cursor.text.slice(from, cursor.position), broke: false };
  const first = cursor.nextLine();
  let more = '';
  for (let c = cursor.here; isBlank(c) || isBreak(c); c = cursor.here) {
    if (isBreak(c)) {
      more += cursor.nextLine();
      continue;
    }
    if (c === code.tab && cursor.column < indent) {
      throw new YamlProblem(
        'a tab stands where only spaces may indent a continued value',
        'Indent the line with spaces, or put the value in double quotes.',
        start,
      );
    }
    cursor.position++;
  }
  return { text: folded(first, more), broke: true };
}

/** One break becomes a space; of several, the first is dropped. Line separators stay as they are. */
export function folded(first: string, more: string): string {
  if (first !== '\n') return first + more;
  return more === '' ? ' ' : more;
}
