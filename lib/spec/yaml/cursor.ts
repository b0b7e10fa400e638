import { code, isBreak } from './characters.js';

/** A place in a text that only moves forward, and knows its line and column. */
export class Cursor {
  /** The text, with ends appended so that looking a few characters ahead is always possible. */
  readonly text: string;
  position = 0;
  line = 0;
  lineStart = 0;

  constructor(text: string) {
    this.text = `${text}\0\0\0\0`;
  }

  /** The character here, or 0 at the end. */
  get here(): number {
    return this.text.charCodeAt(this.position);
  }

  /** Columns from 0. */
  get column(): number {
    return this.position - this.lineStart;
  }

  ahead(count: number): number {
    return this.text.charCodeAt(this.position + count);
  }

  /** Steps over one line break (CR LF counts as one) and answers with what it stands for in a scalar. */
  nextLine(): string {
    const c = this.here;
    this.position += c === code.carriageReturn && this.ahead(1) === code.lineFeed ? 2 : 1;
    this.line++;
    this.lineStart = this.position;
    return c === code.lineSeparator || c === code.paragraphSeparator ? String.fromCharCode(c) : '\n';
  }

  /** The end of a text ends its last line, with a line break or without. */
  endLine(): void {
    if (this.column === 0) return;
    this.line++;
    this.lineStart = this.position;
  }

  skipBlanks(): void {
    while (this.here === code.space || this.here === code.tab) this.position++;
  }

  toEndOfLine(): void {
    for (let c = this.here; c !== code.end && !isBreak(c); c = this.here) this.position++;
  }

  /** Whether `---` or `...` stands here at the start of a line, and nothing is glued to it. */
  atDocumentIndicator(): boolean {
    if (this.position !== this.lineStart) return false;
    const c = this.here;
    if (c !== code.minus && c !== code.dot) return false;
    if (this.ahead(1) !== c || this.ahead(2) !== c) return false;
    const after = this.ahead(3);
    return after === code.end || after === code.space || after === code.tab || isBreak(after);
  }
}
