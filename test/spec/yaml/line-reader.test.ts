import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../lib/spec/yaml/composer.js';
import { readByLines } from '../../../lib/spec/yaml/line-reader.js';
import { Locator } from '../../../lib/spec/yaml/locate.js';
import { readSource } from '../../../lib/spec/yaml/source.js';
import type { YamlValue } from '../../../lib/spec/yaml/values.js';
import type { YamlPath } from '../../../lib/spec/yaml-path.js';
import { mutate } from '../../fuzz/mutate.js';
import { readOriginals } from '../../fuzz/originals.js';
import { Random } from '../../fuzz/random.js';
import { nearlyLines, plainTexts } from './nearly-lines.js';
import { readYaml } from './read.js';

const snapshots = fileURLToPath(new URL('../../../snapshots', import.meta.url));

describe('reading by lines', () => {
  it.each(Object.entries(plainTexts))('reads %s', (_, text) => {
    expect(readByLines(readSource(text))).toBeDefined();
    expectAgreement(text);
  });

  it.each([
    '',
    'a',
    '- a',
    ' a: 1',
    '# note\n --- \na: 1',
    'a: 1\n---\nb: 2',
    '%YAML 1.1\n---\na: 1',
    'a: &b 1\nc: *b',
    'a: [&b 1, *b]',
    'a: {<<: {b: 1}}\n<<: {c: 1}',
    'a: !!str 1',
    'a: b\n  c',
    'a:\n  b',
    'a: b: c',
    'a: 1\na: 2',
    'a: 1\n"a": 2',
    '1: a',
    '"1": {}\na:\n  1: b',
    'null: a',
    '? a\n: b',
    'a: 1\r\nb: 2',
    'a: 1\u0085b: 2',
    'a:\tb',
    'a: [b,\n  c]',
    'a: [b] c',
    '[a]: b',
    'a: "b" c',
    'a: - b',
    'a:\n    b: 1\n  c: 2',
    'a:\n  - b\n c: 2',
    `${'x'.repeat(1_025)}: a`,
    `x${' '.repeat(1_025)}: a`,
    `"x"${' '.repeat(1_025)}: a`,
    `a: ${'['.repeat(1_001)}${']'.repeat(1_001)}`,
    'a: \u0007',
  ])('leaves %j to the whole reader', (text) => {
    expect(readByLines(readSource(text))).toBeUndefined();
  });

  it.each([
    ['a: 8080\nb: true\nc: 1.5\nd: -1\ne: ~\nf: "0o17"\ng: 2001-01-01\nh: ["x"]\n', true],
    ['a: 0o17', false],
    ['a: True', false],
    ['a: 1.10', false],
    ['a: -0', false],
    ['- 1_000', undefined],
    ['a:\n- 1_000', false],
    ['a: [1]', false],
  ])('says of %j whether its numbers and booleans are written as they are shown: %s', (text, verbatim) => {
    expect(readByLines(readSource(text))?.verbatim).toBe(verbatim);
  });

  it('reads what we write', () => {
    const files = readdirSync(snapshots, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yml'),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      const text = readFileSync(join(snapshots, name), 'utf8');
      expect(readByLines(readSource(text)), name).toBeDefined();
      expectAgreement(text);
    }
  });

  it('says what the whole reader says, or nothing', () => {
    fc.assert(fc.property(nearlyLines, expectAgreement), { numRuns: 2_000 });
  });

  it('says so of mutants of our stacks too', () => {
    const originals = readOriginals();
    for (let seed = 0; seed < 100; seed++) {
      const random = new Random(seed);
      expectAgreement(mutate(random.pick(originals), random));
    }
  });
});

function expectAgreement(text: string): void {
  const source = readSource(text);
  const read = readByLines(source);
  if (read === undefined) return;
  const [lines, whole] = [inOrder(read.value), inOrder(readYaml(text))];
  // Fast where they are equal, and a good report where they are not.
  if (!isDeepStrictEqual(lines, whole)) expect(lines, text).toStrictEqual(whole);
  if (!read.verbatim) return;
  const compose = () => composeDocument(source);
  const [quick, thorough] = [new Locator(text, compose, read.value), new Locator(text, compose)];
  for (const path of pathsOf(read.value)) {
    const written = thorough.plainScalar(path);
    if (quick.plainScalar(path) !== written) expect(quick.plainScalar(path), text).toBe(written);
  }
}

function pathsOf(value: YamlValue): YamlPath[] {
  const entries = value instanceof Map || Array.isArray(value) ? [...value.entries()] : [];
  return entries.flatMap(([key, item]) => [[key], ...pathsOf(item).map((path) => [key, ...path])]);
}

/** A value with the order of its keys. */
function inOrder(value: YamlValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  return value instanceof Map ? { entries: [...value].map(([key, item]) => [key, inOrder(item)]) } : value;
}
