import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { html } from '../../lib/graph/index.js';
import { evaluateInPage, hasChromium, needsChromium } from '../support/chromium.js';
import { hostileStack } from './hostile.js';
import { graphOfModels, openBalena, shop } from './load.js';

interface Found {
  /** Texts that leave their card, drum or chip. */
  readonly leaving: readonly string[];
  /** Cards and drums that cover each other. */
  readonly overlapping: readonly string[];
  readonly boxes: number;
  readonly texts: number;
  readonly violations: readonly { readonly id: string; readonly nodes: number }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LOOK = `(async () => {
  const inside = (inner, outer) =>
    inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5 &&
    inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const groups = [...document.querySelectorAll('g.service, g.volume, g.outside-world')];
  const boxes = groups.map((group) => group.querySelector('.card, .drum, .outside').getBoundingClientRect());
  const texts = groups.flatMap((group, index) =>
    [...group.querySelectorAll('text')].map((text) => ({ text, box: boxes[index] })));
  const chips = [...document.querySelectorAll('rect.chip')].flatMap((chip) => {
    const text = chip.parentElement.matches('.cut') ? chip.parentElement.querySelector('text') : chip.nextElementSibling.nextElementSibling;
    return [{ text, box: chip.getBoundingClientRect() }];
  });
  const overlapping = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
  ).map(() => groups[index].textContent));
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return {
    leaving: [...texts, ...chips].filter(({ text, box }) => !inside(text.getBoundingClientRect(), box)).map(({ text }) => text.textContent),
    overlapping,
    boxes: boxes.length,
    texts: texts.length + chips.length,
    violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.length })),
  };
})()`;

describe.skipIf(!hasChromium)(needsChromium('a picture in a real browser'), () => {
  it.each([
    ['a small stack, light', shop, 'light'],
    ['a small stack, dark', shop, 'dark'],
    ['openBalena, light', openBalena, 'light'],
    ['hostile keys', () => graphOfModels(hostileStack()), 'light'],
  ] as const)(
    '%s: nothing covers anything, no text leaves its box, accessible',
    async (_, graph, scheme) => {
      const page = (await html(graph())).replace('</body>', () => `<script>${axe}</script></body>`);
      const found = evaluateInPage<Found>(page, LOOK, { scheme, width: 1280 });
      expect(found).toMatchObject({ leaving: [], overlapping: [], violations: [] });
      expect(found.boxes).toBeGreaterThan(4);
      expect(found.texts).toBeGreaterThan(20);
    },
    60_000,
  );
});
