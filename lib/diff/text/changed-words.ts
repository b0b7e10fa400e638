import { diffWordsWithSpace } from 'diff';

/** A piece of a text: whether the other text has it as well. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** The words of two texts, and which of them are in one alone. */
export function changedWords(from: string, to: string): { readonly from: Piece[]; readonly to: Piece[] } {
  const parts = diffWordsWithSpace(from, to);
  const side = (other: 'added' | 'removed') =>
    parts
      .filter((part) => !part[other])
      .map(({ value, added, removed }) => ({ text: value, changed: added || removed }));
  return { from: side('added'), to: side('removed') };
}
