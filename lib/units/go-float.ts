const decimal = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
const hexadecimal = /^([-+]?)0x([0-9a-f_]*)(?:\.([0-9a-f_]*))?p([-+]?[0-9]+)$/i;
const special = /^([-+]?)(?:(inf(?:inity)?)|nan)$/i;

/**
 * Reads a number as Go's `strconv.ParseFloat` does, which is what the `docker` CLI reads sizes and ratios with.
 *
 * @returns undefined where Go answers with an error (syntax, or beyond the range of a double).
 */
export function parseGoFloat(text: string): number | undefined {
  if (decimal.test(text)) return inRange(Number(text));
  const word = special.exec(text);
  if (word !== null) {
    if (word[2] === undefined) return Number.NaN;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  const hex = hexadecimal.exec(text);
  return hex === null ? undefined : hexFloat(hex[1] ?? '', hex[2] ?? '', hex[3] ?? '', hex[4] ?? '0');
}

function hexFloat(sign: string, whole: string, fraction: string, exponent: string): number | undefined {
  // An underscore stands between digits, or between the prefix and the first digit.
  const misplaced = /__|_$/.test(whole) || /__|_$|^_/.test(fraction);
  const digits = (whole + fraction).replaceAll('_', '');
  if (misplaced || digits === '') return undefined;
  const value =
    Number(BigInt(`0x${digits}`)) * 2 ** (Number(exponent) - 4 * fraction.replaceAll('_', '').length);
  return inRange(sign === '-' ? -value : value);
}

function inRange(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
