import { byCodePoint, doubleQuoted, isPlain, isPlainWord } from './yaml/scalar-text.js';
import { formatPath, type YamlPath } from './yaml-path.js';

/**
 * How the keys of one mapping are ordered: the known ones first, in the order given, then the others as they were
 * inserted; `sorted` by code point; or as they were `inserted`.
 */
export type KeyOrder = readonly string[] | 'sorted' | 'inserted';

export interface WriteYamlOptions {
  /** Text for the top of the file, one comment line for each of its lines. @default none */
  readonly header?: string;
  /** The order of the keys of the mapping at a path. @default as they were inserted */
  readonly order?: (path: YamlPath) => KeyOrder;
}

/** Thrown when a value cannot be written as YAML that Docker reads back to the same value. */
export class UnwritableValueError extends Error {
  override readonly name = 'UnwritableValueError';
  readonly path: YamlPath;

  constructor(path: YamlPath, problem: string) {
    super(`${formatPath(path) || 'the document'} ${problem}`);
    this.path = path;
  }
}

/**
 * Writes a spec as YAML for people who review it: one way to write each value, block style, no anchors, double quotes
 * only around strings that some reader would take for something else. The same value gives the same bytes.
 *
 * @throws UnwritableValueError for what YAML or Docker cannot carry: lone surrogates, NaN, functions, cycles.
 * @example
 * writeYaml({ services: { api: { image: 'nginx:1.27', environment: { RATIO: '1e3' } } } });
 * // services:
 * //   api:
 * //     image: nginx:1.27
 * //     environment:
 * //       RATIO: "1e3"
 */
export function writeYaml(value: unknown, options: WriteYamlOptions = {}): string {
  const writer = new Writer(options.order ?? (() => 'inserted'));
  const header = options.header === undefined ? '' : `${comment(options.header)}\n`;
  return `${header}${writer.document(value)}\n`;
}

function comment(text: string): string {
  return text
    .trimEnd()
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}

const loneSurrogate = /\p{Surrogate}/u;

/** Implicit keys may take 1,024 characters; longer ones are written with `? `. */
const longestImplicitKey = 1_000;

class Writer {
  private readonly order: (path: YamlPath) => KeyOrder;
  private readonly path: (string | number)[] = [];
  private readonly above: object[] = [];
  /** Keys as they are written: the same few stand in every service. */
  private readonly keyTexts = new Map<string, string>();
  /** What is written so far, in pieces. */
  private readonly parts: string[] = [];

  constructor(order: (path: YamlPath) => KeyOrder) {
    this.order = order;
  }

  document(value: unknown): string {
    this.value(value, 0);
    return this.parts.join('');
  }

