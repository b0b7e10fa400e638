import { expandValue, type Lookup } from './expand-value.js';

/** One piece of an `.env` file: a variable, or what stands between two. */
export interface EnvPiece {
  /** Its text in the file, line break included. */
  readonly text: string;
  /** The variable's name. @default none: blank lines and comments */
  readonly name?: string;
  readonly value?: string;
}

/** Why a text is no `.env` file. */
export class EnvSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const START = /^(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*[=:][ \t]*/;

/**
 * Takes an `.env` file apart, losing nothing, by the rules of docker compose: `NAME=value`, `export NAME=value`, single
 * quotes for text as it is, double quotes for text with escapes and references, several lines inside quotes, and
 * a comment after ` #`.
 *
 * @throws {@link EnvSyntaxError} with the line; never with the value
 */
export function scanEnv(text: string, outside: Lookup): EnvPiece[] {
  const pieces: EnvPiece[] = [];
  const known = new Map<string, string>();
  const lookup: Lookup = (name) => known.get(name) ?? outside(name);
  let rest = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let line = 1;
  while (rest !== '') {
    const piece = nextPiece(rest, line, lookup);
    pieces.push(piece);
    if (piece.name !== undefined) known.set(piece.name, piece.value ?? '');
    line += piece.text.split('\n').length - 1;
    rest = rest.slice(piece.text.length);
  }
  return pieces;
}

function nextPiece(rest: string, line: number, lookup: Lookup): EnvPiece {
  const [between] = /^[^\S\n]*(#[^\n]*)?(\n|$)/.exec(rest) ?? [];
  if (between !== undefined) return { text: between };
  const [indent = ''] = /^[^\S\n]*/.exec(rest) ?? [];
  const [head, name] = START.exec(rest.slice(indent.length)) ?? [];
  if (head === undefined || name === undefined) {
    throw new EnvSyntaxError('is neither NAME=value nor a comment', line);
  }
  const from = indent.length + head.length;
  const quote = rest[from];
  const { value, end } =
    quote === "'" || quote === '"' ? quoted(rest, from, quote, line, lookup) : unquoted(rest, from, lookup);
  return { text: rest.slice(0, end), name, value };
}

function unquoted(rest: string, from: number, lookup: Lookup): { value: string; end: number } {
  const [all = ''] = /^[^\n]*\n?/.exec(rest.slice(from)) ?? [];
  const [text = ''] = all.split(' #');
  return { value: expandValue(text.trimEnd(), lookup), end: from + all.length };
}

function quoted(
  rest: string,
  from: number,
  quote: '"' | "'",
  line: number,
  lookup: Lookup,
): { value: string; end: number } {
  let inside = '';
  let at = from + 1;
  for (; rest[at] !== quote; at += 1) {
    if (at >= rest.length) throw new EnvSyntaxError('opens a quote that nothing closes', line);
    if (rest[at] === '\\' && at + 1 < rest.length) {
      at += 1;
      inside += rest[at] === quote ? quote : `\\${rest[at]}`;
    } else inside += rest[at];
  }
  const [tail = ''] = /^[^\S\n]*(#[^\n]*)?(\n|$)/.exec(rest.slice(at + 1)) ?? [];
  const value = quote === "'" ? inside : expandValue(unescapeValue(inside), lookup);
  return { value, end: at + 1 + tail.length };
}

// Escapes of a double-quoted value. `\$` becomes `$$`, which stands for a dollar until references are expanded.
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
  $: '$$',
};

function unescapeValue(text: string): string {
  return text.replace(/\\([abfnrtv"\\$])/g, (_, character: string) => ESCAPES[character] ?? character);
}
