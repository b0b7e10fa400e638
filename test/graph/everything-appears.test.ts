import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html, mermaid, type StackGraph } from '../../lib/graph/index.js';
import { escapeMarkup, oneLine } from '../../lib/graph/markup.js';
import { hostile, hostileStack } from './hostile.js';
import { graphOfModels } from './load.js';

const name = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...hostile));
const names = fc.uniqueArray(name, { maxLength: 10 });

/** Stacks of any shape, with any keys. */
const stacks = fc.record({ services: names, networks: names, volumes: names, seed: fc.nat() }).map((keys) => {
  let seed = keys.seed;
  const some = (list: readonly string[]) =>
    list.filter(() => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % 3 === 0;
    });
  return {
    version: '3.8',
    services: Object.fromEntries(
      keys.services.map((key, index) => [
        key,
        {
          image: 'nginx',
          networks: some(keys.networks),
          volumes: some(keys.volumes).map((source, at) => ({ type: 'volume', source, target: `/${at}` })),
          ports: index % 4 === 0 ? [{ target: 80, published: 8000 + index }] : [],
        },
      ]),
    ),
    networks: Object.fromEntries(keys.networks.map((key) => [key, {}])),
    volumes: Object.fromEntries(keys.volumes.map((key) => [key, {}])),
  };
});

function keysOf({ services, networks, volumes }: StackGraph): string[] {
  return [
    ...services.map((one) => one.name),
    ...networks.map((one) => one.key),
    ...volumes.map((one) => one.key),
  ];
}

/** A chart as Mermaid shows it: codes are characters again, and nobody sees what has no width. */
const shown = (chart: string) =>
  seen(chart.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))));
const seen = (text: string) => text.replaceAll('\u200B', '');

it('every service, network and volume of any stack appears in every picture', async () => {
  await fc.assert(
    fc.asyncProperty(stacks, async (stack) => {
      const graph = graphOfModels(stack);
      const [page, chart] = [await html(graph), mermaid(graph)];
      const picture = page.slice(0, page.indexOf('</svg>'));
      for (const key of keysOf(graph)) {
        expect(page).toContain(escapeMarkup(oneLine(key)));
        expect(picture).toContain(escapeMarkup(oneLine(key)));
        expect(shown(chart)).toContain(seen(oneLine(key)));
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);

it('hostile keys stay text', async () => {
  const graph = graphOfModels(hostileStack());
  expect(graph.services).toHaveLength(hostile.length);
  const page = await html(graph);
  expect(page).not.toMatch(/<script|<img|<\/svg>.*<\/svg>/);
  expect(page.match(/<(\w+)/g)?.filter((tag) => !KNOWN.has(tag.slice(1)))).toEqual([]);
  for (const line of mermaid(graph).split('\n')) {
    expect(line.replace(/"[^"]*"/g, '""')).toMatch(LINE);
    const labels = Array.from(line.matchAll(/"([^"]*)"/g), ([, text = '']) =>
      text.replace(/#\d+;|<br\/>/g, ''),
    );
    for (const text of labels) expect(text).not.toMatch(/[`<>[\]{}%;#]/);
  }
});

const KNOWN = new Set(
  'html head meta title style body main section h1 h2 svg desc rect text g path circle table thead tbody tr th td'.split(
    ' ',
  ),
);

/** The lines of a flowchart, with the labels taken out. */
const LINE =
  /^(?:flowchart LR|acc(?:Title|Descr): [\p{L}\p{N} ,._-]*|subgraph \w+\[""\]|end|class \w+ frame|classDef .*|\w+(?:\[""\]|\[\(""\)\]|\{\{""\}\}):::\w+|outside\(\[outside\]\):::outside|\w+ (?:---|~~~) \w+|outside -->\|""\| \w+|)$/u;
