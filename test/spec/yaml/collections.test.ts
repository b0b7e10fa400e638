import { describe, expect, it } from 'vitest';
import { YamlOddMap } from '../../../lib/spec/yaml/values.js';
import { problemOf, readPlain, readYaml } from './read.js';

describe('collections', () => {
  it.each([
    ['a:\n- 1\n- 2\nb: 3', { a: [1, 2], b: 3 }],
    ['a:\n  - - 1\n    - 2\n  -\n  - b: 1\n    c: 2', { a: [[1, 2], null, { b: 1, c: 2 }] }],
    ['{a: 1, "b": [2, {c: d},], e: }', { a: 1, b: [2, { c: 'd' }], e: null }],
    ['[a: 1, ? b : 2]', [{ a: 1 }, { b: 2 }]],
    ['? a\n: 1\n? b', { a: 1, b: null }],
    ['{"a":1}', { a: 1 }],
    ['a: 1 # note\n# note\n\t# note after a note\nb: 2', { a: 1, b: 2 }],
    ['---\na: 1\n---\nb: 2', { a: 1 }],
    ['%YAML 1.1\n%TAG !e! tag:example.com,2024:\n---\na: !e!x 1\n...\n', { a: '1' }],
    ['a: 1\r\nb:\r- 2\u0085- 3', { a: 1, b: [2, 3] }],
    ['\ufeffa: 1', { a: 1 }],
    [
      '__proto__: 1\nconstructor: 2',
      Object.fromEntries([
        ['__proto__', 1],
        ['constructor', 2],
      ]),
    ],
    ['', null],
    ['# nothing', null],
  ])('%j', (text, value) => {
    expect(readPlain(text)).toEqual(value);
  });

  it('stops with the document, and never looks at what follows', () => {
    expect(readPlain('  a: 1\n b: [')).toEqual({ a: 1 });
    expect(readPlain(`a: 1\n---\n${'b: 2\n'.repeat(120)}\u0000`)).toEqual({ a: 1 });
  });

  it('keeps the order of keys, and says which key is no text', () => {
    expect([...(readYaml('b: 1\n"10": 2\na: 3') as Map<string, unknown>).keys()]).toEqual(['b', '10', 'a']);
    expect(readYaml('8080: a')).toEqual(new YamlOddMap('8080'));
    expect(readYaml('a: {true: 1}')).toEqual(new Map([['a', new YamlOddMap('true')]]));
  });

  it.each([
    ['a: 1\na: 2', 'the key a stands twice in one mapping', 5],
    ['a: {b: 1, "b": 2}', 'the key b stands twice in one mapping', 10],
    ['a:\n\tb: 1', 'no value or key can start with a tab', 3],
    ['a: b: c', '": " (a key and its value) cannot stand here', 4],
    ['a: - b', 'a list entry (-) cannot stand here', 3],
    ['a: [1, 2', 'expected "," or "]", found the end of the file', 8],
    ['a: 1\nb', 'a key is expected here', 5],
    ['a\nb: 1', '": " (a key and its value) cannot stand here', 3],
    ['a: 1\n b: 2', '": " (a key and its value) cannot stand here', undefined],
    ['a: @b', 'no value or key can start with @', 3],
    ['a: *b', '*b refers to an anchor that is not there', 3],
    ['a: &', '& starts an anchor, which is named with letters, digits, - and _', 3],
    ['a: !e!x 1', 'the tag handle !e! is not declared', 3],
    ['%YAML 1.2\n---\na: 1', 'Docker reads %YAML 1.1, once', 0],
    ['%NAME\n---\n', '% at the start of a line is a directive', 0],
    ['[a]: 1\n{b: 1}: 2', 'a key is a list or a mapping itself', undefined],
    ['- a\nb: 1', 'expected - (the next list entry), found a key', 4],
    ['['.repeat(2_000), 'collections are nested more than 1000 deep', undefined],
    [`${'x'.repeat(2_000)}: 1`, '": " (a key and its value) cannot stand here', 2_000],
    ['a: \u0000', 'the character U+0000 cannot stand in YAML', 3],
    [Uint8Array.from([0x61, 0x3a, 0xff]), 'the file is not text in UTF-8', 2],
  ])('refuses %j', (text, message, offset) => {
    const problem = problemOf(text);
    expect(problem.message).toContain(message);
    expect(problem.remedy).toMatch(/^[A-Z].*\.$|\.$/);
    if (offset !== undefined) expect(problem.offset).toBe(offset);
  });

  it('reads UTF-16 with a byte order mark', () => {
    const text = '\ufeffa: é😀';
    const little = Buffer.from(text, 'utf16le');
    expect(readPlain(little)).toEqual({ a: 'é😀' });
    expect(readPlain(Buffer.from(little).swap16())).toEqual({ a: 'é😀' });
  });
});

describe('aliases and merge keys', () => {
  it.each([
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}', { a: { b: 1, c: 2 }, d: { c: 3, b: 1 } }],
    [
      'a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}',
      { a: { b: 1 }, c: { b: 2, d: 3 }, e: { b: 1, d: 3 } },
    ],
    [
      'a: &x {b: 1}\nc: &y {<<: *x, d: 2}\ne: {<<: *y}',
      { a: { b: 1 }, c: { d: 2, b: 1 }, e: { d: 2, b: 1 } },
    ],
    ['a: {<<: {b: 1}, "<<": 2}', undefined],
    ['a: {"<<": 2}', { a: { '<<': 2 } }],
    ['k: &k key\n*k : 1', { k: 'key', key: 1 }],
  ])('%j', (text, value) => {
    if (value === undefined) expect(problemOf(text).message).toContain('stands twice');
    else expect(readPlain(text)).toEqual(value);
  });

  it('refuses what would never end or never fit', () => {
    expect(problemOf('a: &x [*x]').message).toBe('the anchor x contains itself');
    expect(problemOf('a: &x 1\nb: {<<: *x}').message).toBe('<< merges something that is not a mapping');
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level++)
      bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
    const start = performance.now();
    expect(problemOf(bomb.join('\n')).message).toBe('aliases multiply this document too often');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('lets aliases multiply a document as much as docker does', () => {
    const list = `x: &x [${'a, '.repeat(300)}]\n`;
    expect(Object.keys(readPlain(`${list}y: [*x, *x, *x]`) as object)).toEqual(['x', 'y']);
    expect(problemOf(`${list}y: [${'*x, '.repeat(400)}]`).message).toBe(
      'aliases multiply this document too often',
    );
  });
});
