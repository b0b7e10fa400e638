import { YamlFloat, YamlTime, type YamlValue } from '../yaml/values.js';

/** What a value is, without showing it. */
export function describe(value: YamlValue): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Map) return 'a mapping';
  if (value instanceof YamlTime) return 'a date';
  if (value instanceof YamlFloat) return 'a number with a fraction or an exponent';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
}
