import { parseGoFloat } from '../../units/index.js';
import { code, isDigit } from './characters.js';
import type { YamlScalar } from './node.js';
import { YamlProblem } from './problem.js';
import { parseTimestamp } from './timestamp.js';
import { YamlFloat, YamlTime, type YamlValue } from './values.js';

const words = new Map<string, YamlValue>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, new YamlFloat(Number.NaN)] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (word) => [word, new YamlFloat(Number.POSITIVE_INFINITY)] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, new YamlFloat(Number.NEGATIVE_INFINITY)] as const),
]);

const longestWord = Math.max(...[...words.keys()].map((word) => word.length));

/**
 * What a scalar means to Docker's reader: YAML 1.2's words, with the octals (`017`), binaries and separators (`1_000`)
 * of YAML 1.1 and with its dates, but without its `yes` and `no`.
 */
export function resolveScalar(node: YamlScalar): YamlValue {
  const { tag, value } = node;
  if (tag === '') return node.plain ? resolvePlain(value) : value;
  switch (tag) {
    case '!!bool':
    case '!!int':
    case '!!float':
    case '!!null':
    case '!!timestamp':
      return resolveTagged(node);
    case '!!binary':
      return fromBase64(node);
    default:
      return value;
  }
}

/** Whether a scalar is a string, as the keys of every mapping must be. */
export function isString(node: YamlScalar): boolean {
  if (node.tag !== '') return node.tag === '!!str';
  return !node.plain || typeof resolvePlain(node.value) === 'string';
}

function resolveTagged(node: YamlScalar): YamlValue {
  const { tag, value } = node;
  const found = resolvePlain(value, tag === '!!timestamp');
  if (tag === '!!float' && (typeof found === 'number' || (typeof found === 'bigint' && found < 1n << 63n))) {
    return new YamlFloat(Number(found));
  }
  if (tagOf(found) === tag) return found;
  throw new YamlProblem(
    `"${value}" is not a value of the type ${tag}`,
    'Remove the tag, or write a value of its type.',
    node.offset,
  );
}

function tagOf(value: YamlValue): string {
  if (value === null) return '!!null';
  if (typeof value === 'boolean') return '!!bool';
  if (typeof value === 'number' || typeof value === 'bigint') return '!!int';
  if (value instanceof YamlFloat) return '!!float';
  return value instanceof YamlTime ? '!!timestamp' : '!!str';
}

const shortDecimal = /^(?:0|[1-9][0-9]{0,14})$/;

/** What numbers and times are made of: `30s` and `512M` are told from them at once. */
const numeric = /^[-+0-9a-fox_.:,tz ]*$/i;

/** What a scalar without quotes and tag means. Most are texts, which is told from the first character. */
export function resolvePlain(text: string, timestamps = true): YamlValue {
  const word = text.length > longestWord ? undefined : words.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  if (first === code.dot) {
    const float = parseGoFloat(text);
    return float === undefined ? text : new YamlFloat(float);
  }
  if (!isDigit(first) && first !== code.plus && first !== code.minus) return text;
  if (shortDecimal.test(text)) return Number(text);
  if (!numeric.test(text)) return text;
  return (timestamps ? parseTimestamp(text) : undefined) ?? resolveNumber(text) ?? text;
}

const decimalFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

function resolveNumber(text: string): YamlValue | undefined {
  const plain = text.replaceAll('_', '');
  const integer = parseInteger(plain);
  if (integer !== undefined) return integer;
  if (!decimalFloat.test(plain)) return undefined;
  const float = Number(plain);
  return Number.isFinite(float) ? new YamlFloat(float) : undefined;
}

/** Decimal, `0x`, `0b`, `0o`, and octal with a leading 0. */
const integer = /^[-+]?(?:0|[1-9][0-9]*|0[0-7]+|0x[0-9a-f]+|0b[01]+|0o[0-7]+)$/i;
/** Docker's reader also takes a sign between the prefix and the digits. */
const signedLate = /^(0b|0o)([-+])([0-7]+)$/;

function parseInteger(text: string): number | bigint | undefined {
  if (!integer.test(text)) return parseSignedLate(text);
  const sign = text.startsWith('-') || text.startsWith('+') ? text.charAt(0) : '';
  const digits = text.slice(sign.length);
  return inRange(BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits), sign);
}

function parseSignedLate(text: string): number | bigint | undefined {
  const [, prefix = '', sign = '', digits = ''] = signedLate.exec(text) ?? [];
  if (prefix === '' || (prefix === '0b' && /[2-7]/.test(digits))) return undefined;
  return inRange(BigInt(prefix + digits), sign);
}

const least = -(1n << 63n);
const mostSigned = (1n << 63n) - 1n;
const mostUnsigned = (1n << 64n) - 1n;

/** Negative and explicitly positive numbers have 63 bits, others 64. */
function inRange(value: bigint, sign: string): number | bigint | undefined {
  const signed = sign === '-' ? -value : value;
  if (signed < least || signed > (sign === '' ? mostUnsigned : mostSigned)) return undefined;
  return signed >= Number.MIN_SAFE_INTEGER && signed <= Number.MAX_SAFE_INTEGER ? Number(signed) : signed;
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function fromBase64({ value, offset }: YamlScalar): string {
  const digits = value.replace(/[\r\n]/g, '');
  if (!base64.test(digits)) {
    throw new YamlProblem('a !!binary value is not base64', 'Remove the tag, or write base64.', offset);
  }
  return Buffer.from(digits, 'base64').toString('utf8');
}
