// Noncharacters, which Unicode sets aside for use inside a program: no text from outside holds them by right,
// so a reference can stand in the middle of any string until synthesis resolves it.
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const TOKEN = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/g;

/** The text that stands for a parameter inside a string until synthesis. */
export function tokenFor(parameterName: string): string {
  return `${OPEN}${parameterName}${CLOSE}`;
}

/** Whether the text holds at least one reference to a parameter. */
export function hasToken(text: string): boolean {
  return text.includes(OPEN);
}

/** The names of the parameters that the text refers to, in order of appearance. */
export function tokensIn(text: string): string[] {
  return hasToken(text) ? Array.from(text.matchAll(TOKEN), (match) => match[1] ?? '') : [];
}

/** Rewrites the text: every literal part and every parameter reference through its own function. */
export function replaceTokens(
  text: string,
  literal: (part: string) => string,
  reference: (parameterName: string) => string,
): string {
  if (!hasToken(text)) return literal(text);
  let result = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    result += literal(text.slice(end, match.index)) + reference(match[1] ?? '');
    end = match.index + match[0].length;
  }
  return result + literal(text.slice(end));
}
