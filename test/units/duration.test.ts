import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Duration, formatGoDuration, parseGoDuration, UnitError } from '../../lib/units/index.js';

describe('Duration', () => {
  it.each([
    [Duration.milliseconds(250), '250ms', '250ms'],
    [Duration.seconds(1.5), '1.5s', '1.5s'],
    [Duration.seconds(90), '1m30s', '1m30s'],
    [Duration.minutes(5), '5m', '5m0s'],
    [Duration.hours(1), '1h', '1h0m0s'],
    [Duration.minutes(90), '1h30m', '1h30m0s'],
    [Duration.seconds(3_610), '1h0m10s', '1h0m10s'],
    [Duration.zero, '0s', '0s'],
  ])('writes itself short, and as docker prints it', (duration, short, docker) => {
    expect(`${duration}`).toBe(short);
    expect(duration.toDockerString()).toBe(docker);
    expect(Duration.parse(short).equals(duration)).toBe(true);
    expect(Duration.parse(docker).equals(duration)).toBe(true);
  });

  it('converts and compares', () => {
    const half = Duration.parse('1h30m');
    expect(half.toMinutes()).toBe(90);
    expect(half.toSeconds()).toBe(5_400);
    expect(half.toMilliseconds()).toBe(5_400_000);
    expect(half.compare(Duration.hours(2))).toBeLessThan(0);
    expect(half.equals(Duration.hours(2))).toBe(false);
    expect(JSON.stringify({ half })).toBe('{"half":"1h30m"}');
    expect(Duration.isDuration(half)).toBe(true);
    expect(Duration.isDuration('1h')).toBe(false);
    expect(Object.isFrozen(half)).toBe(true);
  });

  it.each(['', '5', '5 s', '1d', '1h30', '-', '.s', 's', '1e3s', '9999999999999h', '1.2.3s'])(
    'refuses %j',
    (text) => {
      expect(() => Duration.parse(text)).toThrow(UnitError);
      expect(() => Duration.parse(text)).toThrow(/is not a duration; write numbers with a unit/);
    },
  );

  it('refuses what no stack can mean', () => {
    expect(() => Duration.parse('-1s')).toThrow('"-1s" is negative');
    expect(() => Duration.seconds(-1)).toThrow('-1 seconds is not a duration');
    expect(() => Duration.hours(Number.NaN)).toThrow('NaN hours is not a duration');
    expect(() => Duration.hours(3_000_000)).toThrow('more than the 292 years');
  });
});

describe('the Go grammar', () => {
  it.each([
    ['0', 0n],
    ['+5s', 5_000_000_000n],
    ['-2m', -120_000_000_000n],
    ['.5s', 500_000_000n],
    ['5.s', 5_000_000_000n],
    ['1us', 1_000n],
    ['1µs', 1_000n],
    ['1μs', 1_000n],
    ['1h1h', 7_200_000_000_000n],
    ['0.1234567891234s', 123_456_789n],
    ['9223372036854775807ns', 9_223_372_036_854_775_807n],
    ['9223372036854775808ns', undefined],
    ['-9223372036854775808ns', -9_223_372_036_854_775_808n],
    ['1toString', undefined],
  ])('reads %s', (text, nanoseconds) => {
    expect(parseGoDuration(text)).toBe(nanoseconds);
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(1n << 62n), max: 1n << 62n }), (value) => {
        expect(parseGoDuration(formatGoDuration(value))).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.nat(10_000_000), (value) => {
        expect(Duration.parse(Duration.milliseconds(value).toString()).toMilliseconds()).toBe(value);
      }),
    );
  });
});
