import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { directory, pages, render } from '../../apps/openbalena/images/generate-error-pages.js';
import { checked } from './bed/checked.js';
import { missing, titled } from './bed/requirements.js';

const lacks = missing('chromium');
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** What the browser found on a page. */
interface Found {
  readonly violations: { readonly id: string; readonly help: string }[];
  readonly passes: number;
  /** How wide the content is, in a window of the width that was asked for. */
  readonly content: number;
  readonly window: number;
  readonly background: string;
}

describe.skipIf(lacks.length > 0)(titled('the error pages in a real browser', lacks), () => {
  const scratch = mkdtempSync(join(tmpdir(), 'error-pages-'));
  const found = new Map<string, Found>();

  beforeAll(() => {
    for (const scheme of SCHEMES)
      for (const [key, value] of inspect(scheme)) found.set(`${key} ${scheme}`, value);
    keepPictures();
  }, 180_000);

  const looks = pages.flatMap(({ status }) =>
    WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ status, width, scheme }))),
  );

  it.each(looks)(
    '$status at $width px, $scheme: accessible, no wider than the window',
    ({ status, width, scheme }) => {
      const page = found.get(`${status} ${width} ${scheme}`);
      expect(page?.violations).toEqual([]);
      expect(page?.passes).toBeGreaterThan(15);
      expect([page?.window, page?.content]).toEqual([width, width]);
      expect(page?.background).toBe(scheme === 'light' ? 'rgb(246, 247, 251)' : 'rgb(17, 20, 31)');
      checked(`error page ${status} in a browser, ${width} px, ${scheme}`);
    },
  );

  it('are light: under 4 kB each, and nothing is loaded from anywhere', () => {
    for (const { status } of pages) {
      const text = readFileSync(join(directory, `${status}.html`), 'utf8');
      expect(text.length).toBeLessThan(4096);
      expect(text).not.toMatch(/\b(src|srcset|@import|url\()|<link|<script|https?:/);
    }
  });

  it('are what their template makes of them', () => {
    for (const page of pages)
      expect(readFileSync(join(directory, `${page.status}.html`), 'utf8')).toBe(render(page));
  });

  /** Opens every page in frames of every width, with axe in each, and lets axe write down what it finds. */
  function inspect(scheme: (typeof SCHEMES)[number]): [string, Found][] {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const probe = `axe.run(document, { resultTypes: ['violations', 'passes'] }).then(({ violations, passes }) => {
      parent.found[frameElement.id] = {
        violations: violations.map(({ id, help }) => ({ id, help })),
        passes: passes.length,
        content: document.documentElement.scrollWidth,
        window: innerWidth,
        background: getComputedStyle(document.body).backgroundColor,
      };
      parent.document.documentElement.dataset.found = JSON.stringify(parent.found);
    });`;
    const frames = pages.flatMap(({ status }) =>
      WIDTHS.map((width) => {
        const page = readFileSync(join(directory, `${status}.html`), 'utf8');
        const probed = page.replace(
          '</body>',
          () => `<script>${axe}</script><script>${probe}</script></body>`,
        );
        const quoted = probed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        return `<iframe id="${status} ${width}" style="width: ${width}px; height: 800px; border: 0" srcdoc="${quoted}"></iframe>`;
      }),
    );
    const file = join(scratch, `${scheme}.html`);
    const head = '<!doctype html><meta charset="utf-8"><style>:root { color-scheme: light dark }</style>';
    writeFileSync(file, `${head}<script>found = {}</script>${frames.join('')}`);
    const dom = browse(1600, scheme, '--dump-dom', file);
    const text = /<html[^>]* data-found="([^"]*)"/.exec(dom)?.[1] ?? '{}';
    return Object.entries(
      JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Record<string, Found>,
    );
  }

  /** Takes pictures for a person to look at, when SCREENSHOTS names a directory for them. */
  function keepPictures(): void {
    const pictures = process.env['SCREENSHOTS'];
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    for (const { status, width, scheme } of looks) {
      const action = `--screenshot=${join(pictures, `${status}-${width}-${scheme}.png`)}`;
      browse(width, scheme, action, join(directory, `${status}.html`));
    }
  }

  function browse(width: number, scheme: string, action: string, file: string): string {
    const { stdout } = spawnSync(
      'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'],
        ...[
          `--user-data-dir=${scratch}/profile`,
          `--window-size=${width},800`,
          '--virtual-time-budget=10000',
        ],
        ...(scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
        ...[action, `file://${file}`],
      ],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    return stdout;
  }
});
