/** Character codes that mean something to YAML, and the classes its grammar speaks of. The end of a text reads as 0. */
export const code = {
  end: 0,
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  percent: 0x25,
  ampersand: 0x26,
  singleQuote: 0x27,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  less: 0x3c,
  greater: 0x3e,
  question: 0x3f,
  at: 0x40,
  leftBracket: 0x5b,
  backslash: 0x5c,
  rightBracket: 0x5d,
  underscore: 0x5f,
  backtick: 0x60,
  leftBrace: 0x7b,
  pipe: 0x7c,
  rightBrace: 0x7d,
  nextLine: 0x85,
  lineSeparator: 0x2028,
  paragraphSeparator: 0x2029,
  byteOrderMark: 0xfeff,
} as const;

export function isBlank(c: number): boolean {
  return c === code.space || c === code.tab;
}

/** Docker's reader still breaks lines at the separators that YAML 1.2 takes for text. */
export function isBreak(c: number): boolean {
  return (
    c === code.lineFeed ||
    c === code.carriageReturn ||
    c === code.nextLine ||
    c === code.lineSeparator ||
    c === code.paragraphSeparator
  );
}

export function isBreakOrEnd(c: number): boolean {
  return c === code.end || isBreak(c);
}

export function isBlankOrEnd(c: number): boolean {
  return c === code.end || isBlank(c) || isBreak(c);
}

export function isDigit(c: number): boolean {
  return c >= code.zero && c <= code.nine;
}

/** Letters, digits, `_` and `-`: what names of anchors and tag handles are made of. */
export function isWord(c: number): boolean {
  return (
    isDigit(c) ||
    (c >= 0x41 && c <= 0x5a) ||
    (c >= 0x61 && c <= 0x7a) ||
    c === code.underscore ||
    c === code.minus
  );
}
