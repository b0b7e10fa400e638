const decimal = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
const hexadecimal = /^([-+]?)0x([0-9a-f]*)(?:\.([0-9a-f]*))?p([-+]?[0-9]+)$/i;
const special = /^(?:([-+]?)(inf(?:inity)?)|nan)$/i;

/** An underscore stands between two digits, or between the prefix `0x` and the first digit. */
const misplacedUnderscore = /(?<![0-9a-f]|0x)_|_(?![0-9a-f])/i;
const misplacedUnderscoreInDecimal = /(?<![0-9])_|_(?![0-9])/;

/**
 * Reads a number as Go's `strconv.ParseFloat` does, which is what the `docker` CLI reads sizes and ratios with.
 *
 * @returns undefined where Go answers with an error (syntax, or beyond the range of a double).
 */
export function parseGoFloat(text: string): number | undefined {
  const plain = withoutUnderscores(text);
  if (plain === undefined) return undefined;
  if (decimal.test(plain)) return inRange(Number(plain));
  const word = special.exec(text);
  if (word !== null) {
    if (word[2] === undefined) return Number.NaN;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  const hex = hexadecimal.exec(plain);
  return hex === null ? undefined : hexFloat(hex[1] ?? '', hex[2] ?? '', hex[3] ?? '', hex[4] ?? '0');
}

function withoutUnderscores(text: string): string | undefined {
  if (!text.includes('_')) return text;
  const misplaced = /^[-+]?0x/i.test(text) ? misplacedUnderscore : misplacedUnderscoreInDecimal;
  return misplaced.test(text) ? undefined : text.replaceAll('_', '');
}

function hexFloat(sign: string, whole: string, fraction: string, exponent: string): number | undefined {
  const digits = whole + fraction;
  if (digits === '') return undefined;
  const value = Number(BigInt(`0x${digits}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
  return inRange(sign === '-' ? -value : value);
}

function inRange(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
