import { label } from './mermaid-label.js';
import { portWords } from './port-words.js';
import type { GraphNetwork, GraphService, GraphVolume, StackGraph } from './types.js';
import {
  besidesWords,
  fileWords,
  imageWords,
  networkWords,
  replicaWords,
  summary,
  volumeWords,
} from './words.js';

/**
 * A picture of a stack as a Mermaid flowchart, for a pull request or a page in Markdown.
 *
 * @returns its source, without the fence of a code block
 *
 * @example
 * console.log(['```mermaid', mermaid(stackGraph(set, 'shop')), '```'].join('\n'));
 */
export function mermaid(graph: StackGraph): string {
  const { services, networks, volumes } = graph;
  const serviceId = new Map(services.map(({ name }, index) => [name, `s${index}`]));
  const idOf = (service: string) => serviceId.get(service) ?? '';
  const ids = new Map(volumes.map((volume, index) => [volume, `v${index}`]));
  const kinds = kindsOf(graph);
  const frames = framesOf(graph);
  const isSmall = services.length <= SMALL;
  const nodes = (which: readonly GraphVolume[]) =>
    which.map((volume) => `${ids.get(volume)}[(${label([volume.key, ...volumeLines(volume)])})]:::volume`);
  const published = services.filter(({ ports }) => ports.length > 0);
  return [
    'flowchart LR',
    `accTitle: ${accessible(`Stack ${graph.name}`)}`,
    `accDescr: ${accessible(summary(graph))}`,
    ...(published.length > 0 ? ['outside([outside]):::outside'] : []),
    ...frames.flatMap(({ title, own }, index) =>
      subgraph(`f${index}`, title, [
        ...own.map((service) => serviceNode(idOf(service.name), service, kinds.named)),
        ...nodes(kinds.drawn.filter(({ users }) => own.some(({ name }) => name === users[0]))),
        ...(own.length === 0 ? [`none${index}[${label(['no service'])}]:::outside`] : []),
        ...(isSmall ? [] : rows(own.map(({ name }) => idOf(name)))),
      ]),
    ),
    ...subgraph(
      'shared',
      'volumes of many services',
      nodes(kinds.named.filter(({ users }) => users.length > 1)),
    ),
    ...subgraph('unused', 'volumes of no service', nodes(kinds.unused)),
    ...subgraph('networks', 'networks', networks.map(networkNode)),
    ...published.map(
      ({ name, ports }) => `outside -->|${label([portWords(ports).join(', ')])}| ${idOf(name)}`,
    ),
    ...(published.length > 0 && !isSmall
      ? frames.flatMap(({ own }) => rowHeads(own).map(({ name }) => `outside ~~~ ${idOf(name)}`))
      : []),
    ...kinds.drawn.flatMap((volume) => volume.users.map((user) => `${idOf(user)} --- ${ids.get(volume)}`)),
    ...CLASSES,
    '',
  ].join('\n');
}

/** A volume of more services than this has no lines; its services name it. */
const LINES = 3;
/** In a stack of more services than this a service names the volumes that are its own. */
const SMALL = 8;
/** How many services stand in a row. */
const ROW = 3;

// Text, fill and border together, so that they fit each other in a light and in a dark page.
const CLASSES = [
  'classDef service fill:#eef4ff,stroke:#2166c4,color:#1b2330',
  'classDef volume fill:#eafaf0,stroke:#15803d,color:#1b2330',
  'classDef network fill:#fdf3e7,stroke:#b45309,color:#1b2330',
  'classDef outside fill:#f3f5f8,stroke:#4d5b6b,color:#1b2330',
  'classDef frame fill:none,stroke:#8795a8',
];

/** Which volumes are boxes with lines, which are named by their services, and which nobody uses. */
function kindsOf({ services, volumes }: StackGraph) {
  const isDrawn = ({ users }: GraphVolume) =>
    users.length > 0 && users.length <= LINES && (users.length > 1 || services.length <= SMALL);
  return {
    drawn: volumes.filter(isDrawn),
    named: volumes.filter((volume) => volume.users.length > 0 && !isDrawn(volume)),
    unused: volumes.filter(({ users }) => users.length === 0),
  };
}

/** Rows of services, which Mermaid would set in one long column: links that are not drawn. */
function rows(ids: readonly string[]): string[] {
  return ids.slice(1).flatMap((id, index) => ((index + 1) % ROW > 0 ? [`${ids[index]} ~~~ ${id}`] : []));
}

/** The first service of each row that nothing leads to. */
function rowHeads(own: readonly GraphService[]): GraphService[] {
  return own.filter(({ ports }, index) => index % ROW === 0 && ports.length === 0);
}

/** The services by the stack file that defines them. */
function framesOf({ files, services }: StackGraph): { title: string; own: readonly GraphService[] }[] {
  const titles = new Map(files.map((file) => [file.name, `${file.name}: ${fileWords(file)}`]));
  for (const { file } of services) if (!titles.has(file)) titles.set(file, file);
  const isPublished = ({ ports }: GraphService) => ports.length > 0;
  return [...titles].map(([name, title]) => {
    const own = services.filter(({ file }) => file === name);
    return { title, own: [...own.filter(isPublished), ...own.filter((service) => !isPublished(service))] };
  });
}

function subgraph(id: string, title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`subgraph ${id}[${label([title])}]`, ...lines, 'end', `class ${id} frame`];
}

function serviceNode(id: string, service: GraphService, named: readonly GraphVolume[]): string {
  const volumes = named
    .filter(({ users }) => users.includes(service.name))
    .map((volume) => [volume.key, ...volumeWords(volume)].join(' '));
  const besides = besidesWords(service);
  return `${id}[${label([
    `${service.name} ${replicaWords(service)}`,
    imageWords(service),
    `networks: ${service.networks.join(', ')}`,
    ...(service.placement.length > 0 ? [`on: ${service.placement.join(', ')}`] : []),
    ...(volumes.length > 0 ? [`volumes: ${volumes.join(', ')}`] : []),
    ...(besides.length > 0 ? [besides.join(', ')] : []),
  ])}]:::service`;
}

function volumeLines(volume: GraphVolume): string[] {
  const words = volumeWords(volume);
  const users = volume.users.length > LINES ? [`${volume.users.length} services`] : [];
  const line = [...words, ...users].join(', ');
  return line === '' ? [] : [line];
}

function networkNode(network: GraphNetwork, index: number): string {
  return `n${index}{{${label([network.key, networkWords(network).join(', ')])}}}:::network`;
}

/** A line of a title that no quotes protect. */
function accessible(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,._-]+/gu, ' ');
}
