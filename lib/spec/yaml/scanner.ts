import { code, isBlank, isBlankOrEnd, isBreak } from './characters.js';
import { skipComments, skipLineComment } from './comments.js';
import { Cursor } from './cursor.js';
import { canStartPlain } from './plain-start.js';
import { deepestNesting, tooDeep, YamlProblem } from './problem.js';
import { scanBlock } from './scan-block.js';
import { scanPlain } from './scan-plain.js';
import { scanAnchor, scanDirective, scanTag } from './scan-properties.js';
import { scanQuoted } from './scan-quoted.js';
import { SimpleKeys } from './simple-keys.js';
import type { SourceText } from './source.js';
import { type Token, type TokenKind, token } from './token.js';

/**
 * Cuts a text into tokens exactly as Docker's reader does: the algorithm of libyaml, with its laxness (values that
 * touch brackets, sequences that are not indented) and its limits (a key on one line, of at most 1,024 characters).
 */
export class Scanner {
  private readonly cursor: Cursor;
  private readonly keys: SimpleKeys;
  private queue: Token[] = [];
  /** Index in the queue of the next token to hand out. */
  private head = 0;
  /** How many tokens were handed out. */
  private taken = 0;
  private indent = -1;
  private readonly indents: number[] = [];
  private flowLevel = 0;
  private keyAllowed = true;

  private readonly stop: SourceText['stop'];

  constructor({ text, stop }: SourceText) {
    this.stop = stop;
    this.cursor = new Cursor(stop === undefined ? text : text.slice(0, stop.index));
    this.keys = new SimpleKeys(this.cursor);
  }

  peek(): Token {
    this.fill();
    const next = this.queue[this.head];
    if (next === undefined) throw new Error('the scanner has no token');
    return next;
  }

  take(): Token {
    const next = this.peek();
    this.head++;
    this.taken++;
    this.filled = false;
    if (this.head > 1_000) {
      this.queue = this.queue.slice(this.head);
      this.head = 0;
    }
    return next;
  }

  private filled = false;

  /** Reads on until what comes next cannot turn into a key any more; always two tokens further than that. */
  private fill(): void {
    if (this.filled) return;
    while (this.head >= this.queue.length - 2 || this.keys.isPossible(this.taken)) this.fetch();
    this.filled = true;
  }

  private fetch(): void {
    const { cursor } = this;
    this.skipToToken();
    this.unroll(cursor.column);
    const c = cursor.here;
    if (c === code.end) this.endStream();
    else if (cursor.column === 0 && c === code.percent) this.directive();
    else if (cursor.atDocumentIndicator()) this.documentIndicator();
    else this.fetchContent(c);
    if (this.stop !== undefined && this.stop.index - cursor.position < 2) throw this.stop.problem;
  }

  private fetchContent(c: number): void {
    const { cursor } = this;
    if (!this.fetchIndicator(c) && !this.fetchSpaced(c)) throw this.cannotStart(c);
    const last = this.queue[this.queue.length - 1];
    if (last !== undefined && last.kind !== '-' && !last.endsOnLaterLine) skipLineComment(cursor);
  }

  /** What starts with a character that has one meaning wherever it stands. */
  private fetchIndicator(c: number): boolean {
    if (c === code.leftBracket) this.startFlow('[');
    else if (c === code.leftBrace) this.startFlow('{');
    else if (c === code.rightBracket) this.endFlow(']');
    else if (c === code.rightBrace) this.endFlow('}');
    else if (c === code.comma) this.flowEntry();
    else if (c === code.asterisk || c === code.ampersand) this.content(scanAnchor);
    else if (c === code.exclamation) this.content(scanTag);
    else if (c === code.singleQuote || c === code.doubleQuote) this.content(scanQuoted);
    else return false;
    return true;
  }

  /** What depends on the character that follows, or on brackets around it. */
  private fetchSpaced(c: number): boolean {
    const inFlow = this.flowLevel > 0;
    const next = this.cursor.ahead(1);
    if (c === code.minus && isBlankOrEnd(next)) this.blockEntry();
    else if (c === code.question && (inFlow || isBlankOrEnd(next))) this.key();
    else if (c === code.colon && (inFlow || isBlankOrEnd(next))) this.value();
    else if ((c === code.pipe || c === code.greater) && !inFlow) this.block();
    else if (canStartPlain(c, next, inFlow)) this.plain();
    else return false;
    return true;
  }

  private skipToToken(): void {
    const { cursor } = this;
    // A second byte order mark is skipped like the first.
    if (cursor.position === 0 && cursor.here === code.byteOrderMark) cursor.position++;
    for (;;) {
      const tabs = this.flowLevel > 0 || !this.keyAllowed;
      for (let c = cursor.here; c === code.space || (tabs && c === code.tab); c = cursor.here)
        cursor.position++;
      if (cursor.here === code.hash) skipComments(cursor);
      if (!isBreak(cursor.here)) return;
      cursor.nextLine();
      if (this.flowLevel === 0) this.keyAllowed = true;
    }
  }

