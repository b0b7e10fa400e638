import { parseGoFloat } from '../../units/index.js';
import { type InterpolationError, interpolate } from '../interpolate.js';
import { YamlFloat, type YamlMap, YamlOddMap, type YamlValue } from '../yaml/values.js';
import { formatPath, type YamlPath } from '../yaml-path.js';
import { castAt } from './casts.js';
import type { LoadingDocument } from './read-document.js';
import type { Report } from './report.js';
import type { LoadNote } from './types.js';

/**
 * Fills in the variables of a document, in every text of it; keys stay as they are. On the same way it refuses what no
 * stack file may hold anywhere, not even under `x-`: keys that are no text, and numbers without an end.
 *
 * @returns the document, which shares with the written one every part in which nothing was filled in
 */
export function fillVariables(
  document: LoadingDocument,
  env: Readonly<Record<string, string>>,
  report: Report,
  notes: LoadNote[],
): YamlValue {
  if (document.settled) return document.written;
  return new Filling(document, env, report, notes).fill(document.written);
}

class Filling {
  private readonly document: LoadingDocument;
  private readonly env: Readonly<Record<string, string>>;
  private readonly report: Report;
  private readonly notes: LoadNote[];
  /** Where the value stands that is being filled: one list for the whole walk, copied where something is told. */
  private readonly path: (string | number)[] = [];

  constructor(
    document: LoadingDocument,
    env: Readonly<Record<string, string>>,
    report: Report,
    notes: LoadNote[],
  ) {
    this.document = document;
    this.env = env;
    this.report = report;
    this.notes = notes;
  }

  fill(value: YamlValue): YamlValue {
    if (typeof value === 'string') return this.text(value, [...this.path]);
    if (Array.isArray(value)) return this.list(value);
    if (value instanceof Map) return this.mapping(value);
    this.refuseUnwritable(value, [...this.path]);
    return value;
  }

  private list(items: YamlValue[]): YamlValue[] {
    let filled = items;
    items.forEach((item, index) => {
      if (isSettled(item)) return;
      const next = this.at(index, item);
      if (next === item) return;
      if (filled === items) filled = [...items];
      filled[index] = next;
    });
    return filled;
  }

  private mapping(entries: YamlMap): YamlMap {
    let filled = entries;
    entries.forEach((item, key) => {
      if (isSettled(item)) return;
      const next = this.at(key, item);
      if (next === item) return;
      if (filled === entries) filled = new Map(entries);
      filled.set(key, next);
    });
    return filled;
  }

  private at(step: string | number, value: YamlValue): YamlValue {
    this.path.push(step);
    const filled = this.fill(value);
    this.path.pop();
    return filled;
  }

  private refuseUnwritable(value: YamlValue, path: YamlPath): void {
    if (value instanceof YamlOddMap) {
      this.refuse(
        path,
        'cli/schema',
        `has the key ${value.key}, which YAML reads as something other than text`,
        'Put the key in double quotes.',
      );
    } else if (value instanceof YamlFloat && !Number.isFinite(value.value)) {
      this.refuse(
        path,
        'cli/schema',
        'is a number without an end, which docker refuses',
        'Put it in double quotes, or write a number.',
      );
    }
  }

  private text(value: string, path: YamlPath): YamlValue {
    const { text, error, unset, defaulted } = interpolate(value, (name) =>
      Object.hasOwn(this.env, name) ? this.env[name] : undefined,
    );
    for (const variable of unset) this.note('unset-variable', variable, path);
    for (const variable of defaulted) this.note('required-default', variable, path);
    if (error !== undefined) {
      this.refuseText(error, path);
      return value;
    }
    return text === value ? value : this.cast(text, path);
  }

  private refuseText(error: InterpolationError, path: YamlPath): void {
    if (error.kind === 'syntax') {
      this.refuse(
        path,
        'cli/interpolation',
        'has a $ that starts no variable',
        'Write $$ for a $ that is meant as it stands.',
      );
      return;
    }
    const { variable, message } = error;
    const said = message === '' ? '' : `: ${message}`;
    this.refuse(
      path,
      'cli/interpolation',
      `needs the variable ${variable}, which is not set${said}`,
      `Set ${variable} in the environment of the deploy.`,
    );
  }

  /** Where docker expects a number or a flag, a text with a variable in it is turned into one. */
  private cast(text: string, path: YamlPath): YamlValue {
    const cast = castAt(path);
    const value = cast === undefined ? text : casts[cast](text);
    if (value !== undefined) return value;
    const wanted = cast === 'flag' ? 'true or false' : cast === 'ratio' ? 'a number' : 'a whole number';
    this.refuse(
      path,
      'cli/interpolation',
      `becomes ${JSON.stringify(text)} with its variables, and must be ${wanted}`,
      'Set the variable, or give it a default: ${NAME:-1}.',
    );
    return text;
  }

  private refuse(path: YamlPath, rule: string, text: string, remedy: string): void {
    this.report.refuse(this.document, path, rule, `${formatPath(path)} ${text}`, remedy);
  }

  private note(kind: LoadNote['kind'], text: string, path: YamlPath): void {
    this.notes.push({ kind, file: this.document.file, path, text });
  }
}

/** Whether a value stays as it is at a glance: nearly every value is a text without a variable. */
function isSettled(value: YamlValue): boolean {
  return typeof value === 'string' ? !value.includes('$') : typeof value !== 'object' || value === null;
}

const casts = { integer: toInteger, ratio: toRatio, flag: toFlag };

function toInteger(text: string): YamlValue | undefined {
  if (!/^[-+]?[0-9]+$/.test(text)) return undefined;
  const value = BigInt(text.replace('+', ''));
  if (value < -(1n << 63n) || value >= 1n << 63n) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function toRatio(text: string): YamlValue | undefined {
  const value = parseGoFloat(text);
  return value === undefined ? undefined : new YamlFloat(value);
}

function toFlag(text: string): YamlValue | undefined {
  const word = text.toLowerCase();
  if (['y', 'yes', 'true', 'on'].includes(word)) return true;
  return ['n', 'no', 'false', 'off'].includes(word) ? false : undefined;
}
