import { expect, test } from 'vitest';
import { diffMarkdown, diffStacks, diffText } from '../../lib/diff/index.js';
import { code, codeBlock, escapeMarkdown } from '../../lib/diff/markdown/escape.js';
import type { StackSpec } from '../../lib/spec/stack.generated.js';

const hostile = '</details>\n```\n@everyone #1 | `a` ``b`` https://example.com \u001b[31mred \u202eturned';

const stack = (value: string): StackSpec => ({
  services: { web: { image: 'web:1', environment: { WORD: value }, command: [value, 'x'] } },
});

test('values cannot leave their block, nor act on a terminal or on a reader', () => {
  const diff = diffStacks({ model: stack('plain') }, { model: stack(hostile) });
  const markdown = diffMarkdown(diff);
  // A fence longer than any run of backticks in the values, and nothing of the values outside of it.
  const [, fence = '', inside = ''] = /(`{4,})diff\n([\s\S]*?)\n\1/.exec(markdown) ?? [];
  expect(fence).not.toBe('');
  expect(inside).toContain('</details>');
  const outside = markdown.replace(`${fence}diff\n${inside}\n${fence}`, '');
  expect(outside.match(/<\/details>/g)).toHaveLength(1);
  for (const text of [markdown, diffText(diff)]) {
    expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
    expect(text).toContain('\\u{1b}[31mred \\u{202e}turned');
  }
});

test('keys, constraints and names in sentences and tables are text', () => {
  const spread: StackSpec = {
    services: {
      web: {
        image: 'web:1',
        volumes: [{ type: 'volume', source: 'data', target: '/da|ta/@team' }],
        deploy: { placement: { constraints: ['node.labels.a == <b>@team</b>'] } },
      },
    },
    volumes: { data: null },
  };
  const before: StackSpec = {
    services: { web: { image: 'web:1', volumes: [{ type: 'volume', source: 'data', target: '/data' }] } },
    volumes: { data: null },
  };
  const markdown = diffMarkdown(diffStacks({ model: before }, { model: spread }));
  const outside = markdown.replace(/```diff\n[\s\S]*?\n```/g, '');
  expect(outside).not.toContain('<b>@');
  expect(outside).not.toMatch(/@\w/);
  for (const row of outside.split('\n').filter((line) => line.startsWith('| `'))) {
    expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(6);
  }
});

test.each([
  ['a|b', 'a\\|b'],
  ['*x* _y_ [z](u) <b>', '\\*x\\* \\_y\\_ \\[z\\](u) \\<b\\>'],
  ['- item', '\\- item'],
  ['&#64;team $a$', '\\&#\u200b64;team \\$a\\$'],
  ['@team #12', '@\u200bteam #\u200b12'],
])('%j is written as %j', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test('code holds any backticks', () => {
  expect(code('a')).toBe('`a`');
  expect(code('a `b` c|d', true)).toBe('``a `b` c\\|d``');
  expect(code('`a')).toBe('`` `a ``');
  expect(codeBlock(['```'], 'diff')).toEqual(['````diff', '```', '````']);
});

test('a comment stays below its limit, and says what it leaves out', () => {
  const many = (value: string): StackSpec => ({
    services: Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `service-${String(index).padStart(3, '0')}`,
        { image: 'web:1', environment: { LONG: value.repeat(100) } },
      ]),
    ),
  });
  const markdown = diffMarkdown(diffStacks({ model: many('abc ') }, { model: many('xyz ') }));
  expect(markdown.length).toBeLessThanOrEqual(65_000);
  expect(markdown).toMatch(/Left out, since a comment has a limit: the details of \d+ parts/);
  expect(markdown).toContain('| 100 more |');
  expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  const small = diffMarkdown(diffStacks({ model: many('abc ') }, { model: many('xyz ') }), { limit: 4_000 });
  expect(small.length).toBeLessThanOrEqual(4_000);
});