  private endStream(): void {
    this.cursor.endLine();
    this.unroll(-1);
    this.keys.forget();
    this.keyAllowed = false;
    this.push(token('stream end', this.cursor.position));
  }

  private directive(): void {
    this.unroll(-1);
    this.keys.forget();
    this.keyAllowed = false;
    this.push(scanDirective(this.cursor));
  }

  private documentIndicator(): void {
    const { cursor } = this;
    this.unroll(-1);
    this.keys.forget();
    this.keyAllowed = false;
    this.push(token(cursor.here === code.minus ? 'document start' : 'document end', cursor.position));
    cursor.position += 3;
  }

  private startFlow(kind: '[' | '{'): void {
    this.saveKey();
    this.keys.enter(this.nextNumber());
    this.flowLevel++;
    if (this.flowLevel > deepestNesting) throw tooDeep(this.cursor.position);
    this.keyAllowed = true;
    this.indicator(kind);
  }

  private endFlow(kind: ']' | '}'): void {
    this.keys.forget();
    if (this.flowLevel > 0) {
      this.flowLevel--;
      this.keys.leave();
    }
    this.keyAllowed = false;
    this.indicator(kind);
  }

  private flowEntry(): void {
    this.keys.forget();
    this.keyAllowed = true;
    this.indicator(',');
  }

  private blockEntry(): void {
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) throw this.misplaced('a list entry (-)', 'Start the list on a line of its own.');
      this.roll(this.cursor.column, 'block sequence', this.cursor.position);
    }
    this.keys.forget();
    this.keyAllowed = true;
    this.indicator('-');
  }

  private key(): void {
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) throw this.misplaced('a key (?)', 'Start the mapping on a line of its own.');
      this.roll(this.cursor.column, 'block mapping', this.cursor.position);
    }
    this.keys.forget();
    this.keyAllowed = this.flowLevel === 0;
    this.indicator('?');
  }

  private value(): void {
    const key = this.keys.takePossible();
    if (key !== undefined) {
      this.insert(key.number, token('?', key.position));
      this.roll(key.column, 'block mapping', key.position, key.number);
      this.keyAllowed = false;
    } else {
      if (this.flowLevel === 0) {
        if (!this.keyAllowed) {
          throw this.misplaced(
            '": " (a key and its value)',
            'Put the value in double quotes, or give the key a line of its own.',
          );
        }
        this.roll(this.cursor.column, 'block mapping', this.cursor.position);
      }
      this.keyAllowed = this.flowLevel === 0;
    }
    this.indicator(':');
  }

  private content(scan: (cursor: Cursor) => Token): void {
    this.saveKey();
    this.keyAllowed = false;
    this.push(scan(this.cursor));
  }

  private plain(): void {
    this.saveKey();
    this.keyAllowed = false;
    const scalar = scanPlain(this.cursor, this.indent + 1, this.flowLevel > 0);
    if (scalar.endsOnLaterLine) this.keyAllowed = true;
    this.push(scalar);
  }

  private block(): void {
    this.keys.forget();
    this.keyAllowed = true;
    this.push(scanBlock(this.cursor, this.indent));
  }

  private indicator(kind: TokenKind): void {
    this.push(token(kind, this.cursor.position));
    this.cursor.position++;
  }

  private saveKey(): void {
    if (!this.keyAllowed) return;
    this.keys.save(this.nextNumber(), this.flowLevel === 0 && this.indent === this.cursor.column);
  }

  /** Starts a collection where the column goes beyond the current indentation. */
  private roll(column: number, kind: TokenKind, position: number, number?: number): void {
    if (this.flowLevel > 0 || this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    if (this.indents.length > deepestNesting) throw tooDeep(position);
    if (number === undefined) this.push(token(kind, position));
    else this.insert(number, token(kind, position));
  }

  /** Ends the collections that are indented beyond the column. */
  private unroll(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      this.push(token('block end', this.cursor.position));
      this.indent = this.indents.pop() ?? -1;
    }
  }

  private push(next: Token): void {
    this.queue.push(next);
  }

  /** Puts a token before the one with the number, which is still in the queue or was just handed out. */
  private insert(number: number, next: Token): void {
    const offset = number - this.taken;
    if (offset < 0) this.queue.push(next);
    else this.queue.splice(this.head + offset, 0, next);
  }

  private nextNumber(): number {
    return this.taken + this.queue.length - this.head;
  }

  private misplaced(what: string, remedy: string): YamlProblem {
    return new YamlProblem(`${what} cannot stand here`, remedy, this.cursor.position);
  }

  private cannotStart(c: number): YamlProblem {
    const remedy = isBlank(c)
      ? 'Indent with spaces.'
      : 'Put the value in double quotes when it starts with this character.';
    const what =
      c === code.tab
        ? 'a tab'
        : String.fromCodePoint(this.cursor.text.codePointAt(this.cursor.position) ?? c);
    return new YamlProblem(`no value or key can start with ${what}`, remedy, this.cursor.position);
  }
}
