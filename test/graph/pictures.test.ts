import { expect, it } from 'vitest';
import { html, mermaid, svg } from '../../lib/graph/index.js';
import { openBalena, shop } from './load.js';

it('draws a small stack as Mermaid, SVG and HTML', async () => {
  await expect(mermaid(shop())).toMatchFileSnapshot('fixtures/shop.mmd');
  await expect(await svg(shop())).toMatchFileSnapshot('fixtures/shop.svg');
  await expect(await html(shop())).toMatchFileSnapshot('fixtures/shop.html');
});

it("draws openBalena, and the README's picture is up to date", async () => {
  await expect(mermaid(openBalena())).toMatchFileSnapshot('fixtures/openbalena.mmd');
  await expect(await svg(openBalena())).toMatchFileSnapshot('../../apps/openbalena/stack.svg');
});

it('draws the same bytes every time', async () => {
  expect(await html(openBalena())).toBe(await html(openBalena()));
  expect(mermaid(openBalena())).toBe(mermaid(openBalena()));
});

it('needs nothing from outside', async () => {
  const page = await html(openBalena());
  expect(page).not.toMatch(/<script|<link|@import|url\(|\bsrc=|\bhref=/);
  expect(page.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});
