import type { Cursor } from './cursor.js';
import { YamlProblem } from './problem.js';

/** A token that turns out to be a key when a `:` follows on its line. */
export interface SimpleKey {
  /** The number of the token in the stream. */
  readonly number: number;
  readonly position: number;
  readonly line: number;
  readonly column: number;
}

interface Candidate extends SimpleKey {
  possible: boolean;
  /** Nothing but a key can stand here: the column is that of the mapping's other keys. */
  readonly required: boolean;
}

const longestKey = 1_024;

/** The tokens that may yet turn out to be keys: at most one for each level of brackets. */
export class SimpleKeys {
  private readonly cursor: Cursor;
  private readonly levels: Candidate[] = [];
  private readonly byNumber = new Map<number, number>();

  constructor(cursor: Cursor) {
    this.cursor = cursor;
    this.levels.push(this.candidate(0, false, false));
  }

  /** Whether the token with the number waits for a `:` to become a key. */
  isPossible(number: number): boolean {
    const level = this.byNumber.get(number);
    const key = level === undefined ? undefined : this.levels[level];
    return key !== undefined && this.isValid(key);
  }

  save(number: number, required: boolean): void {
    this.forget();
    this.levels[this.levels.length - 1] = this.candidate(number, true, required);
    this.byNumber.set(number, this.levels.length - 1);
  }

  /** Gives up the candidate of this level. */
  forget(): void {
    const key = this.levels[this.levels.length - 1];
    if (key === undefined || !key.possible) return;
    if (key.required) throw keyWithoutValue(key);
    key.possible = false;
    this.byNumber.delete(key.number);
  }

  enter(number: number): void {
    this.levels.push(this.candidate(number, false, false));
  }

  leave(): void {
    const key = this.levels.pop();
    if (key !== undefined) this.byNumber.delete(key.number);
  }

  /** The candidate of this level, when the `:` here makes it a key. */
  takePossible(): SimpleKey | undefined {
    const key = this.levels[this.levels.length - 1];
    if (key === undefined || !this.isValid(key)) return undefined;
    key.possible = false;
    this.byNumber.delete(key.number);
    return key;
  }

  private candidate(number: number, possible: boolean, required: boolean): Candidate {
    const { position, line, column } = this.cursor;
    return { number, position, line, column, possible, required };
  }

  private isValid(key: Candidate): boolean {
    if (!key.possible) return false;
    if (key.line === this.cursor.line && !this.isTooLong(key)) return true;
    if (key.required) throw keyWithoutValue(key);
    key.possible = false;
    return false;
  }

  private isTooLong(key: Candidate): boolean {
    const { position, text } = this.cursor;
    if (position - key.position <= longestKey) return false;
    return [...text.slice(key.position, position)].length > longestKey;
  }
}

function keyWithoutValue(key: SimpleKey): YamlProblem {
  return new YamlProblem(
    'a key is expected here, and no ":" follows it on its line',
    'Write key: value; indent the line further if it goes on with the value above it.',
    key.position,
  );
}
