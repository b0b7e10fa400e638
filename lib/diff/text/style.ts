/** How a diff is written as text. */
export interface TextStyle {
  /** Colours something that comes, goes or changes. */
  readonly sign: (sign: '+' | '-' | '~', text: string) => string;
  /** Marks a changed word within a longer text. */
  readonly word: (sign: '+' | '-', text: string) => string;
  readonly label: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  /** A heading; `bad` is what hurts. */
  readonly heading: (text: string, bad: boolean) => string;
  /** How many equal lines stand around a change within a longer text or list. */
  readonly context: number;
}

/** Formats of a terminal, as `styleText` of node:util knows them. */
export type Paint = (
  format: 'bold' | 'cyan' | 'dim' | 'green' | 'inverse' | 'red' | 'yellow',
  text: string,
) => string;

/** The style for a terminal, or for a stream that takes no colours when `paint` answers the text as it is. */
export function textStyle(paint: Paint, context: number): TextStyle {
  const colours = { '+': 'green', '-': 'red', '~': 'yellow' } as const;
  return {
    sign: (sign, text) => paint(colours[sign], text),
    word: (sign, text) => paint('inverse', paint(colours[sign], text)),
    label: (text) => text,
    strong: (text) => paint('bold', text),
    dim: (text) => paint('dim', text),
    heading: (text, bad) => paint('bold', paint(bad ? 'red' : 'cyan', text)),
    context,
  };
}
