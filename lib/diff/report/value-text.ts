/** Characters that a terminal or a reader's eye takes for something else: controls, and those that turn the direction of text. */
const hidden = /[\p{Cc}\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A value as one line of text, without anything in it that a terminal would act on.
 *
 * @example
 * valueText({ mode: 'host', target: 80 }); // {mode: host, target: 80}
 */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return stringText(value);
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.map(([key, item]) => `${visible(key)}: ${valueText(item)}`).join(', ')}}`;
}

/** A value as lines: those of a text, the items of a list, or the one line of anything else. */
export function valueLines(value: unknown): string[] {
  if (typeof value === 'string' && value.includes('\n')) return value.split('\n').map(visible);
  if (Array.isArray(value)) return value.map(valueText);
  return [valueText(value)];
}

/** A text in which what cannot be seen is written out. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

/** A text that could be taken for something else, or has blanks at its ends, stands in quotes. */
function stringText(text: string): string {
  if (text === '' || text.trim() !== text || /^(?:nothing|null|true|false|[-+]?[0-9.]+)$/u.test(text)) {
    return `"${visible(text)}"`;
  }
  return visible(text);
}
