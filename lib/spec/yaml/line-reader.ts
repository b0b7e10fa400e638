import { code } from './characters.js';
import { composeDocument } from './composer.js';
import { Cursor } from './cursor.js';
import { decodeNode } from './decode.js';
import {
  documentStart,
  entryLine,
  gapLine,
  itemLine,
  itemStart,
  keyStart,
  lineEnd,
  oddBreak,
} from './line-patterns.js';
import { YamlProblem } from './problem.js';
import { resolvePlain } from './resolve.js';
import { scanBlock } from './scan-block.js';
import { scanQuoted } from './scan-quoted.js';
import type { SourceText } from './source.js';
import { shownScalar, type YamlMap, type YamlValue } from './values.js';

/**
 * Reads what nearly all stack files consist of, a line at a time and straight into values: mappings and lists by their
 * indentation, scalars and flow collections on one line, blocks of text. That takes a fraction of the time of tokens
 * and nodes.
 *
 * @returns undefined for a text with anything else in it, and for one that Docker refuses; a value is what composing and
 * decoding the text would give.
 */
export function readByLines({ text, stop }: SourceText): LinesRead | undefined {
  if (stop !== undefined || oddBreak.test(text)) return undefined;
  try {
    const reader = new LineReader(text);
    return { value: reader.document(), verbatim: reader.verbatim };
  } catch (error) {
    if (error instanceof NotLines || error instanceof YamlProblem) return undefined;
    // Patterns run out of stack over lines of megabytes.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export interface LinesRead {
  readonly value: YamlMap;
  /** Whether all numbers and booleans are written as they are shown: `8080` and `1.5`, and none `0o17` or `1.10`. */
  readonly verbatim: boolean;
}

/** Leaves the text to the whole reader: it may be YAML, but it is not plain enough to be sure. */
class NotLines extends Error {}

/** These are far from the limits of the whole reader, which counts them with all that is around. */
const deepest = 100;
const longestKey = 500;
const longestFlow = 500;

class LineReader {
  verbatim = true;
  private readonly text: string;
  /** The text as it came, perhaps without a break at its end, on which a block of text depends. */
  private readonly original: string;
  /** Where the next thing to read starts. */
  private at = 0;
  /** Its column; -1 at the end. */
  private column = -1;
  private depth = 0;
  /** Keys known to be strings without quotes: most stand in a file many times. */
  private readonly keys = new Map<string, string>();
  private scanning: Cursor | undefined;

  constructor(text: string) {
    this.original = text;
    this.text = text.endsWith('\n') ? text : `${text}\n`;
  }

  document(): YamlMap {
    this.toNextLine(gapLine);
    if (this.column === 0 && this.text.startsWith('---', this.at)) this.toNextLine(documentStart);
    if (this.column !== 0) throw new NotLines();
    return this.mapping(0);
  }

  private mapping(column: number): YamlMap {
    const map: YamlMap = new Map();
    let entries = 0;
    do {
      entries++;
      entryLine.lastIndex = this.at;
      const found = entryLine.exec(this.text);
      if (found === null) {
        this.richEntry(map, column);
        continue;
      }
      const key = this.key(found[1], found[2] ?? found[3]);
      this.moveTo(entryLine.lastIndex, found[7]);
      const value = found[4] === undefined ? (found[5] ?? found[6]) : this.plain(found[4]);
      map.set(key, value === undefined ? this.below(column) : value);
    } while (this.column === column);
    const twice = map.size !== entries;
    if (twice || this.column > column) throw new NotLines();
    return map;
  }

  /** What belongs to a key with nothing behind its colon: a list may stand at the column of the key itself. */
  private below(column: number): YamlValue {
    if (this.column > column) return this.block(column);
    return this.column === column && this.isAtItem() ? this.sequence(column) : null;
  }

  private sequence(column: number): YamlValue[] {
    const items: YamlValue[] = [];
    do {
      itemLine.lastIndex = this.at;
      const found = itemLine.exec(this.text);
      if (found === null) {
        items.push(this.richItem(column));
        continue;
      }
      this.moveTo(itemLine.lastIndex, found[4]);
      const value = found[1] === undefined ? (found[2] ?? found[3]) : this.plain(found[1]);
      if (value !== undefined) items.push(value);
      else items.push(this.column > column ? this.block(column) : null);
    } while (this.column === column && this.isAtItem());
    if (this.column > column) throw new NotLines();
    return items;
  }

  private isAtItem(): boolean {
    if (this.text.charCodeAt(this.at) !== code.minus) return false;
    const next = this.text.charCodeAt(this.at + 1);
    return next === code.space || next === code.lineFeed;
  }

  /** What starts here, indented more than the collection it is in. */
  private block(parent: number): YamlValue {
    if (++this.depth > deepest) throw new NotLines();
    let value: YamlValue;
    if (this.isAtItem()) value = this.sequence(this.column);
    else value = this.isAtRich() ? this.rich(parent) : this.mapping(this.column);
    this.depth--;
    return value;
  }

  private key(plain: string | undefined, quoted = ''): string {
    const key = plain ?? quoted;
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    if (key.length > longestKey) throw new NotLines();
    // What is a string in quotes, like "1", may be none without.
    if (plain === undefined) return key;
    if (typeof resolvePlain(key) !== 'string') throw new NotLines();
    this.keys.set(key, key);
    return key;
  }

  private plain(text: string): YamlValue {
    const value = resolvePlain(text);
    if (typeof value !== 'string' && (shownScalar(value) ?? text) !== text) this.verbatim = false;
    return value;
  }

  private richEntry(map: YamlMap, column: number): void {
    keyStart.lastIndex = this.at;
    const found = keyStart.exec(this.text);
    if (found === null) throw new NotLines();
    const key = this.key(found[1], found[2] ?? found[3]);
    this.at = keyStart.lastIndex;
    map.set(key, this.rich(column));
  }

  private richItem(column: number): YamlValue {
    itemStart.lastIndex = this.at;
    if (!itemStart.test(this.text)) throw new NotLines();
    this.column += itemStart.lastIndex - this.at;
    this.at = itemStart.lastIndex;
    return this.block(column);
  }

  /** Whether a {@link rich} value starts here, and not the first key of a mapping. */
  private isAtRich(): boolean {
    switch (this.text.charCodeAt(this.at)) {
      case code.leftBracket:
      case code.leftBrace:
      case code.pipe:
      case code.greater:
        return true;
      case code.doubleQuote:
      case code.singleQuote:
        keyStart.lastIndex = this.at;
        return !keyStart.test(this.text);
      default:
        return false;
    }
  }

  /** A value that is more than a scalar on one line: what follows on the line is left to the whole reader. */
  private rich(parent: number): YamlValue {
    switch (this.text.charCodeAt(this.at)) {
      case code.leftBracket:
      case code.leftBrace:
        return this.flow();
      case code.doubleQuote:
      case code.singleQuote:
        return this.quoted();
      case code.pipe:
      case code.greater:
        return this.textBlock(parent);
      default:
        throw new NotLines();
    }
  }

  /** A flow collection, read as the only item of a list, which leaves no room for anything behind it. */
  private flow(): YamlValue {
    const lineBreak = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, lineBreak);
    this.at = lineBreak;
    this.toNextLine(lineEnd);
    if (line === '{}') return new Map();
    // An alias is counted against the whole document.
    if (line.length > longestFlow || line.includes('*')) throw new NotLines();
    const node = composeDocument({ text: `- ${line}` });
    if (node?.kind !== 'sequence' || node.items[0] === undefined) throw new NotLines();
    const value = decodeNode(node.items[0]);
    if (!isText(value)) this.verbatim = false;
    return value;
  }

  private quoted(): YamlValue {
    const cursor = this.cursor();
    const { text } = scanQuoted(cursor);
    this.at = cursor.position;
    this.toNextLine(lineEnd);
    return text;
  }

  private textBlock(parent: number): YamlValue {
    const cursor = this.cursor();
    const { text } = scanBlock(cursor, parent);
    this.at = cursor.here === code.end ? this.text.length : cursor.lineStart;
    this.toNextLine(gapLine);
    return text;
  }

  /** A cursor for the whole reader to go on from here. */
  private cursor(): Cursor {
    this.scanning ??= new Cursor(this.original);
    this.scanning.position = this.at;
    this.scanning.lineStart = this.text.lastIndexOf('\n', this.at - 1) + 1;
    return this.scanning;
  }

  private toNextLine(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) throw new NotLines();
    this.moveTo(pattern.lastIndex, found[1]);
  }

  private moveTo(position: number, indentation = ''): void {
    this.at = position;
    this.column = position === this.text.length ? -1 : indentation.length;
  }
}

function isText(value: YamlValue): boolean {
  if (Array.isArray(value)) return value.every(isText);
  return value instanceof Map ? [...value.values()].every(isText) : typeof value === 'string';
}
