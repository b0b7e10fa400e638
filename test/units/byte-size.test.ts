import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteSize, parseGoBytes, parseGoFloat, UnitError } from '../../lib/units/index.js';

describe('ByteSize', () => {
  it.each([
    [ByteSize.mebibytes(512), '512M'],
    [ByteSize.gibibytes(1), '1G'],
    [ByteSize.gibibytes(1.5), '1536M'],
    [ByteSize.kibibytes(64), '64K'],
    [ByteSize.gibibytes(2048), '2T'],
    [ByteSize.bytes(100), '100b'],
    [ByteSize.bytes(0), '0b'],
  ])('writes itself short and exact', (size, text) => {
    expect(`${size}`).toBe(text);
    expect(ByteSize.parse(text).equals(size)).toBe(true);
  });

  it('reads what docker reads', () => {
    for (const text of ['1.5g', '1.5GB', '1.5 GiB', '1536m', '1536MiB', '1610612736', '1610612736b']) {
      expect(ByteSize.parse(text).toBytes()).toBe(1_610_612_736);
    }
    expect(ByteSize.parse('64k').toMebibytes()).toBe(0.0625);
    expect(ByteSize.parse('1g').compare(ByteSize.parse('1m'))).toBeGreaterThan(0);
    expect(JSON.stringify([ByteSize.parse('1g')])).toBe('["1G"]');
    expect(ByteSize.isByteSize(ByteSize.bytes(1))).toBe(true);
    expect(ByteSize.isByteSize(1)).toBe(false);
    expect(Object.isFrozen(ByteSize.bytes(1))).toBe(true);
  });

  it.each(['', 'm', '-1m', '1x', '1mib5', '1kbb', '1 0m', '12e400', '1ei', 'inf '])('refuses %j', (text) => {
    expect(() => ByteSize.parse(text)).toThrow(UnitError);
    expect(() => ByteSize.parse(text)).toThrow(/is not a byte size; write a number with a unit/);
  });

  it('refuses amounts that are no whole number of bytes', () => {
    expect(() => ByteSize.bytes(1.5)).toThrow('1.5 bytes is not a byte size');
    expect(() => ByteSize.mebibytes(-1)).toThrow(UnitError);
    expect(() => ByteSize.gibibytes(1e9)).toThrow(UnitError);
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (bytes) => {
        expect(ByteSize.parse(ByteSize.bytes(bytes).toString()).toBytes()).toBe(bytes);
      }),
    );
  });
});

describe('the Go grammar', () => {
  it('reads sizes beyond what a number holds', () => {
    expect(parseGoBytes('9223372036854775807')).toBe(-(1n << 63n));
    expect(parseGoBytes('4p')).toBe(4_503_599_627_370_496n);
  });

  it.each([
    ['1e3', 1000],
    ['.5', 0.5],
    ['5.', 5],
    ['-0x1p4', -16],
    ['0x_1p4', 16],
    ['0x1.8p1', 3],
    ['0x10', undefined],
    ['0x1__0p1', undefined],
    ['1_000', 1000],
    ['1__0', undefined],
    ['1_', undefined],
    ['1e400', undefined],
    ['infinity', Number.POSITIVE_INFINITY],
    ['-Inf', Number.NEGATIVE_INFINITY],
    ['nan', Number.NaN],
    ['', undefined],
    [' 1', undefined],
  ])('reads the float %j', (text, value) => {
    expect(parseGoFloat(text)).toBe(value);
  });
});
