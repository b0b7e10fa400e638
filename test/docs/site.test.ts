import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../lib/rules/index.js';
import { evaluateInPage, hasChromium, needsChromium } from '../support/chromium.js';

const site = fileURLToPath(new URL('../../site', import.meta.url));
const isBuilt = existsSync(join(site, 'index.html'));
const needsSite = (title: string) => (isBuilt ? title : `${title} [skipped: no site here; npm run docs]`);

describe.skipIf(!isBuilt)(needsSite('the site of the API reference'), () => {
  const pages = isBuilt
    ? readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    : [];
  const texts = new Map(pages.map((name) => [join(site, name), readFileSync(join(site, name), 'utf8')]));
  const anchors = new Map(
    Array.from(texts, ([page, text]) => [
      page,
      new Set(Array.from(text.matchAll(/ id="([^"]+)"/g), ([, id]) => id)),
    ]),
  );

  it('has a page for what people look for', () => {
    for (const page of [
      'index.html',
      'classes/stackwright.Service.html',
      'modules/stackwright_openbalena.html',
      'modules/stackwright_testing.html',
      'modules/stackwright_spec.html',
      'documents/Rules.html',
      'documents/What_a_change_does.html',
    ])
      expect(pages).toContain(page);
    for (const { id } of defaultRules)
      expect(anchors.get(join(site, 'documents/Rules.html'))).toContain(id.replaceAll('/', ''));
  });

  it('has no link that leads nowhere', () => {
    const lost = Array.from(texts, ([page, text]) =>
      Array.from(text.matchAll(/<(?!base)\w+[^>]*? (?:href|src)="([^"]*)"/g), ([, link = '']) => link)
        .filter((link) => !/^(?:https?:|data:)/.test(link) && !leads(page, link))
        .map((link) => `${relative(site, page)}: ${link}`),
    ).flat();
    expect([...new Set(lost)]).toEqual([]);
  });

  function leads(page: string, link: string): boolean {
    const [path = '', anchor] = link.split('#').map(decodeURIComponent);
    const target = path === '' ? page : resolve(dirname(page), path.replace(/\?.*/, ''));
    if (anchor === undefined || anchor === '') return existsSync(target);
    if (!target.endsWith('.html')) return existsSync(target);
    return anchors.get(target)?.has(anchor) ?? false;
  }

  it('loads nothing from outside', () => {
    for (const [page, text] of texts) {
      const loaded = text.match(/<(?:script|link|img|iframe|use)[^>]* (?:src|href)="(?:https?:)?\/\/[^"]*"/g);
      expect([page, loaded]).toEqual([page, null]);
    }
    for (const name of readdirSync(join(site, 'assets')).filter((file) => file.endsWith('.css')))
      expect(readFileSync(join(site, 'assets', name), 'utf8')).not.toMatch(/url\(["']?(?:https?:)?\/\//);
  });

  describe.skipIf(!hasChromium)(needsChromium('in a real browser'), () => {
    const page = (name: string) => texts.get(join(site, name)) ?? '';

    it('finds a class by its name, from a file', () => {
      const found = evaluateInPage<string[]>(page('index.html'), SEARCH, { base: site });
      expect(found).toContain('classes/stackwright.NfsVolume.html');
    }, 120_000);

    it.each([
      ['index.html', 500, 'light'],
      ['classes/stackwright.Service.html', 1280, 'dark'],
      ['documents/Rules.html', 1280, 'light'],
    ] as const)(
      '%s at %i px, %s: accessible, no wider than the window',
      (name, width, scheme) => {
        const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
        const text = page(name).replace('</body>', () => `<script>${axe}</script></body>`);
        const base = join(site, dirname(name));
        const found = evaluateInPage<Found>(text, LOOK, { base, width, scheme });
        expect(found.serious).toEqual([]);
        expect(found.content).toBeLessThanOrEqual(found.window);
      },
      120_000,
    );
  });
});

interface Found {
  readonly serious: readonly string[];
  readonly content: number;
  readonly window: number;
}

const SEARCH = `new Promise((resolve) => addEventListener('load', () => {
  document.querySelector('#tsd-search-trigger').click();
  const input = document.querySelector('#tsd-search-input');
  const list = document.querySelector('#tsd-search-results');
  const look = setInterval(() => {
    input.value = 'NfsVolume';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const links = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href').replace(/^.*(?=classes|interfaces)/, ''));
    if (links.length > 0) { clearInterval(look); resolve(links); }
  }, 300);
}))`;

const LOOK = `new Promise((resolve) => setTimeout(resolve, 1500)).then(() => {
  // A long page is more of the same: axe takes a minute for all of it.
  for (const block of document.querySelectorAll('.tsd-typography > :nth-child(n + 40)')) block.remove();
  return axe.run(document, {
  // A link to itself in the head of a section that opens and closes: the theme's way.
  rules: { 'nested-interactive': { enabled: false } },
});
}).then(({ violations }) => ({
  serious: violations.filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ' ' + html.slice(0, 120))),
  content: document.documentElement.scrollWidth,
  window: innerWidth,
}))`;