  /** Writes a value whose lines are so many steps of two spaces from the margin. */
  private value(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null) this.parts.push(this.scalar(value));
    else if (Array.isArray(value)) this.sequence(value, depth);
    else if (isMapping(value)) this.mapping(value, depth);
    else throw this.unwritable('is an object of a class; write its text or its number');
  }

  private sequence(values: readonly unknown[], depth: number): void {
    if (values.length === 0) {
      this.parts.push('[]');
      return;
    }
    this.enter(values);
    const lineBreak = lineBreakAt(depth);
    for (let index = 0; index < values.length; index += 1) {
      if (index > 0) this.parts.push(lineBreak);
      this.parts.push('- ');
      this.path.push(index);
      this.value(values[index], depth + 1);
      this.path.pop();
    }
    this.above.pop();
  }

  private mapping(value: object, depth: number): void {
    const entries = value instanceof Map ? withTextKeys(value) : value;
    const keys = keysOf(entries);
    if (keys.length === 0) {
      this.parts.push('{}');
      return;
    }
    this.enter(value);
    const lineBreak = lineBreakAt(depth);
    const between = this.separatesEntries() ? `\n${lineBreak}` : lineBreak;
    this.sort(keys);
    let isFirst = true;
    for (const key of keys) {
      if (!isFirst) this.parts.push(between);
      isFirst = false;
      this.path.push(key);
      this.entry(key, valueAt(entries, key), depth);
      this.path.pop();
    }
    this.above.pop();
  }

  private entry(key: string, value: unknown, depth: number): void {
    const name = this.keyText(key);
    if (name.length > longestImplicitKey) this.parts.push('? ', name, lineBreakAt(depth), ':');
    else this.parts.push(name, ':');
    this.parts.push(isFilled(value) ? lineBreakAt(depth + 1) : ' ');
    this.value(value, depth + 1);
  }

  private enter(collection: object): void {
    if (this.above.includes(collection)) throw this.unwritable('contains itself');
    this.above.push(collection);
  }

  /** A blank line between the sections of a file, and between its services. */
  private separatesEntries(): boolean {
    return this.path.length === 0 || (this.path.length === 1 && this.path[0] === 'services');
  }

  /** Puts keys in order. Most are in order already, and are left alone. */
  private sort(keys: string[]): void {
    if (keys.length < 2) return;
    const order = this.order(this.path);
    if (order === 'inserted') return;
    if (order === 'sorted') {
      // Without surrogates and what lies beyond them, the order of code points is that of the engine's own sort.
      if (keys.some(isBeyondOwnOrder)) keys.sort(byCodePoint);
      else if (!isAscending(keys)) keys.sort();
      return;
    }
    const ranks = ranksOf(order);
    const rank = (key: string): number => ranks.get(key) ?? order.length;
    if (!isAscending(keys.map(rank))) keys.sort((left, right) => rank(left) - rank(right));
  }

  private scalar(value: unknown): string {
    if (value === null) return 'null';
    switch (typeof value) {
      case 'string':
        return this.quotedWhereNeeded(value);
      case 'boolean':
      case 'bigint':
        return String(value);
      case 'number':
        return this.number(value);
      default:
        throw this.unwritable(
          `is ${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}, which YAML cannot hold`,
        );
    }
  }

  private number(value: number): string {
    if (!Number.isFinite(value))
      throw this.unwritable(`is ${value}, which Docker refuses; write a finite number`);
    return Object.is(value, -0) ? '0' : String(value);
  }

  private keyText(key: string): string {
    let text = this.keyTexts.get(key);
    if (text === undefined) {
      text = this.quotedWhereNeeded(key);
      this.keyTexts.set(key, text);
    }
    return text;
  }

  private quotedWhereNeeded(value: string): string {
    if (isPlainWord(value)) return value;
    if (loneSurrogate.test(value)) {
      throw this.unwritable(
        'holds half of a surrogate pair, which no file can hold; write well-formed Unicode',
      );
    }
    return isPlain(value) ? value : doubleQuoted(value);
  }

  private unwritable(problem: string): UnwritableValueError {
    return new UnwritableValueError([...this.path], problem);
  }
}

function isMapping(value: object): boolean {
  if (value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether it is a list or a mapping with something in it, which starts on a line of its own. */
function isFilled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return keysOf(value).length > 0;
  for (const key in value)
    if (Object.hasOwn(value, key) && valueAt(value, key) !== undefined) return isMapping(value);
  return false;
}

function withTextKeys(map: ReadonlyMap<unknown, unknown>): Map<string, unknown> {
  return new Map([...map].flatMap(([key, item]) => (item === undefined ? [] : [[String(key), item]])));
}

const lineBreaks: string[] = [];

/** What begins a line so many steps of two spaces from the margin. */
function lineBreakAt(depth: number): string {
  lineBreaks[depth] ??= `\n${'  '.repeat(depth)}`;
  return lineBreaks[depth];
}

function isBeyondOwnOrder(key: string): boolean {
  return /[\ud800-\uffff]/.test(key);
}

function isAscending<T extends string | number>(values: readonly T[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] as T) <= value);
}

/** The keys that are written: one whose value is undefined is as good as absent. */
function keysOf(entries: object): string[] {
  const keys = entries instanceof Map ? [...entries.keys()] : Object.keys(entries);
  return keys.every((key) => valueAt(entries, key) !== undefined)
    ? keys
    : keys.filter((key) => valueAt(entries, key) !== undefined);
}

function valueAt(entries: object, key: string): unknown {
  return entries instanceof Map ? entries.get(key) : (entries as Readonly<Record<string, unknown>>)[key];
}

const ranks = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The place of each key in an order, made once for an order. */
function ranksOf(order: readonly string[]): ReadonlyMap<string, number> {
  let known = ranks.get(order);
  if (known === undefined) {
    known = new Map(order.map((key, index) => [key, index]));
    ranks.set(order, known);
  }
  return known;
}
