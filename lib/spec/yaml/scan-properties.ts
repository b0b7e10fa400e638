import { code, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isWord } from './characters.js';
import type { Cursor } from './cursor.js';
import { YamlProblem } from './problem.js';
import { type Token, token } from './token.js';

/** Reads `&name` or `*name`. */
export function scanAnchor(cursor: Cursor): Token {
  const start = cursor.position;
  const kind = cursor.here === code.ampersand ? 'anchor' : 'alias';
  cursor.position++;
  const name = readWord(cursor);
  if (name === '' || !(isBlankOrEnd(cursor.here) || endsAnchor(cursor.here))) {
    const sign = kind === 'anchor' ? '&' : '*';
    throw new YamlProblem(
      `${sign} starts ${kind === 'anchor' ? 'an anchor' : 'a reference to an anchor'}, which is named with letters, digits, - and _`,
      `Put the value in double quotes when ${sign} is part of it.`,
      start,
    );
  }
  return token(kind, start, name);
}

function endsAnchor(c: number): boolean {
  return (
    c === code.question ||
    c === code.colon ||
    c === code.comma ||
    c === code.rightBracket ||
    c === code.rightBrace ||
    c === code.percent ||
    c === code.at ||
    c === code.backtick
  );
}

function readWord(cursor: Cursor): string {
  const from = cursor.position;
  while (isWord(cursor.here)) cursor.position++;
  return cursor.text.slice(from, cursor.position);
}

/** Reads `!suffix`, `!handle!suffix`, `!<uri>` or `!`. */
export function scanTag(cursor: Cursor): Token {
  const start = cursor.position;
  const tag = cursor.ahead(1) === code.less ? verbatimTag(cursor, start) : shorthandTag(cursor, start);
  if (!isBlankOrEnd(cursor.here)) throw wrongTag(start);
  return tag;
}

function verbatimTag(cursor: Cursor, start: number): Token {
  cursor.position += 2;
  const uri = readUri(cursor, start);
  if (uri === '' || cursor.here !== code.greater) throw wrongTag(start);
  cursor.position++;
  return token('tag', start, uri);
}

function shorthandTag(cursor: Cursor, start: number): Token {
  const handle = readHandle(cursor);
  if (handle.length > 1 && handle.endsWith('!')) {
    const suffix = readUri(cursor, start);
    if (suffix === '') throw wrongTag(start);
    return token('tag', start, suffix, handle);
  }
  const suffix = handle.slice(1) + readUri(cursor, start);
  return suffix === '' ? token('tag', start, '!') : token('tag', start, suffix, '!');
}

function readHandle(cursor: Cursor): string {
  const from = cursor.position;
  cursor.position++;
  readWord(cursor);
  if (cursor.here === code.exclamation) cursor.position++;
  return cursor.text.slice(from, cursor.position);
}

const uriCharacters = /[\w;/?:@&=+$,.!~*'()[\]%-]*/y;

function readUri(cursor: Cursor, start: number): string {
  uriCharacters.lastIndex = cursor.position;
  const raw = uriCharacters.exec(cursor.text)?.[0] ?? '';
  cursor.position += raw.length;
  try {
    return decodeURIComponent(raw);
  } catch {
    throw wrongTag(start);
  }
}

function wrongTag(start: number): YamlProblem {
  return new YamlProblem(
    '! starts a tag, and this is not one',
    'Put the value in double quotes when ! is part of it.',
    start,
  );
}

/** Reads `%YAML 1.1` or `%TAG handle prefix` with the rest of its line. */
export function scanDirective(cursor: Cursor): Token {
  const start = cursor.position;
  cursor.position++;
  const name = readWord(cursor);
  let directive: Token;
  if (name === 'YAML' && isBlankOrEnd(cursor.here)) directive = versionDirective(cursor, start);
  else if (name === 'TAG' && isBlankOrEnd(cursor.here)) directive = tagDirective(cursor, start);
  else throw wrongDirective(start);
  cursor.skipBlanks();
  if (cursor.here === code.hash) cursor.toEndOfLine();
  if (!isBreakOrEnd(cursor.here)) throw wrongDirective(start);
  if (isBreak(cursor.here)) cursor.nextLine();
  return directive;
}

function versionDirective(cursor: Cursor, start: number): Token {
  cursor.skipBlanks();
  const from = cursor.position;
  while (isDigit(cursor.here) || cursor.here === code.dot) cursor.position++;
  const version = cursor.text.slice(from, cursor.position);
  if (!/^[0-9]{1,2}\.[0-9]{1,2}$/.test(version)) throw wrongDirective(start);
  return token('version directive', start, version.split('.').map(Number).join('.'));
}

function tagDirective(cursor: Cursor, start: number): Token {
  cursor.skipBlanks();
  if (cursor.here !== code.exclamation) throw wrongDirective(start);
  const handle = readHandle(cursor);
  if (handle !== '!' && !handle.endsWith('!')) throw wrongDirective(start);
  if (!isBlank(cursor.here)) throw wrongDirective(start);
  cursor.skipBlanks();
  const prefix = readUri(cursor, start);
  if (prefix === '' || !isBlankOrEnd(cursor.here)) throw wrongDirective(start);
  return token('tag directive', start, prefix, handle);
}

function wrongDirective(start: number): YamlProblem {
  return new YamlProblem(
    '% at the start of a line is a directive, and this is not one that Docker reads',
    'Remove the line; the only directives are %YAML 1.1 and %TAG.',
    start,
  );
}
