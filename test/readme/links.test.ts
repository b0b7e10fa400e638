import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = ['README.md', 'CHANGELOG.md', 'lib/rules/RULES.md'];

/** The links and pictures of a page, without those in code. */
function linksOf(page: string): string[] {
  const prose = readFileSync(page, 'utf8')
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, 'code');
  const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  const html = [...prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target]) => target ?? '');
  return [...new Set([...inline, ...html])];
}

/** The anchors that Markdown readers make of headings. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm);
  return Array.from(headings, ([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  const links = linksOf(page);

  it('links to files and headings that are there', () => {
    for (const link of links.filter((each) => !/^https?:/.test(each))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined && !statSync(target).isDirectory())
        expect(anchorsOf(target), link).toContain(anchor);
    }
  });

  it('links outwards with https, to addresses that can be', () => {
    for (const link of links.filter((each) => /^https?:/.test(each))) {
      expect(link).toMatch(/^https:/);
      expect(() => new URL(link)).not.toThrow();
    }
  });
});
