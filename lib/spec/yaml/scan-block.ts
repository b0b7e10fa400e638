import { code, isBlank, isBreak, isBreakOrEnd, isDigit } from './characters.js';
import type { Cursor } from './cursor.js';
import { YamlProblem } from './problem.js';
import { scalarToken, type Token } from './token.js';

/**
 * Reads a literal (`|`) or folded (`>`) block.
 *
 * @param parentIndent the column of the collection it is in, -1 at the top of a document
 */
export function scanBlock(cursor: Cursor, parentIndent: number): Token {
  const start = cursor.position;
  const literal = cursor.here === code.pipe;
  cursor.position++;
  const { chomping, increment } = readHeader(cursor, start);
  const fixed = increment > 0 ? Math.max(parentIndent, 0) + increment : 0;
  let { breaks, indent } = readBreaks(cursor, fixed, parentIndent, start);
  let text = '';
  let lineBreak = '';
  let afterBlank = false;
  while (cursor.column === indent && cursor.here !== code.end) {
    const startsBlank = isBlank(cursor.here);
    const folds = !literal && lineBreak === '\n' && !afterBlank && !startsBlank;
    if (!folds) text += lineBreak;
    else if (breaks === '') text += ' ';
    text += breaks;
    const from = cursor.position;
    cursor.toEndOfLine();
    text += cursor.text.slice(from, cursor.position);
    lineBreak = isBreak(cursor.here) ? cursor.nextLine() : '';
    afterBlank = startsBlank;
    ({ breaks, indent } = readBreaks(cursor, indent, parentIndent, start));
  }
  if (chomping !== 'strip') text += lineBreak;
  if (chomping === 'keep') text += breaks;
  return scalarToken(start, text, false, true);
}

interface Header {
  readonly chomping: 'strip' | 'clip' | 'keep';
  /** The digit that says how far the block is indented, 0 without one. */
  readonly increment: number;
}

function readHeader(cursor: Cursor, start: number): Header {
  let chomping: Header['chomping'] | undefined = readChomping(cursor);
  let increment = 0;
  if (isDigit(cursor.here)) {
    increment = cursor.here - code.zero;
    if (increment === 0) throw wrongHeader('its indentation cannot be 0', start);
    cursor.position++;
    chomping ??= readChomping(cursor);
  }
  cursor.skipBlanks();
  if (cursor.here === code.hash) cursor.toEndOfLine();
  if (!isBreakOrEnd(cursor.here)) throw wrongHeader('text stands after its indicator', start);
  if (isBreak(cursor.here)) cursor.nextLine();
  return { chomping: chomping ?? 'clip', increment };
}

function readChomping(cursor: Cursor): 'strip' | 'keep' | undefined {
  if (cursor.here !== code.plus && cursor.here !== code.minus) return undefined;
  const chomping = cursor.here === code.plus ? 'keep' : 'strip';
  cursor.position++;
  return chomping;
}

function wrongHeader(what: string, start: number): YamlProblem {
  return new YamlProblem(
    `a block of text starts wrong: ${what}`,
    'End the line after |, >, |- or >-, and put the text on the next lines, indented.',
    start,
  );
}

/** Steps over empty lines and indentation; without a known indentation, the deepest of these lines sets it. */
function readBreaks(
  cursor: Cursor,
  known: number,
  parentIndent: number,
  start: number,
): { breaks: string; indent: number } {
  let breaks = '';
  let deepest = 0;
  for (;;) {
    while ((known === 0 || cursor.column < known) && cursor.here === code.space) cursor.position++;
    deepest = Math.max(deepest, cursor.column);
    if (cursor.here === code.tab && (known === 0 || cursor.column < known)) {
      throw new YamlProblem(
        'a tab indents a block of text',
        'Indent the lines after | or > with spaces.',
        start,
      );
    }
    if (!isBreak(cursor.here)) break;
    breaks += cursor.nextLine();
  }
  return { breaks, indent: known === 0 ? Math.max(deepest, parentIndent + 1, 1) : known };
}
