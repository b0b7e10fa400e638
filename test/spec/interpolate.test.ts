import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeDollars, interpolate } from '../../lib/spec/interpolate.js';
import { hostileString } from './hostile-strings.js';

const env: Readonly<Record<string, string>> = { SET: 'set', EMPTY: '', NESTED: '${SET}' };
const fill = (text: string) =>
  interpolate(text, (name) => (Object.hasOwn(env, name) ? env[name] : undefined));

describe('interpolate', () => {
  it.each([
    ['$SET and ${SET}', 'set and set'],
    ['a$$b $$SET $$$SET', 'a$b $SET $set'],
    ['x${NONE}y', 'xy'],
    ['${NONE:-d} ${NONE-d} ${EMPTY:-d} ${EMPTY-d} ${SET:-d}', 'd d d  set'],
    ['${SET:?m} ${SET?m} ${EMPTY?m}', 'set set '],
    ['${NONE:-}', ''],
    ['${NONE:-$SET}', '$SET'],
    ['${NESTED}', '${SET}'],
    ['$NONE-a b}c', 'a b}c'],
    ['${NONE:-a:-b}', 'a:-b'],
    ['${NONE:-a\nb}', 'a\nb'],
    ['${NONE:?set-me}', 'me'],
    ['${NONE:?m} ${SET}', ' set'],
    ['nothing', 'nothing'],
  ])('%j becomes %j', (text, value) => {
    expect(fill(text)).toMatchObject({ text: value });
    expect(fill(text).error).toBeUndefined();
  });

  it.each(['$', 'a$', '$1', '${', '${}', '${SET', '${SET:+x}', '${A B}', '$-', '${1}'])(
    'refuses %j',
    (text) => {
      expect(fill(text).error).toEqual({ kind: 'syntax' });
    },
  );

  it.each(['${NONE:?the name}', '${NONE?the name}', '${EMPTY:?the name}', '$NONE?the name'])(
    'asks for %j',
    (text) => {
      const variable = text.includes('EMPTY') ? 'EMPTY' : 'NONE';
      expect(fill(text).error).toEqual({ kind: 'required', variable, message: 'the name' });
    },
  );

  it('tells which variables became empty, and which messages became defaults', () => {
    expect(fill('${A} $B ${C:-} ${SET}').unset).toEqual(['A', 'B']);
    expect(fill('${A:?set-me} ${B?not-me} ${C:-a?b} ${D:?plain}').defaulted).toEqual(['A', 'B']);
  });

  it('takes linear time for texts that never close', () => {
    const start = performance.now();
    for (const part of ['${a', '${a:?', '$a-', '$'])
      expect(fill(part.repeat(200_000)).text).toBeTypeOf('string');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(fill(escapeDollars(text))).toEqual({ text, unset: [], defaulted: [] });
      }),
    );
  });
});
