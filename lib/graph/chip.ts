import { boxAt, group, oneLine, textAt } from './markup.js';
import { cutTo, textWidth } from './text-width.js';

const HEIGHT = 20;
const SIZE = 11;
const GAP = 6;
const MARK_ROOM = 80;

/** A small box with a sign and a word: a network, a place, a port, a volume. */
export interface Chip {
  readonly sign: 'network' | 'place' | 'port' | 'volume' | 'file';
  readonly text: string;
  /** Which colour of the palette the sign has. @default the colour of text */
  readonly colour?: number;
  /** A word that stands out, such as NFS. */
  readonly mark?: string;
}

export interface PlacedChips {
  readonly height: number;
  /** How wide the widest row is. */
  readonly width: number;
  draw(x: number, y: number): string[];
}

/** Sets chips in rows, as words in lines. */
export function placeChips(chips: readonly Chip[], room: number): PlacedChips {
  let x = 0;
  let row = 0;
  let width = 0;
  const places = chips.map((chip) => {
    const wide = Math.min(chipWidth(chip), room);
    if (x > 0 && x + wide > room) {
      x = 0;
      row += 1;
    }
    const place = { chip, x, y: row * (HEIGHT + GAP), wide };
    x += wide + GAP;
    width = Math.max(width, place.x + wide);
    return place;
  });
  return {
    height: chips.length === 0 ? 0 : (row + 1) * HEIGHT + row * GAP,
    width,
    draw: (left, top) =>
      places.map((place) => drawChip(place.chip, left + place.x, top + place.y, place.wide)),
  };
}

export function chipWidth({ text, mark }: Chip): number {
  return (
    24 +
    textWidth(oneLine(text), SIZE) +
    8 +
    (mark === undefined ? 0 : Math.min(MARK_ROOM, textWidth(oneLine(mark), SIZE, 'bold')) + 6)
  );
}

function drawChip(chip: Chip, x: number, y: number, width: number): string {
  const mark = chip.mark === undefined ? '' : cutTo(oneLine(chip.mark), MARK_ROOM, SIZE, 'bold');
  const marked = mark === '' ? 0 : textWidth(mark, SIZE, 'bold') + 6;
  const drawn = [
    boxAt(x, y, width, HEIGHT, HEIGHT / 2, `chip ${chip.sign}`),
    drawSign(chip, x + 13, y + HEIGHT / 2),
    textAt(x + 24, y + 14, chip.text, { size: SIZE, className: 'small', room: width - 32 - marked }),
    ...(mark === ''
      ? []
      : [
          textAt(x + width - 8, y + 14, mark, {
            size: SIZE,
            weight: 'bold',
            className: 'mark',
            anchor: 'end',
          }),
        ]),
  ];
  const isCut = mark !== oneLine(chip.mark ?? '') || chipWidth(chip) > width;
  return isCut ? group('cut', [chip.text, chip.mark].join(' '), drawn) : drawn.join('');
}

function drawSign({ sign, colour }: Chip, x: number, y: number): string {
  const className = colour === undefined ? 'sign' : `sign c${colour}`;
  switch (sign) {
    case 'network':
      return `<circle cx="${x}" cy="${y}" r="4.5" class="${className} full"/>`;
    case 'place':
      return `<path d="M${x} ${y + 5}l-3.5 -5.5a4 4 0 1 1 7 0z" class="${className}"/>`;
    case 'port':
      return `<path d="M${x - 5} ${y}h9m-3.5 -3.5l3.5 3.5l-3.5 3.5" class="${className}"/>`;
    case 'file':
      return `<path d="M${x - 3.5} ${y - 5}h5l2.5 2.5v7.5h-7.5z" class="${className}"/>`;
    case 'volume':
      return cylinder(x - 4, y - 5, 8, 10, 2, className);
  }
}

/** A drum, the usual sign of what keeps data. */
export function cylinder(
  x: number,
  y: number,
  width: number,
  height: number,
  bow: number,
  className: string,
): string {
  const half = width / 2;
  return (
    `<path d="M${x} ${y + bow}a${half} ${bow} 0 0 1 ${width} 0v${height - 2 * bow}a${half} ${bow} 0 0 1 ${-width} 0z` +
    `m0 0a${half} ${bow} 0 0 0 ${width} 0" class="${className}"/>`
  );
}
