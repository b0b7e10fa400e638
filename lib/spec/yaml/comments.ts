import { code, isBlank } from './characters.js';
import type { Cursor } from './cursor.js';

/** How far Docker's reader looks for the next comment of a block of comments. */
const lookahead = 512;

/**
 * Steps over a comment and over those that follow it with nothing but blanks and line breaks between. It matters that
 * these go together: tabs, which cannot start a line elsewhere, may indent a comment after another one.
 */
export function skipComments(cursor: Cursor): void {
  for (;;) {
    cursor.toEndOfLine();
    const next = nextComment(cursor);
    if (next === undefined) return;
    while (cursor.position < next) {
      if (isLineFeed(cursor.here)) cursor.nextLine();
      else cursor.position++;
    }
  }
}

function nextComment(cursor: Cursor): number | undefined {
  if (!isLineFeed(cursor.here)) return undefined;
  for (let ahead = 1; ahead < lookahead; ahead++) {
    const c = cursor.ahead(ahead);
    if (c === code.hash) return cursor.position + ahead;
    if (!isBlank(c) && !isLineFeed(c)) return undefined;
  }
  return undefined;
}

function isLineFeed(c: number): boolean {
  return c === code.lineFeed || c === code.carriageReturn;
}

/** Steps over a comment that ends the line here, if there is one. */
export function skipLineComment(cursor: Cursor): void {
  let ahead = 0;
  while (ahead < lookahead && isBlank(cursor.ahead(ahead))) ahead++;
  if (cursor.ahead(ahead) !== code.hash) return;
  cursor.position += ahead;
  cursor.toEndOfLine();
}
