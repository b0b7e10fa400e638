import { counted } from '../spec/words.js';
import { cylinder } from './chip.js';
import { CARD_INSET } from './frame.js';
import type { LayoutBox, LayoutLine, Place } from './layout.js';
import { boxAt, group, oneLine, textAt } from './markup.js';
import { textWidth } from './text-width.js';
import type { GraphVolume } from './types.js';
import { volumeWords } from './words.js';

/** The world in front of the published ports. */
export const OUTSIDE: LayoutBox = { id: 'outside', width: 92, height: 74 };

export function drawOutside({ x, y, width, height }: Place): string {
  const [middle, top] = [x + width / 2, y + 24];
  return group('outside-world', 'Whoever reaches the published ports', [
    boxAt(x, y, width, height, 10, 'outside'),
    `<circle cx="${middle}" cy="${top}" r="13" class="sign"/>`,
    `<path d="M${middle - 13} ${top}h26M${middle} ${top - 13}a6.5 13 0 0 0 0 26a6.5 13 0 0 0 0 -26" class="sign"/>`,
    textAt(x + (width - textWidth('outside', 12, 'bold')) / 2, y + 60, 'outside', {
      size: 12,
      weight: 'bold',
      className: 'head',
    }),
  ]);
}

/** A line and its dots; at the member's end it goes on to the card, which lies within the frame. */
export function drawRail(
  { corners, junctions }: LayoutLine,
  from: 'left' | 'right',
  colour: number | undefined,
): string {
  const className = colour === undefined ? 'sign' : `c${colour}`;
  const [first, last] = [corners[0], corners.at(-1)];
  const ends =
    from === 'left'
      ? [first && { ...first, x: first.x - CARD_INSET }, last]
      : [first, last && { ...last, x: last.x + CARD_INSET }];
  const path = [ends[0], ...corners.slice(1, -1), ends[1]].flatMap((point, index) =>
    point === undefined ? [] : [`${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`],
  );
  return [
    `<path d="${path.join('')}" class="rail ${className}"/>`,
    ...junctions.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3" class="dot ${className}"/>`),
  ].join('');
}

const DRUM = { pad: 12, cap: 10, widest: 190, size: 12 };

export function volumeSize(volume: GraphVolume): { readonly width: number; readonly height: number } {
  const texts = [
    textWidth(oneLine(volume.key), DRUM.size, 'bold'),
    textWidth(oneLine(volumeLine(volume)), 11, 'bold'),
  ];
  const width = Math.min(DRUM.widest, Math.max(100, ...texts) + 2 * DRUM.pad);
  return { width: 2 * Math.ceil(width / 2), height: 62 };
}

/** A volume of several services, or of none. */
export function drawVolume(volume: GraphVolume, { x, y, width, height }: Place, colour: number): string {
  const room = width - 2 * DRUM.pad;
  const users = volume.users.length === 0 ? 'no service' : volume.users.join(', ');
  return group('volume', `Volume ${volume.key}: ${users}`, [
    cylinder(x, y, width, height, DRUM.cap, `drum c${colour}`),
    textAt(x + DRUM.pad, y + 35, volume.key, { size: DRUM.size, weight: 'bold', className: 'head', room }),
    textAt(x + DRUM.pad, y + 50, volumeLine(volume), { size: 11, className: 'small', room }),
  ]);
}

function volumeLine(volume: GraphVolume): string {
  const users = volume.users.length === 0 ? 'unused' : counted(volume.users.length, 'service');
  return [...volumeWords(volume), users].join(' · ');
}
