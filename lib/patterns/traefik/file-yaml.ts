import { doubleQuoted, isPlain } from '../../spec/yaml/scalar-text.js';
import type { ConfigObject, ConfigValue } from './middleware.js';

/** Lists of this many characters stand on one line. */
const SHORT = 60;
/** What ends a plain scalar within a list on one line. */
const FLOW = /[[\]{},]/;

/**
 * Writes a configuration as YAML around the Go templates that its texts hold: short lists on one line, everything else
 * one entry a line.
 */
export function fileYaml(configuration: ConfigObject, header?: string): string {
  const comment = header === undefined ? '' : `${header.replace(/^/gm, '# ')}\n\n`;
  return `${comment}${isEmpty(configuration) ? '{}' : lines(configuration, '')}\n`;
}

/** A list or a map that is not empty, from the second line on at this indent. */
function lines(value: readonly ConfigValue[] | ConfigObject, indent: string): string {
  const inner = `${indent}  `;
  const written = isList(value)
    ? value.map((item) => `- ${isBlock(item) ? lines(item, inner) : inline(item)}`)
    : entriesOf(value).map(
        ([key, item]) =>
          `${text(key)}:${isBlock(item) ? `\n${inner}${lines(item, inner)}` : ` ${inline(item)}`}`,
      );
  return written.join(`\n${indent}`);
}

function inline(value: ConfigValue): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object') return String(value);
  if (!isList(value)) return '{}';
  return `[${value.map((item) => (typeof item === 'string' ? text(item, FLOW) : item)).join(', ')}]`;
}

/** Whether a value takes lines of its own. */
function isBlock(value: ConfigValue): value is readonly ConfigValue[] | ConfigObject {
  if (typeof value !== 'object') return false;
  if (!isList(value)) return !isEmpty(value);
  return value.some((item) => typeof item === 'object') || String(value).length >= SHORT;
}

/** A text, in quotes when it is not read as itself without, or holds what must not stand in it. */
function text(value: string, without?: RegExp): string {
  // Single quotes leave an action, `{{ env "NAME" }}`, as it stands; double quotes would escape its own.
  if (value.includes('{{')) return singleQuoted(value);
  if (isPlain(value) && without?.test(value) !== true) return value;
  return /^[^'\p{Cc}]*"[^'\p{Cc}]*$/u.test(value) ? singleQuoted(value) : doubleQuoted(value);
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function isList(value: ConfigValue): value is readonly ConfigValue[] {
  return Array.isArray(value);
}

function isEmpty(value: ConfigObject): boolean {
  return entriesOf(value).length === 0;
}

/** What is undefined is as good as absent. */
function entriesOf(value: ConfigObject): [string, ConfigValue][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
