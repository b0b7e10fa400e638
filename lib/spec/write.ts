import { byCodePoint, doubleQuoted, isPlain } from './yaml/scalar-text.js';
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
  private readonly above = new Set<object>();

  constructor(order: (path: YamlPath) => KeyOrder) {
    this.order = order;
  }

  document(value: unknown): string {
    return this.isEmpty(value) || !isCollection(value) ? this.scalar(value) : this.collection(value, '');
  }

  private collection(value: object, indent: string): string {
    if (this.above.has(value)) throw this.unwritable('contains itself');
    this.above.add(value);
    const text = Array.isArray(value) ? this.sequence(value, indent) : this.mapping(value, indent);
    this.above.delete(value);
    return text;
  }

  private mapping(value: object, indent: string): string {
    const entries = new Map(entriesOf(value));
    const lines: string[] = [];
    const blank = this.separatesEntries() ? '\n' : '';
    for (const key of this.sorted([...entries.keys()])) {
      this.path.push(key);
      const before = lines.length === 0 ? '' : blank;
      lines.push(`${before}${lines.length === 0 ? '' : indent}${this.entry(key, entries.get(key), indent)}`);
      this.path.pop();
    }
    return lines.join('\n');
  }

  private entry(key: string, value: unknown, indent: string): string {
    const name = this.text(key);
    const long = name.length > longestImplicitKey;
    const start = long ? `? ${name}\n${indent}:` : `${name}:`;
    if (!isCollection(value) || this.isEmpty(value)) return `${start} ${this.scalar(value)}`;
    const inner = `${indent}  `;
    return `${start}\n${inner}${this.collection(value, inner)}`;
  }

  private sequence(values: readonly unknown[], indent: string): string {
    const inner = `${indent}  `;
    return values
      .map((value, index) => {
        this.path.push(index);
        const plain = !isCollection(value) || this.isEmpty(value);
        const item = `- ${plain ? this.scalar(value) : this.collection(value, inner)}`;
        this.path.pop();
        return index === 0 ? item : `${indent}${item}`;
      })
      .join('\n');
  }

  /** A blank line between the sections of a file, and between its services. */
  private separatesEntries(): boolean {
    return this.path.length === 0 || (this.path.length === 1 && this.path[0] === 'services');
  }

  private sorted(keys: string[]): string[] {
    const order = this.order(this.path);
    if (order === 'inserted') return keys;
    if (order === 'sorted') return keys.sort(byCodePoint);
    const present = new Set(keys);
    const known = order.filter((key) => present.has(key));
    for (const key of known) present.delete(key);
    return [...known, ...present];
  }

  private isEmpty(value: unknown): boolean {
    if (!isCollection(value)) return false;
    return Array.isArray(value) ? value.length === 0 : entriesOf(value).length === 0;
  }

  private scalar(value: unknown): string {
    if (value === null) return 'null';
    switch (typeof value) {
      case 'string':
        return this.text(value);
      case 'boolean':
      case 'bigint':
        return String(value);
      case 'number':
        return this.number(value);
      case 'object':
        return this.emptyCollection(value);
      default:
        throw this.unwritable(
          `is ${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}, which YAML cannot hold`,
        );
    }
  }

  private emptyCollection(value: object): string {
    if (Array.isArray(value)) return '[]';
    if (isCollection(value)) return '{}';
    throw this.unwritable('is an object of a class; write its text or its number');
  }

  private number(value: number): string {
    if (!Number.isFinite(value))
      throw this.unwritable(`is ${value}, which Docker refuses; write a finite number`);
    return Object.is(value, -0) ? '0' : String(value);
  }

  private text(value: string): string {
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

function isCollection(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) || value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The entries that are written: a key that is undefined is as good as absent. */
function entriesOf(value: object): [string, unknown][] {
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, item]) => (item === undefined ? [] : [[String(key), item]]));
}
