import { readFileSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  readonly language: string;
  /** The file that it stands for: the word after the language. */
  readonly name: string | undefined;
  readonly text: string;
}

/** The fenced blocks of a Markdown file, in order. */
export function codeBlocks(path: string): CodeBlock[] {
  const fences = readFileSync(path, 'utf8').matchAll(/^```(\w+)(?: +(\S+))?\n([\s\S]*?)^```$/gm);
  return Array.from(fences, ([, language, name, text]) => ({
    language: language ?? '',
    name,
    text: text ?? '',
  }));
}
