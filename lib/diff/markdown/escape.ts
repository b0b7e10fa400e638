import { visible } from '../report/value-text.js';

/**
 * A text as Markdown that shows it as it is: no emphasis, no markup, no table cell, no mention of a person or an issue.
 *
 * @example
 * escapeMarkdown('a|b @team </details>'); // a\|b @<zero width space>team \</details\>
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>|~&$]/gu, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/u, '$1\\$2')
    .replace(/[@#](?=\w)/gu, '$&\u200b')
    .replace(/:\/\//gu, ':\u200b//');
}

/** A text as code within a line, whatever backticks are in it; `inTable` escapes what ends a cell. */
export function code(text: string, inTable = false): string {
  const shown = visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = /^`|`$|^ .* $/u.test(shown) ? ' ' : '';
  const whole = `${fence}${padding}${shown}${padding}${fence}`;
  return inTable ? whole.replaceAll('|', '\\|') : whole;
}

/** Lines as a block of code, whatever is in them. */
export function codeBlock(lines: readonly string[], language: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}
