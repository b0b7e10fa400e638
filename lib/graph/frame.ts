import { cardWidth, type PlacedCard, placeCard } from './card.js';
import type { LayoutFrame } from './layout.js';
import { boxAt, group, textAt } from './markup.js';
import type { Frame } from './parts.js';

const HEAD = 34;
const PAD = 14;
const GAP = 10;

/** A frame whose size is known, with its cards one below the other. */
export interface PlacedFrame {
  readonly layout: LayoutFrame;
  draw(x: number, y: number): string;
  /** The cards lie above the lines, the frame below them. */
  drawCards(x: number, y: number): string[];
}

/** How far a card is from the border of its frame. */
export const CARD_INSET = PAD;

/** Sizes all frames; all cards are equally wide. */
export function placeFrames(frames: readonly Frame[]): PlacedFrame[] {
  const width = cardWidth(frames.flatMap(({ cards }) => cards));
  return frames.map((frame, index) => placeFrame(frame, index, width));
}

function placeFrame({ file, side, cards }: Frame, index: number, width: number): PlacedFrame {
  let bottom = HEAD;
  const placed = cards.map((card) => {
    const one = { id: memberOf(card.service.name), card: placeCard(card, width), top: bottom };
    bottom += one.card.height + GAP;
    return one;
  });
  const layout = {
    id: `frame ${index}`,
    side,
    width: width + 2 * PAD,
    height: bottom - GAP + PAD,
    members: placed.map(({ id, card, top }) => ({ id, middle: top + card.height / 2, height: card.height })),
  };
  return {
    layout,
    draw: (x, y) =>
      group('file', `Stack file ${file}`, [
        boxAt(x, y, layout.width, layout.height, 12, 'frame'),
        textAt(x + PAD, y + 22, file, { size: 12, weight: 'bold', className: 'head', room: width }),
      ]),
    drawCards: (x, y) =>
      placed.map(({ card, top }: { card: PlacedCard; top: number }) => card.draw(x + PAD, y + top)),
  };
}

/** What a service is called in the layout. */
export function memberOf(service: string): string {
  return `service ${service}`;
}
