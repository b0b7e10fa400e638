import { type Card, cardOf } from './card.js';
import type { Chip } from './chip.js';
import type { GraphVolume, StackGraph } from './types.js';
import { volumeWords } from './words.js';

/** How many colours the palette has; more networks than that begin anew, and their names tell them apart. */
export const COLOURS = 8;
/** More cards than this stand in two columns. */
const ONE_COLUMN = 7;

/** The services of one stack file, or of a half of it. */
export interface Frame {
  readonly file: string;
  readonly side: 'left' | 'right';
  readonly cards: readonly Card[];
}

/** What a picture consists of, before anything has a place. */
export interface Parts {
  readonly frames: readonly Frame[];
  /** Volumes of several services, and of none; the others are on the card of their service. */
  readonly volumes: readonly GraphVolume[];
  readonly colourOf: (network: string) => number;
}

export function partsOf(graph: StackGraph): Parts {
  const networks = graph.networks.map(({ key }) => key);
  const colourOf = (network: string) => Math.max(0, networks.indexOf(network)) % COLOURS;
  const isOwn = ({ users }: GraphVolume) => users.length === 1;
  const ownOf = (name: string) => graph.volumes.filter((volume) => isOwn(volume) && volume.users[0] === name);
  const cards = graph.services.map((service) =>
    cardOf(service, colourOf, ownOf(service.name).map(volumeChip)),
  );
  return {
    frames: framesOf(
      cards,
      graph.files.map(({ name }) => name),
    ),
    volumes: graph.volumes.filter((volume) => !isOwn(volume)),
    colourOf,
  };
}

export function volumeChip(volume: GraphVolume): Chip {
  const mark = volumeWords(volume).join(' ');
  return { sign: 'volume', text: volume.key, ...(mark === '' ? {} : { mark }) };
}

/** Cards by stack file, those that can be reached from outside first; many of them in two columns of the same length. */
function framesOf(cards: readonly Card[], names: readonly string[]): Frame[] {
  const files = [...new Set([...names, ...cards.map(({ service }) => service.file)])];
  const inOrder = files.flatMap((file) => {
    const own = cards.filter(({ service }) => service.file === file);
    const isPublished = ({ service }: Card) => service.ports.length > 0;
    return [...own.filter(isPublished), ...own.filter((card) => !isPublished(card))];
  });
  const left = cards.length > ONE_COLUMN ? leftOf(inOrder) : inOrder.length;
  return (['left', 'right'] as const).flatMap((side) => {
    const half = side === 'left' ? inOrder.slice(0, left) : inOrder.slice(left);
    return files
      .map((file) => ({ file, side, cards: half.filter(({ service }) => service.file === file) }))
      .filter((frame) => frame.cards.length > 0);
  });
}

/** How many cards stand left, so that both columns are about equally long. */
function leftOf(cards: readonly Card[]): number {
  const lines = cards.map(({ chips }) => 2 + chips.length / 2);
  const half = lines.reduce((sum, each) => sum + each, 0) / 2;
  let sum = 0;
  return (
    lines.findIndex((each) => {
      sum += each;
      return sum >= half;
    }) + 1
  );
}
