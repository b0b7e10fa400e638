import elk, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js';

/** A box that needs a place. */
export interface LayoutBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A box with others in it, which lie at the heights that are given here. */
export interface LayoutFrame extends LayoutBox {
  readonly side: 'left' | 'right';
  /** The boxes in it that lines lead to, with the middle of each from the top. */
  readonly members: readonly { readonly id: string; readonly middle: number; readonly height: number }[];
}

/** What is laid out, from left to right: outside, the left frames, what they share with the right ones, these. */
export interface LayoutInput {
  readonly outside: LayoutBox | undefined;
  readonly frames: readonly LayoutFrame[];
  readonly shared: readonly LayoutBox[];
  /** Lines between members and hubs; those that end at the same side of a hub run together in one rail. */
  readonly lines: readonly { readonly member: string; readonly hub: string }[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Place extends Point {
  readonly width: number;
  readonly height: number;
}

/** A line between a member and a hub. */
export interface LayoutLine {
  readonly hub: string;
  readonly corners: readonly Point[];
  /** Where it leaves the rail that it shares with others. */
  readonly junctions: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Of outside, the frames and what is shared. */
  readonly places: ReadonlyMap<string, Place>;
  /** In the order of the input. */
  readonly lines: readonly LayoutLine[];
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  // The order of the files, which people know, instead of one with a few crossings less.
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.nodeNode': '14',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** Gives everything a place, the same for the same input. */
export async function layOut(input: LayoutInput): Promise<Layout> {
  const { outside, frames, shared, lines } = input;
  const routes = lines.map((line, index) => routeOf(line, index, input));
  const node = (box: LayoutBox, partition: number, fixed: 'FIXED_SIDE' | 'FIXED_POS', ports: ElkPort[]) => ({
    id: box.id,
    width: box.width,
    height: box.height,
    ports,
    layoutOptions: { 'elk.portConstraints': fixed, 'elk.partitioning.partition': `${partition}` },
  });
  const placed = await new elk.default().layout({
    id: 'all',
    layoutOptions: OPTIONS,
    children: [
      ...(outside === undefined ? [] : [node(outside, 0, 'FIXED_SIDE', hubPorts(outside, ['EAST']))]),
      ...frames.map((frame) =>
        node(
          frame,
          frame.side === 'left' ? 1 : 3,
          'FIXED_POS',
          routes.flatMap((route) => (route.frame === frame ? [route.port] : [])),
        ),
      ),
      ...shared.map((box) => node(box, 2, 'FIXED_SIDE', hubPorts(box, ['WEST', 'EAST']))),
    ],
    edges: routes.map(({ edge }) => edge),
  });
  return readLayout(placed, input);
}

/** One port a side: lines that end at the same port run in one rail. */
function hubPorts({ id }: LayoutBox, sides: readonly ('EAST' | 'WEST')[]): ElkPort[] {
  return sides.map((side) => ({
    id: `${side} ${id}`,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  }));
}

/** A line as the layout wants it: a port at the border of the frame beside the member, and an edge from left to right. */
function routeOf(
  { member, hub }: LayoutInput['lines'][number],
  index: number,
  { outside, frames, lines }: LayoutInput,
): { readonly frame: LayoutFrame; readonly port: ElkPort; readonly edge: ElkExtendedEdge } {
  const frame = frames.find(({ members }) => members.some(({ id }) => id === member));
  const box = frame?.members.find(({ id }) => id === member);
  if (frame === undefined || box === undefined) throw new Error(`there is no box ${member}`);
  const fromHub = hub === outside?.id || frame.side === 'right';
  const beside = lines.filter(
    (line) => line.member === member && (line.hub === outside?.id) === (hub === outside?.id),
  );
  const nth = beside.findIndex((line) => line.hub === hub) + 1;
  const y = Math.round(box.middle - box.height / 2 + (box.height * nth) / (beside.length + 1));
  const port = {
    id: `line ${index}`,
    x: fromHub ? 0 : frame.width,
    y,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': fromHub ? 'WEST' : 'EAST' },
  };
  const [sources, targets] = fromHub ? [[`EAST ${hub}`], [port.id]] : [[port.id], [`WEST ${hub}`]];
  return { frame, port, edge: { id: port.id, sources, targets } };
}

function readLayout(placed: ElkNode, { lines }: LayoutInput): Layout {
  const places = (placed.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => {
    return [id, { ...round({ x, y }), width, height }] as const;
  });
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    places: new Map(places),
    lines: lines.map(({ hub }, index) => {
      const edge = placed.edges?.find(({ id }) => id === `line ${index}`);
      const corners = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      return { hub, corners: corners.map(round), junctions: (edge?.junctionPoints ?? []).map(round) };
    }),
  };
}

/** Half pixels, so that rounding hides the last digits of a computation. */
function round({ x, y }: Point): Point {
  return { x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 };
}
