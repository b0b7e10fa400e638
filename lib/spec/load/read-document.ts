import { readFileSync } from 'node:fs';
import { composeDocument } from '../yaml/composer.js';
import { decodeNode } from '../yaml/decode.js';
import { readPlain } from '../yaml/from-plain.js';
import { type LinesRead, readByLines } from '../yaml/line-reader.js';
import { Locator } from '../yaml/locate.js';
import type { YamlNode } from '../yaml/node.js';
import { YamlProblem } from '../yaml/problem.js';
import { readSource, type SourceText } from '../yaml/source.js';
import { toPlain, type YamlMap, type YamlValue } from '../yaml/values.js';
import type { YamlPath } from '../yaml-path.js';
import type { Report } from './report.js';
import type { StackDocument, StackSource } from './types.js';

/** A stack file on its way through the loader. */
export class LoadingDocument implements StackDocument {
  readonly file: string;
  /** What is read of it, before variables are filled in. */
  readonly written: YamlMap;
  /** The same, with variables filled in. */
  filled: YamlValue;
  /** Whether it is known to hold nothing that filling in variables would change or refuse. */
  readonly settled: boolean;
  private readonly locator: Locator;

  private plainRaw: unknown;
  private plainValue: unknown;

  /** @param known what else is there already: `written` as plain data, and whether it is settled */
  constructor(
    file: string,
    written: YamlMap,
    locator: Locator,
    known: { readonly raw?: unknown; readonly settled?: boolean } = {},
  ) {
    this.file = file;
    this.written = written;
    this.filled = written;
    this.locator = locator;
    this.settled = known.settled ?? false;
    this.plainRaw = known.raw;
  }

  get raw(): unknown {
    this.plainRaw ??= toPlain(this.written);
    return this.plainRaw;
  }

  get value(): unknown {
    if (this.filled === this.written) return this.raw;
    this.plainValue ??= toPlain(this.filled);
    return this.plainValue;
  }

  locate(path: YamlPath): { line: number; column: number } | undefined {
    return this.locator.locate(path);
  }

  plainScalar(path: YamlPath): string | undefined {
    return this.locator.plainScalar(path);
  }
}

/** Reads a file; what is not the YAML that docker reads is reported, and the file counts as empty then. */
export function readDocument(source: StackSource, report: Report): LoadingDocument {
  const { file } = source;
  if (source.value !== undefined) return readValue(file, source.value, report);
  let text: SourceText = { text: '' };
  try {
    text = readSource(source.text ?? readFileSync(file === '-' ? 0 : file));
    const lines = readByLines(text);
    if (lines !== undefined) return fromLines(file, text, lines);
    const node = composeDocument(text);
    const locator = new Locator(text.text, () => node);
    return fromValue(file, node === undefined ? null : decodeNode(node), locator, report, node);
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    const locator = new Locator(text.text, () => undefined);
    const place = { file, locate: () => locator.at(error.offset) };
    report.refuse(
      place,
      [],
      'cli/yaml',
      `The file is not YAML that docker reads: ${error.message}`,
      error.remedy,
    );
    return new LoadingDocument(file, new Map(), locator);
  }
}

/** Where things stand in such a file is found out once somebody asks: mostly nobody does. */
function fromLines(file: string, text: SourceText, { value, verbatim }: LinesRead): LoadingDocument {
  const locator = new Locator(text.text, () => composeDocument(text), verbatim ? value : undefined);
  // Values that are written as they are shown are no infinite numbers, and have no keys but texts.
  const settled = verbatim && !mayHoldDollar(text.text);
  return new LoadingDocument(file, value, locator, { settled });
}

/** A backslash may be the start of `\x24` in double quotes. */
function mayHoldDollar(text: string): boolean {
  return text.includes('$') || text.includes('\\');
}

function readValue(file: string, data: unknown, report: Report): LoadingDocument {
  const locator = new Locator(undefined, () => undefined);
  const { value, isPlain, settled } = readPlain(data);
  if (!(value instanceof Map)) return fromValue(file, value, locator, report);
  return new LoadingDocument(file, value, locator, isPlain ? { raw: data, settled } : { settled });
}

function fromValue(
  file: string,
  value: YamlValue,
  locator: Locator,
  report: Report,
  node?: YamlNode,
): LoadingDocument {
  if (value instanceof Map) return new LoadingDocument(file, value, locator);
  const document = new LoadingDocument(file, new Map(), locator);
  const what = node === undefined && value === null ? 'empty' : 'not a mapping at the top';
  report.refuse(
    document,
    [],
    'cli/yaml',
    `The file is ${what}; docker refuses it`,
    'Write services: at the start of a line.',
  );
  return document;
}
