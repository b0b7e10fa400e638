/**
 * What the lines of an everyday file look like. Each pattern says less than the grammar allows: what it does not match
 * may still be YAML, what it does match means one thing only.
 */

/** Characters between blanks; a colon among them does not end a key, and a `#` does not start a comment. */
const word = String.raw`(?:[^ \t\n:]|:(?![ \t\n]))`;
const plain = String.raw`((?:[^ \t\n:?,[\]{}#&*!|>%@'"${'`'}-]|-(?![ \t\n]))${word}*(?: +(?!#)${word}+)*)`;
const doubleQuoted = String.raw`"([^"\\\t\n]*)"`;
const singleQuoted = String.raw`'([^'\t\n]*)'`;
const scalar = `(?:${plain}|${doubleQuoted}|${singleQuoted})`;

/** Empty lines and comments, and the indentation of the line after them. */
const gap = String.raw`(?: *(?:#.*)?\n)*( *)`;
const end = String.raw`(?: +#.*)? *\n${gap}`;

// A key and the blanks before its colon are limited together.
const key = String.raw`(?:([\w/$][\w./$@-]*)|${doubleQuoted}|${singleQuoted}) {0,400}:(?=[ \n])`;

/** Breaks that Docker's reader knows besides the line feed. */
export const oddBreak = /[\r\u0085\u2028\u2029]/;

/** The way to the first line. Captures its indentation. */
export const gapLine = sticky(gap);
export const documentStart = sticky(`---${end}`);
/** The end of a line after a value, and the way to the next. Captures the indentation there. */
export const lineEnd = sticky(end);
/** Captures the key (without quotes, in double, in single), the scalar (in the same three ways), the indentation. */
export const entryLine = sticky(`${key}(?: +${scalar})?${end}`);
/** Captures the scalar (in three ways) and the indentation. */
export const itemLine = sticky(`-(?: +${scalar})?${end}`);
/** A key with what stands before its value. Captures the key in three ways. */
export const keyStart = sticky(`${key} *`);
export const itemStart = sticky('- +');

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}
