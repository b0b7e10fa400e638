import { remembered } from '../../units/index.js';

type Cpus = { readonly nanoCpus: bigint } | { readonly problem: string };

/** The CPUs as the CLI reads them: an exact number of thousand-millionths, or why it does not read them. */
export const parseCpus: (text: string) => Cpus = remembered(parse);

function parse(text: string): Cpus {
  const value = text.includes('/') ? parseFraction(text) : parseNumber(text);
  if (value === undefined) return { problem: `failed to parse ${text} as a rational number` };
  const nano = value.numerator * 1_000_000_000n;
  if (nano % value.denominator !== 0n) return { problem: 'value is too precise' };
  return { nanoCpus: BigInt.asIntN(64, nano / value.denominator) };
}

interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const bases: Readonly<
  Record<string, { readonly base: bigint; readonly digits: string; readonly marks: string }>
> = {
  '': { base: 10n, digits: '0-9', marks: 'ep' },
  '0x': { base: 16n, digits: '0-9a-f', marks: 'p' },
  '0o': { base: 8n, digits: '0-7', marks: 'ep' },
  '0b': { base: 2n, digits: '01', marks: 'ep' },
};

/** A number with an optional base, fraction and exponent, as Go's `big.Rat` reads it. */
function parseNumber(text: string): Rational | undefined {
  const [, sign = '', prefix = '', body = ''] = /^([-+]?)(0[xob])?(.*)$/is.exec(text) ?? [];
  const form = bases[prefix.toLowerCase()];
  if (form === undefined) return undefined;
  const { base, digits, marks } = form;
  const pattern = new RegExp(
    `^([${digits}_]*)(?:\\.([${digits}_]*))?(?:([${marks}])([-+]?[0-9]{1,4}))?$`,
    'i',
  );
  const [, whole, fraction = '', mark = 'e', exponent = '0'] = pattern.exec(body) ?? [];
  if (whole === undefined || !isSeparated(whole, prefix !== '') || !isSeparated(fraction, false))
    return undefined;
  const all = (whole + fraction).replaceAll('_', '');
  if (all === '') return undefined;
  const value = [...all].reduce((sum, digit) => sum * base + BigInt(Number.parseInt(digit, 16)), 0n);
  const scale = base ** BigInt(fraction.replaceAll('_', '').length);
  const power = (mark.toLowerCase() === 'p' ? 2n : 10n) ** BigInt(Math.abs(Number(exponent)));
  const signed = sign === '-' ? -value : value;
  if (Number(exponent) < 0) return { numerator: signed, denominator: scale * power };
  return { numerator: signed * power, denominator: scale };
}

/** An underscore stands between two digits, or between a prefix and the first digit. */
function isSeparated(digits: string, afterPrefix: boolean): boolean {
  return !/__|_$/.test(digits) && (afterPrefix || !digits.startsWith('_'));
}

function parseFraction(text: string): Rational | undefined {
  const slash = text.indexOf('/');
  const numerator = parseInteger(text.slice(0, slash));
  const divisor = text.slice(slash + 1);
  const denominator = /^[-+]/.test(divisor) ? undefined : parseInteger(divisor);
  return numerator === undefined || !denominator ? undefined : { numerator, denominator };
}

/** An integer; a leading 0 makes it octal. */
function parseInteger(text: string): bigint | undefined {
  const octal = text.replace(/^([-+]?)0_?(?=[0-9])/, '$10o');
  return /[.ep]/i.test(octal.replace(/0x.*/i, '')) ? undefined : parseNumber(octal)?.numerator;
}
