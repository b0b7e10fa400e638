import { YamlFloat, YamlTime, type YamlValue } from '../yaml/values.js';

/**
 * The text that Docker's loader makes of a value where it wants text: `1e+06` for a million that was written as a float,
 * `<nil>` for null inside a list.
 */
export function goText(value: YamlValue): string {
  if (value === null) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`;
  if (value instanceof Map) {
    const entries = [...value].sort(([left], [right]) => compareBytes(left, right));
    return `map[${entries.map(([key, item]) => `${key}:${goText(item)}`).join(' ')}]`;
  }
  if (value instanceof YamlFloat) return goFloatText(value.value);
  return value instanceof YamlTime ? value.text : String(value);
}

function goFloatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return Object.is(value, -0) ? '-0' : String(value);
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`;
}

/** What Docker's loader writes for a value that it formats as text although it is none. */
export function goTextOrComplaint(value: YamlValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return `%!s(int=${value})`;
  if (typeof value === 'bigint') return `%!s(${value > maxInt64 ? 'uint64' : 'int'}=${value})`;
  if (typeof value === 'boolean') return `%!s(bool=${value})`;
  if (value instanceof YamlFloat) return `%!s(float64=${goFloatText(value.value)})`;
  return value === null ? '%!s(<nil>)' : goText(value);
}

const maxInt64 = (1n << 63n) - 1n;

/** The order of Go's strings: by the bytes of their UTF-8. */
export function compareBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
