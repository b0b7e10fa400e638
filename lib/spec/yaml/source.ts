import { YamlProblem } from './problem.js';

/** The text of a file, and where reading it must fail if it ever gets there. */
export interface SourceText {
  /** Everything that is text, without a byte order mark. */
  readonly text: string;
  /** Where Docker's reader refuses to go on, and why. */
  readonly stop?: { readonly index: number; readonly problem: YamlProblem };
}

/** Docker's reader decodes a file in pieces of this many bytes, and never looks at a piece that it does not need. */
const piece = 512;

const forbidden = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Decodes a file as Docker's reader does: UTF-8, or UTF-16 with a byte order mark. */
export function readSource(file: Uint8Array | string): SourceText {
  const { text, invalidAt } =
    typeof file === 'string' ? { text: withoutMark(file), invalidAt: -1 } : decode(file);
  const index = text.search(forbidden);
  if (index !== -1)
    return { text, stop: { index: pieceStart(text, index), problem: controlCharacter(text, index) } };
  if (invalidAt === -1) return { text };
  const problem = new YamlProblem('the file is not text in UTF-8', 'Save it as UTF-8.', text.length);
  return { text, stop: { index: pieceStart(text, text.length), problem } };
}

function decode(bytes: Uint8Array): { text: string; invalidAt: number } {
  const encoding = encodingOf(bytes);
  const read = (end: number) =>
    new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), invalidAt: -1 };
  } catch {
    const invalidAt = firstRefused(bytes.length, read);
    return { text: read(invalidAt), invalidAt };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The longest start of the bytes that can be read. */
function firstRefused(length: number, read: (end: number) => string): number {
  let good = 0;
  let bad = length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      read(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The index in the text where the piece starts that holds the character. */
function pieceStart(text: string, index: number): number {
  let start = 0;
  let size = 0;
  for (let at = 0; at <= index; ) {
    const character = text.codePointAt(at) ?? 0;
    const width = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    size += width;
    if (size > piece) {
      start = at;
      size = width;
    }
    at += character < 0x10000 ? 1 : 2;
  }
  return start;
}

function controlCharacter(text: string, index: number): YamlProblem {
  const shown = `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return new YamlProblem(
    `the character ${shown} cannot stand in YAML`,
    'Remove it, or write it as an escape in double quotes, for instance "\\x1b".',
    index,
  );
}
