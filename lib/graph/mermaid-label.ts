import { oneLine } from './markup.js';

/** A text of several lines as Mermaid reads it, in quotes, with every character that could mean something as its code. */
export function label(lines: readonly string[]): string {
  const text = lines.map((line) => escapeLabel(oneLine(line))).join('<br/>');
  return `"${text}"`;
}

function escapeLabel(line: string): string {
  // Mermaid takes a semicolon away after `style…:…#…;` and the like: without the colon it does not see one.
  const risky = /style|classDef/i.test(line) ? /[^\p{L}\p{N} ,.\-/]/gu : /[^\p{L}\p{N} ,.\-/:()×→–≤≠…=+@]/gu;
  return line
    .replace(risky, codeOf)
    .replace(/^[-+]/, codeOf)
    .replace(/^\d+(?=[.)])/, (digits) => `${digits}#8203;`);
}

function codeOf(character: string): string {
  return `#${character.codePointAt(0)};`;
}
