import { envAssignment } from './assignment.js';
import { type EnvPiece, scanEnv } from './env-scanner.js';

/**
 * An `.env` file that is changed without losing anything: values, comments, order and blank lines stay as they are,
 * except for what is set.
 *
 * @example
 * const document = EnvDocument.parse('# who\nNAME=old\n');
 * document.set('NAME', 'new');
 * document.toString(); // '# who\nNAME=new\n'
 */
export class EnvDocument {
  /**
   * Reads a file's text.
   *
   * @throws {@link EnvSyntaxError}
   */
  static parse(text: string, outside: (name: string) => string | undefined = () => undefined): EnvDocument {
    return new EnvDocument(scanEnv(text, outside));
  }

  private constructor(private readonly pieces: EnvPiece[]) {}

  /** The value of a variable: the last one given to it counts. */
  get(name: string): string | undefined {
    return this.pieces.findLast((piece) => piece.name === name)?.value;
  }

  /** Every variable with its value. */
  values(): Record<string, string> {
    return Object.fromEntries(
      this.pieces.flatMap((piece) => (piece.name === undefined ? [] : [[piece.name, piece.value ?? '']])),
    );
  }

  /**
   * Gives a variable a value, in its place; a new one comes last, under a comment if one is given. A variable that
   * has this value already is left as it is written. Answers whether anything changed.
   *
   * @throws {@link EnvValueError}
   */
  set(name: string, value: string, comment?: string): boolean {
    if (this.get(name) === value) return false;
    const piece: EnvPiece = { name, value, text: `${envAssignment(name, value)}\n` };
    const last = this.pieces.findLastIndex((each) => each.name === name);
    if (last === -1) this.append(piece, comment);
    else this.replace(last, piece);
    return true;
  }

  /** The file's text. */
  toString(): string {
    return this.pieces.map((piece) => piece.text).join('');
  }

  private append(piece: EnvPiece, comment: string | undefined): void {
    this.endLine(this.pieces.length - 1);
    if (comment !== undefined)
      this.pieces.push({ text: `${this.pieces.length > 0 ? '\n' : ''}# ${comment}\n` });
    this.pieces.push(piece);
  }

  /** A value in two lines is replaced whole. */
  private replace(last: number, piece: EnvPiece): void {
    const first = this.pieces[last - 1]?.name === piece.name ? last - 1 : last;
    this.endLine(first - 1);
    this.pieces.splice(first, last - first + 1, piece);
  }

  private endLine(index: number): void {
    const piece = this.pieces[index];
    if (piece !== undefined && !piece.text.endsWith('\n'))
      this.pieces[index] = { ...piece, text: `${piece.text}\n` };
  }
}
