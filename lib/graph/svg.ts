import { memberOf, type PlacedFrame, placeFrames } from './frame.js';
import { type Layout, layOut, type Point } from './layout.js';
import { legendOf } from './legend.js';
import { boxAt, escapeMarkup, textAt } from './markup.js';
import { styleSheet } from './palette.js';
import { COLOURS, partsOf } from './parts.js';
import { drawOutside, drawRail, drawVolume, OUTSIDE, volumeSize } from './svg-parts.js';
import type { GraphVolume, StackGraph } from './types.js';
import { serviceSentence, summary } from './words.js';

const MARGIN = 20;
const TITLE = 58;
const NARROWEST = 560;

/**
 * A picture of a stack as one SVG, which needs nothing else: no fonts, no scripts, light and dark. The same graph gives
 * the same bytes.
 *
 * @example
 * writeFileSync('stack.svg', await svg(stackGraph(set, 'shop')));
 */
export async function svg(graph: StackGraph): Promise<string> {
  const { frames, volumes, colourOf } = partsOf(graph);
  const placed = placeFrames(frames);
  const published = graph.services.filter(({ ports }) => ports.length > 0);
  const layout = await layOut({
    outside: published.length === 0 ? undefined : OUTSIDE,
    frames: placed.map((frame) => frame.layout),
    shared: volumes.map((volume) => ({ id: hubOf(volume), ...volumeSize(volume) })),
    lines: [
      ...published.map(({ name }) => ({ member: memberOf(name), hub: OUTSIDE.id })),
      ...volumes.flatMap((volume) =>
        volume.users.map((user) => ({ member: memberOf(user), hub: hubOf(volume) })),
      ),
    ],
  });
  const width = Math.max(layout.width, NARROWEST);
  const legend = legendOf(graph, width, colourOf);
  const top = MARGIN + TITLE + legend.height;
  const hues = new Map(
    volumes.map((volume, index) => [hubOf(volume), (index + graph.networks.length) % COLOURS]),
  );
  const rest = drawLayout(layout, { placed, volumes, hues });
  return document(graph, { width: width + 2 * MARGIN, height: top + layout.height + MARGIN }, [
    textAt(MARGIN, MARGIN + 20, graph.name, { size: 20, weight: 'bold', className: 'title', room: width }),
    textAt(MARGIN, MARGIN + 40, summary(graph), { size: 11.5, className: 'dim', room: width }),
    ...legend.draw(MARGIN, MARGIN + TITLE),
    `<g transform="translate(${MARGIN} ${top})">`,
    ...rest,
    '</g>',
  ]);
}

interface Drawable {
  readonly placed: readonly PlacedFrame[];
  readonly volumes: readonly GraphVolume[];
  readonly hues: ReadonlyMap<string, number>;
}

/** The frames, the lines above them, and the boxes above these. */
function drawLayout(layout: Layout, { placed, volumes, hues }: Drawable): string[] {
  const at = (id: string) => layout.places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const sideOf = (end: Point | undefined): 'left' | 'right' =>
    placed.some(({ layout: { id, side, width } }) => side === 'left' && end?.x === at(id).x + width)
      ? 'left'
      : 'right';
  return [
    ...placed.map((frame) => frame.draw(at(frame.layout.id).x, at(frame.layout.id).y)),
    ...layout.lines.map((line) => drawRail(line, sideOf(line.corners[0]), hues.get(line.hub))),
    ...(layout.places.has(OUTSIDE.id) ? [drawOutside(at(OUTSIDE.id))] : []),
    ...volumes.map((volume) => drawVolume(volume, at(hubOf(volume)), hues.get(hubOf(volume)) ?? 0)),
    ...placed.flatMap((frame) => frame.drawCards(at(frame.layout.id).x, at(frame.layout.id).y)),
  ];
}

function hubOf({ key }: GraphVolume): string {
  return `volume ${key}`;
}

function document(
  graph: StackGraph,
  { width, height }: { readonly width: number; readonly height: number },
  content: readonly string[],
): string {
  const described = [`${summary(graph)}.`, ...graph.services.map(serviceSentence)].join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" aria-labelledby="picture-title picture-text" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="picture-title">Stack ${escapeMarkup(graph.name)}</title>`,
    `<desc id="picture-text">${escapeMarkup(described)}</desc>`,
    `<style>\n${styleSheet()}\n</style>`,
    boxAt(0, 0, width, height, 12, 'back'),
    ...content,
    '</svg>',
    '',
  ].join('\n');
}
