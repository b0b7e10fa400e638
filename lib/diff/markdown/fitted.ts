import { counted } from '../../spec/words.js';
import { code } from './escape.js';

/** A part of a comment that may be left out. */
export interface Detail {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * A comment of at most so many characters: the head and the foot, and as many details as there is room for. A sentence
 * says what is left out.
 */
export function fitted(
  head: readonly string[],
  details: readonly Detail[],
  foot: readonly string[],
  limit: number,
): string {
  const kept: string[] = [];
  const left: string[] = [];
  // The sentence about what is left out needs room as well.
  let room = limit - length(head) - length(foot) - 1_000;
  for (const { name, lines } of details) {
    if (length(lines) > room) left.push(name);
    else {
      kept.push(...lines);
      room -= length(lines);
    }
  }
  const text = [...head, ...kept, ...leftOut(left), ...foot].join('\n');
  return text.length < limit
    ? `${text}\n`
    : `${text.slice(0, limit - 60)}\n\nThe rest is left out: a comment is no longer than this.\n`;
}

function leftOut(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 10).map((name) => code(name));
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return [
    '',
    `_Left out, since a comment has a limit: the details of ${counted(names.length, 'part')} (${shown.join(', ')}${more}). \`stackwright diff\` shows all of them._`,
  ];
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
