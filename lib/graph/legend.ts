import { type Chip, type PlacedChips, placeChips } from './chip.js';
import { textAt } from './markup.js';
import type { StackGraph } from './types.js';
import { fileWords, networkWords } from './words.js';

const LABEL = 76;
const GAP = 10;

/** What the colours and the stack files mean, above the picture. */
export function legendOf(
  { networks, files }: StackGraph,
  width: number,
  colourOf: (network: string) => number,
): { readonly height: number; draw(x: number, y: number): string[] } {
  const rows = [
    rowOf(
      'networks',
      width,
      networks.map(
        (network): Chip => ({
          sign: 'network',
          text: `${network.key}: ${networkWords(network).join(', ')}`,
          colour: colourOf(network.key),
        }),
      ),
    ),
    rowOf(
      'stack files',
      width,
      files.map((file): Chip => ({ sign: 'file', text: `${file.name}: ${fileWords(file)}` })),
    ),
  ].filter(({ chips }) => chips.height > 0);
  const height = rows.reduce((sum, { chips }) => sum + chips.height + GAP, 0);
  return {
    height: height + 6,
    draw: (x, y) => {
      let top = y;
      return rows.flatMap(({ label, chips }) => {
        const drawn = [
          textAt(x, top + 14, label, { size: 11, weight: 'bold', className: 'mark' }),
          ...chips.draw(x + LABEL, top),
        ];
        top += chips.height + GAP;
        return drawn;
      });
    },
  };
}

function rowOf(label: string, width: number, chips: readonly Chip[]): { label: string; chips: PlacedChips } {
  return { label, chips: placeChips(chips, width - LABEL) };
}
