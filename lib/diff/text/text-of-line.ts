import type { ChangeLine } from '../report/change-lines.js';
import { valueLines, valueText } from '../report/value-text.js';
import { changedLines } from './changed-lines.js';
import { changedWords, type Piece } from './changed-words.js';
import type { TextStyle } from './style.js';

/** How many characters of values stand on the line of their change. */
const ONE_LINE = 90;

/** A change as lines of text, each without the indent of its section. */
export function textOfLine(line: ChangeLine, style: TextStyle): string[] {
  const { label, from, to, remark } = line;
  const title = `${style.sign(line.sign, line.sign)} ${style.label(label)}`;
  const after = remark === undefined ? '' : `  ${style.dim(`(${remark})`)}`;
  if (from === undefined && to === undefined) return [`${title}${after}`];
  if (isLong(from, to)) {
    return [`${title}${after}`, ...longValue(from, to, style).map((text) => `    ${text}`)];
  }
  if (from === undefined) return [`${title}: ${style.sign('+', valueText(to))}${after}`];
  if (to === undefined) return [`${title}: ${style.sign('-', valueText(from))}${after}`];
  return [`${title}: ${style.sign('-', valueText(from))} → ${style.sign('+', valueText(to))}${after}`];
}

/** Whether the values stand on lines of their own. */
function isLong(...values: readonly unknown[]): boolean {
  const present = values.filter((value) => value !== undefined);
  return (
    present.some((value) => valueLines(value).length > 1) || present.map(valueText).join('').length > ONE_LINE
  );
}

function longValue(from: unknown, to: unknown, style: TextStyle): string[] {
  const [before, after] = [from, to].map((value) => (value === undefined ? [] : valueLines(value)));
  if (before?.length === 1 && after?.length === 1) {
    const words = changedWords(before[0] ?? '', after[0] ?? '');
    return [
      style.sign('-', '- ') + marked(words.from, '-', style),
      style.sign('+', '+ ') + marked(words.to, '+', style),
    ];
  }
  return changedLines(before ?? [], after ?? [], style.context).map(({ sign, text }) =>
    sign === '…'
      ? style.dim('…')
      : sign === ' '
        ? style.dim(`  ${text}`)
        : style.sign(sign, `${sign} ${text}`),
  );
}

function marked(pieces: readonly Piece[], sign: '+' | '-', style: TextStyle): string {
  return pieces
    .map(({ text, changed }) => (changed ? style.word(sign, text) : style.sign(sign, text)))
    .join('');
}
