import { describe, expect, it } from 'vitest';
import { YamlFloat, YamlTime } from '../../../lib/spec/yaml/values.js';
import { dockerReads, hasDocker, needsDocker } from '../../support/docker.js';
import { problemOf, readPlain, readYaml } from './read.js';

const float = (value: number) => new YamlFloat(value);

describe('a plain scalar means what it means to docker', () => {
  const scalars: Readonly<Record<string, unknown>> = {
    text: 'text',
    'two words': 'two words',
    'a#b': 'a#b',
    'a:b': 'a:b',
    '': null,
    '~': null,
    Null: null,
    true: true,
    TRUE: true,
    yes: 'yes',
    off: 'off',
    '12': 12,
    '-12': -12,
    '+12': 12,
    '1_000': 1000,
    '0x1F': 31,
    '0o17': 15,
    '017': 15,
    '0b101': 5,
    '0b-101': -5,
    '08': float(8),
    '9007199254740993': 9007199254740993n,
    '18446744073709551615': 18446744073709551615n,
    '18446744073709551616': float(2 ** 64),
    '1.50': float(1.5),
    '1e3': float(1000),
    '.5': float(0.5),
    '5.': float(5),
    '1e400': '1e400',
    '.inf': float(Number.POSITIVE_INFINITY),
    '-.INF': float(Number.NEGATIVE_INFINITY),
    '.nan': float(Number.NaN),
    '12:34:56': '12:34:56',
    '1.2.3': '1.2.3',
    '2001-12-14': new YamlTime('2001-12-14T00:00:00Z', '2001-12-14 00:00:00 +0000 UTC'),
    '2001-2-30': '2001-2-30',
    '2001-12-14t21:59:43.10-05:30': new YamlTime(
      '2001-12-14T21:59:43.1-05:30',
      '2001-12-14 21:59:43.1 -0530 -0530',
    ),
    '2001-12-14 21:59:43': new YamlTime('2001-12-14T21:59:43Z', '2001-12-14 21:59:43 +0000 UTC'),
    '2001-12-14 25:00:00': '2001-12-14 25:00:00',
    '!!str 12': '12',
    '!!float 12': float(12),
    '!!int "12"': 12,
    '!!binary aGVsbG8=': 'hello',
    '!mine 12': '12',
    '! 12': 12,
    '"12"': '12',
    "'it''s'": "it's",
  };

  it.each(Object.entries(scalars))('%j', (text, value) => {
    expect(readYaml(`a: ${text}\n`)).toEqual(new Map([['a', value]]));
  });

  it.skipIf(!hasDocker)(needsDocker('as docker prints it'), () => {
    // Infinity and NaN are refused, and a binary is not printed as a text.
    const finite = Object.keys(scalars).filter((text) => !/inf|nan/i.test(text));
    const text = finite.map((scalar, index) => `x-${index}: ${scalar}\n`).join('');
    const answer = dockerReads(`${text}services: {}\n`);
    expect(answer.accepted, answer.stderr).toBe(true);
    const printed = readPlain(answer.stdout) as Record<string, unknown>;
    const ours = readPlain(text) as Record<string, unknown>;
    for (const [index, scalar] of finite.entries())
      expect(printed[`x-${index}`], scalar).toEqual(ours[`x-${index}`]);
  });

  it.each(['!!int a', '!!bool yes', '!!null x', '!!timestamp 1', '!!int 1.5'])('refuses %s', (text) => {
    expect(problemOf(`a: ${text}`).message).toMatch(/^".*" is not a value of the type !!/);
  });
});

describe('quoted and block scalars', () => {
  it.each([
    ['"a\\tb\\x41\\u00e9\\U0001F600\\0"', 'a\tbAé😀\0'],
    ['"a\\\n   b"', 'ab'],
    ['"a\n\n  b  c\n"', 'a\nb  c '],
    ["'a\n  b'", 'a b'],
    ['a\n  b\n\n  c', 'a b\nc'],
    ['|\n  a\n   b\n\n\n', 'a\n b\n'],
    ['|-\n  a\n', 'a'],
    ['|+\n  a\n\n', 'a\n\n'],
    ['|2\n    a\n', '  a\n'],
    ['>\n  a\n  b\n\n  c\n    d\n', 'a b\nc\n  d\n'],
    ['>- # note\n  a\n', 'a'],
    ['|\n', ''],
    ['"a\u2028b"', 'a\u2028b'],
  ])('%j', (text, value) => {
    expect(readPlain(`a: ${text}`)).toEqual({ a: value });
  });

  it.each([
    ['"a', 'a quoted value is never closed', 3],
    ['"a\n---\n', 'a quoted value is never closed', 3],
    ['"\\q"', '\\q is no escape that double quotes know', 3],
    ['"\\ud83d"', '\\u is not followed by the 4 hexadecimal digits of a character', 3],
    ['|0\n a', 'a block of text starts wrong: its indentation cannot be 0', 3],
    ['| a\n', 'a block of text starts wrong: text stands after its indicator', 3],
    ['|\n\ta', 'a tab indents a block of text', 3],
    ['a\n\tb: c', 'a tab stands where only spaces may indent a continued value', 3],
  ])('refuses %j', (text, message, offset) => {
    expect(problemOf(`a: ${text}`)).toMatchObject({ message, offset });
  });
});
