import { code, isBlank, isBlankOrEnd, isBreak } from './characters.js';
import type { Cursor } from './cursor.js';
import { YamlProblem } from './problem.js';
import { folded } from './scan-plain.js';
import { scalarToken, type Token } from './token.js';

/** Reads a scalar in single or double quotes; line breaks in it fold. */
export function scanQuoted(cursor: Cursor): Token {
  const quote = cursor.here;
  const start = cursor.position;
  cursor.position++;
  let text = '';
  for (;;) {
    refuseEnd(cursor, start);
    const run = quote === code.singleQuote ? readSingle(cursor) : readDouble(cursor, start);
    text += run.text;
    if (cursor.here === quote) break;
    text += readGap(cursor, run.escapedBreak);
  }
  cursor.position++;
  return scalarToken(start, text, false, false);
}

function refuseEnd(cursor: Cursor, start: number): void {
  if (cursor.here !== code.end && !cursor.atDocumentIndicator()) return;
  throw new YamlProblem(
    'a quoted value is never closed',
    "Close the quote that is opened here; write \\\" inside double quotes and '' inside single ones.",
    start,
  );
}

interface Run {
  readonly text: string;
  /** Whether it ended with a backslash before a line break, which joins the lines without a space. */
  readonly escapedBreak: boolean;
}

function readSingle(cursor: Cursor): Run {
  let text = '';
  let from = cursor.position;
  for (let c = cursor.here; !isBlankOrEnd(c); c = cursor.here) {
    if (c === code.singleQuote) {
      if (cursor.ahead(1) !== code.singleQuote) break;
      text += cursor.text.slice(from, cursor.position + 1);
      cursor.position += 2;
      from = cursor.position;
    } else cursor.position++;
  }
  return { text: text + cursor.text.slice(from, cursor.position), escapedBreak: false };
}

function readDouble(cursor: Cursor, start: number): Run {
  let text = '';
  let from = cursor.position;
  for (let c = cursor.here; !isBlankOrEnd(c) && c !== code.doubleQuote; c = cursor.here) {
    if (c !== code.backslash) {
      cursor.position++;
      continue;
    }
    text += cursor.text.slice(from, cursor.position);
    cursor.position++;
    if (isBreak(cursor.here)) {
      cursor.nextLine();
      return { text, escapedBreak: true };
    }
    text += readEscape(cursor, start);
    from = cursor.position;
  }
  return { text: text + cursor.text.slice(from, cursor.position), escapedBreak: false };
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function readEscape(cursor: Cursor, start: number): string {
  const letter = cursor.text.charAt(cursor.position);
  const simple = escapes[letter];
  const length = codeLengths[letter];
  cursor.position++;
  if (simple !== undefined) return simple;
  if (length === undefined) {
    throw new YamlProblem(
      `\\${letter} is no escape that double quotes know`,
      'Write \\\\ for a backslash, or put the value in single quotes.',
      start,
    );
  }
  const digits = cursor.text.slice(cursor.position, cursor.position + length);
  const value = /^[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  if (digits.length !== length || !(value <= 0x10ffff) || (value >= 0xd800 && value <= 0xdfff)) {
    throw new YamlProblem(
      `\\${letter} is not followed by the ${length} hexadecimal digits of a character`,
      'Write the character itself, or its code point, for instance \\u00e9.',
      start,
    );
  }
  cursor.position += length;
  return String.fromCodePoint(value);
}

/** Blanks within a line are kept; around line breaks they fall away and the breaks fold. */
function readGap(cursor: Cursor, escapedBreak: boolean): string {
  let blanks = '';
  let first = '';
  let more = '';
  let broke = escapedBreak;
  for (let c = cursor.here; isBlank(c) || isBreak(c); c = cursor.here) {
    if (isBlank(c)) {
      if (!broke) blanks += cursor.text.charAt(cursor.position);
      cursor.position++;
    } else if (broke) more += cursor.nextLine();
    else {
      first = cursor.nextLine();
      broke = true;
    }
  }
  if (!broke) return blanks;
  return escapedBreak ? more : folded(first, more);
}
