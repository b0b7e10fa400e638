import fc from 'fast-check';
import { oddKeys, oddScalars } from '../../fuzz/scalars.js';
import { hostileTexts } from '../hostile-strings.js';

/** Texts that are read by lines, by what they show. */
export const plainTexts: Readonly<Record<string, string>> = {
  'nothing but comments between': '\n# note\na: 1 # note\n\n  # note\nb:   c d  \ne : f#g\n',
  'a list at the column of its key': '---\na:\n- b\n-\n- c: d\n  e:\n  - f\n- - g\n  - 1\nh:\n',
  'indented lists': 'a:\n  - b\n  - c: d\n    e: "f"\n  -\n    g: h # note\n',
  quotes: '"a b": "c: d"\n\'e\': \'f\'\'g\'\nh: "\\x41 \\\n  i\n  j"\n',
  'flow collections': 'a: ["b", -c, {d: e}] # note\nf: {}\ng: [ ]\nh:\n  - {i: 0x1f, "j": k l}\n',
  'blocks of text': 'a: |\n  b\n   c\n\nd: >2-\n    e\n# note\nf:\n  - |+\n    g\n\n',
  'a block of text that ends without a break': 'a: |\n  b',
  numbers:
    'a: 9223372036854775808\nb: 1.0\nc: -0\nd: .nan\ne: 017\nf: 2001-12-14\ng: ~\nh: 30s\ni: 1_0\nj: 0b-1\n',
};

const signs = [
  ...'\n:-#\t"\'[]{},|>&*!?%@`.01ab~$=+_\\/\r \u0085\u2028\ufeff\u00a0é',
  ...['\n  ', '\n    ', ': ', '- ', '\n- ', ' #', '---', '\n---\n', '...', '\u{1f600}', '<<', 'null', 'true'],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 0, 1, 2, 3),
  text: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...signs) }, fc.constant('')),
});

/** Texts that are read by lines, with up to four turns away from that. */
const edited: fc.Arbitrary<string> = fc
  .record({
    texts: fc.array(fc.constantFrom(...Object.values(plainTexts)), { minLength: 1, maxLength: 2 }),
    edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  })
  .map(({ texts, edits }) =>
    edits.reduce((whole, { at, cut, text }) => {
      const start = Math.round(at * whole.length);
      return whole.slice(0, start) + text + whole.slice(start + cut);
    }, texts.join('')),
  );

const keys = ['a', 'b', 'image', 'x-y.z/1', 'PORT', '"q"', "'it''s'", 'a b', 'a:b', '$k', '/p', ...oddKeys];

const values = [
  ...['v', 'shop/api:1.4', 'a b', 'a  b', 'http://x/#y', 'a:', 'a :b', '- v', '-v', '-', '--- v', '...'],
  ...['[a, "b", -c]', '[a, [b]] ', '{a: b, "c": 1}', '{}', '{ }', '[ ]', '[a', 'a]', '{a}', '[a]: b', '[,]'],
  ...['"a\\tb"', '"a\\', 'b"', '"a', "'a''b'", "'a", '"a" b', '"a"#b', '"a": b', "'a' : b", '&x v', '*x'],
  ...[
    '|',
    '>',
    '|-',
    '>+',
    '|2',
    '|1-',
    '|x',
    '| # note',
    '|+ ',
    '>-9',
    '? a',
    ': a',
    '%x',
    '@x',
    '`x`',
    '\tv',
  ],
  ...oddScalars.filter((text) => !text.includes('\n')),
  ...hostileTexts.filter((text) => text.length < 10 && !text.includes('\n')),
];

/** Mostly the first, and now and then one of the others. */
function mostly<T>(usual: T, ...odd: T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, fc.constantFrom(...odd));
}

const line = fc.record({
  /** How much further to the right than the line before; undefined is as far as a collection there would be. */
  step: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(0, 0, 0, undefined, undefined, -2) },
    fc.constantFrom(1, -1, 2, 4, -4),
  ),
  dash: fc.constantFrom('', '', '', '', '- ', '-  ', '- - ', '-'),
  /** The number of the line makes one where it is undefined; null is none. */
  key: fc.oneof({ weight: 4, arbitrary: mostly<string | undefined>(undefined, ...keys) }, fc.constant(null)),
  colon: mostly(': ', ':', ' : ', ':  ', ''),
  value: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('', '', 'v', '1', '"w"') },
    fc.constantFrom(...values),
  ),
  end: mostly('', ' ', ' # note', '# note', '\n', '\n# note', '\n  # note', '\t', '\t# note'),
  lineBreak: fc.oneof({ weight: 50, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\u0085', '')),
});

/** Lines one after the other, most of them indented as they should be. */
const assembled: fc.Arbitrary<string> = fc
  .record({
    start: mostly(
      '',
      '---\n',
      '# note\n',
      '\n\n',
      '--- # note\n',
      '--- a\n',
      ' ---\n',
      '%YAML 1.1\n---\n',
      '\ufeff',
    ),
    lines: fc.array(line, { minLength: 1, maxLength: 8 }),
    end: mostly('\n', '', '  ', '\n\n', '# note', '\n---\nx', '...\n'),
  })
  .map(({ start, lines, end }) => {
    let text = start;
    let column = 0;
    let deeper = 0;
    for (const [index, { step, dash, key, colon, value, end: after, lineBreak }] of lines.entries()) {
      column = Math.max(0, column + (step ?? deeper));
      deeper = dash.length + (value === '' ? 2 : 0);
      const shownKey = key === null ? '' : `${key ?? `k${index}`}${colon}`;
      text += `${' '.repeat(column)}${dash}${shownKey}${value}${after}${lineBreak}`;
    }
    return text + end;
  });

/** Texts of which some are read by lines, some are more than that, and some are no YAML. */
export const nearlyLines: fc.Arbitrary<string> = fc.oneof(edited, assembled);
