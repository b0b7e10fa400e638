import { type Chip, chipWidth, type PlacedChips, placeChips } from './chip.js';
import { boxAt, group, oneLine, textAt } from './markup.js';
import { portWords } from './port-words.js';
import { textWidth } from './text-width.js';
import type { GraphService } from './types.js';
import { besidesWords, imageWords, replicaWords, serviceSentence } from './words.js';

const PAD = 12;
const NARROWEST = 190;
const WIDEST = 290;
const NAME = { size: 14, weight: 'bold', className: 'name' } as const;
const COUNT = { size: 12, weight: 'bold', className: 'count', anchor: 'end' } as const;
const IMAGE = { size: 11.5, className: 'dim' } as const;
const BESIDES = { size: 11, className: 'dim' } as const;

/** What is drawn of one service. */
export interface Card {
  readonly service: GraphService;
  readonly chips: readonly Chip[];
}

/** A card whose size is known, because all cards of a picture are equally wide. */
export interface PlacedCard {
  readonly width: number;
  readonly height: number;
  draw(x: number, y: number): string;
}

/**
 * @param colourOf the colour of a network
 * @param own the volumes that no other service mounts
 */
export function cardOf(
  service: GraphService,
  colourOf: (network: string) => number,
  own: readonly Chip[],
): Card {
  const chips: Chip[] = [
    ...portWords(service.ports).map((text): Chip => ({ sign: 'port', text })),
    ...service.networks.map((text): Chip => ({ sign: 'network', text, colour: colourOf(text) })),
    ...service.placement.map((text): Chip => ({ sign: 'place', text })),
    ...own,
  ];
  return { service, chips };
}

/** How wide all cards are: as wide as the widest needs, within bounds. */
export function cardWidth(cards: readonly Card[]): number {
  const needed = cards.map(({ service, chips }) =>
    Math.max(
      textWidth(oneLine(service.name), NAME.size, 'bold') +
        textWidth(replicaWords(service), COUNT.size, 'bold') +
        12,
      textWidth(oneLine(imageWords(service)), IMAGE.size),
      ...chips.map(chipWidth),
    ),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, ...needed.map((width) => width + 2 * PAD)));
}

export function placeCard({ service, chips }: Card, width: number): PlacedCard {
  const room = width - 2 * PAD;
  const placed = placeChips(chips, room);
  const besides = besidesWords(service).join(' · ');
  const height = 44 + (placed.height > 0 ? placed.height + 10 : 0) + (besides === '' ? 0 : 18);
  return { width, height, draw: (x, y) => draw(service, placed, besides, { x, y, width, height }) };
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function draw(service: GraphService, chips: PlacedChips, besides: string, frame: Frame): string {
  const { x, y, width, height } = frame;
  const room = width - 2 * PAD;
  const count = replicaWords(service);
  const nameRoom = room - textWidth(count, COUNT.size, 'bold') - 8;
  return group('service', serviceSentence(service), [
    boxAt(x, y, width, height, 8, 'card'),
    textAt(x + PAD, y + 20, service.name, { ...NAME, room: nameRoom }),
    textAt(x + width - PAD, y + 20, count, COUNT),
    textAt(x + PAD, y + 36, imageWords(service), { ...IMAGE, room }),
    ...chips.draw(x + PAD, y + 44),
    ...(besides === '' ? [] : [textAt(x + PAD, y + height - 9, besides, { ...BESIDES, room })]),
  ]);
}
