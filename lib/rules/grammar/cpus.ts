/** The CPUs as the CLI reads them: an exact number of thousand-millionths, or why it does not read them. */
export function parseCpus(text: string): { readonly nanoCpus: bigint } | { readonly problem: string } {
  const value = parseRational(text);
  if (value === undefined) return { problem: `failed to parse ${text} as a rational number` };
  const nano = value.numerator * 1_000_000_000n;
  if (nano % value.denominator !== 0n) return { problem: 'value is too precise' };
  return { nanoCpus: BigInt.asIntN(64, nano / value.denominator) };
}

interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction or a number with an exponent, as Go's `big.Rat` reads it. */
function parseRational(text: string): Rational | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const numerator = parseInteger(text.slice(0, slash));
    const denominator = /^[-+]/.test(text.slice(slash + 1)) ? undefined : parseInteger(text.slice(slash + 1));
    if (numerator === undefined || !denominator) return undefined;
    return { numerator, denominator };
  }
  const match = /^([-+]?)([0-9]*)(?:\.([0-9]*))?(?:e([-+]?[0-9]{1,4}))?$/i.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (match === null || whole + fraction === '') return undefined;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const scale = Number(exponent) - fraction.length;
  const power = 10n ** BigInt(Math.abs(scale));
  return scale < 0
    ? { numerator: digits, denominator: power }
    : { numerator: digits * power, denominator: 1n };
}

function parseInteger(text: string): bigint | undefined {
  const match = /^([-+]?)(0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)$/i.exec(text);
  if (match === null) return undefined;
  const digits = match[2] ?? '';
  const value = /^0[0-9]/.test(digits) ? octal(digits) : BigInt(digits);
  return value === undefined ? undefined : match[1] === '-' ? -value : value;
}

function octal(digits: string): bigint | undefined {
  return /^[0-7]+$/.test(digits) ? BigInt(`0o${digits}`) : undefined;
}
