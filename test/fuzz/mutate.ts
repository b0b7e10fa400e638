import { writeYaml } from '../../lib/spec/write.js';
import { knownKeys } from './known-keys.js';
import type { Random } from './random.js';
import { oddKeys, oddScalars } from './scalars.js';

/** A stack to start from: its text, and what it says. */
export interface Original {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** One wrong turn from a stack, or several: in its text, or in what it says. */
export function mutate(original: Original, random: Random): string {
  let text = random.chance(0.3) ? original.text : mutateValue(original.value, random);
  const turns = random.chance(0.35) || text === original.text ? 1 + random.below(2) : 0;
  for (let turn = 0; turn < turns; turn++) text = mutateText(text, random);
  return text;
}

/** Raw YAML that stands for itself: writing puts a word there, which is replaced at the end. */
class Raws {
  readonly texts: string[] = [];

  add(text: string): string {
    this.texts.push(text);
    return `raw${this.texts.length - 1}raw`;
  }

  fill(text: string): string {
    return text.replace(/raw(\d+)raw/g, (_, index) => this.texts[Number(index)] ?? '');
  }
}

function mutateValue(value: unknown, random: Random): string {
  const copy: unknown = structuredClone(value);
  const raws = new Raws();
  const turns = random.chance(0.6) ? 1 : 2 + random.below(2);
  for (let turn = 0; turn < turns; turn++) turnOnce(copy, raws, random);
  if (random.chance(0.2)) setVersion(copy, random);
  return raws.fill(writeYaml(copy));
}

/** Every version of the format has properties of its own. */
function setVersion(root: unknown, random: Random): void {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return;
  const versions = ['3', '2.4', '3.14', '', ...Array.from({ length: 14 }, (_, minor) => `3.${minor}`)];
  (root as Record<string, unknown>)['version'] = random.pick(versions);
}

type Holder = Record<string, unknown> | unknown[];

function turnOnce(root: unknown, raws: Raws, random: Random): void {
  const places = collect(root, []);
  if (places.length === 0) return;
  const { holder, key, path } = random.pick(places);
  switch (random.below(8)) {
    case 0:
      remove(holder, key);
      break;
    case 1:
      set(holder, key, raws.add(random.pick(oddScalars)));
      break;
    case 2:
      rename(holder, key, raws.add(random.pick(oddKeys)));
      break;
    case 3:
      rename(holder, key, random.pick(knownKeys(path.slice(0, -1))));
      break;
    case 4:
      insert(holder, key, random.pick(knownKeys(path)), raws.add(random.pick(oddScalars)));
      break;
    case 5:
      double(holder, key);
      break;
    case 6:
      set(holder, key, structuredClone(random.pick(places).value));
      break;
    default:
      wrap(holder, key, random);
  }
}

interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

function collect(value: unknown, path: readonly (string | number)[]): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  const entries: [string | number, unknown][] = Array.isArray(holder)
    ? [...holder.entries()]
    : Object.entries(holder);
  return entries.flatMap(([key, item]) => {
    const here = [...path, key];
    return [{ holder, key, value: item, path: here }, ...collect(item, here)];
  });
}

function set(holder: Holder, key: string | number, value: unknown): void {
  (holder as Record<string | number, unknown>)[key] = value;
}

function remove(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function rename(holder: Holder, key: string | number, name: string): void {
  if (Array.isArray(holder)) return;
  const value = holder[key];
  delete holder[key];
  holder[name] = value;
}

function insert(holder: Holder, key: string | number, name: string, value: unknown): void {
  const inside = (holder as Record<string | number, unknown>)[key];
  if (Array.isArray(inside)) inside.push(value);
  else if (typeof inside === 'object' && inside !== null) (inside as Record<string, unknown>)[name] = value;
  else if (!Array.isArray(holder)) holder[name] = value;
}

function double(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
}

function wrap(holder: Holder, key: string | number, random: Random): void {
  const value = (holder as Record<string | number, unknown>)[key];
  set(holder, key, random.chance(0.5) ? [value] : { [random.chance(0.5) ? 'name' : 'source']: value });
}

const snippets: readonly string[] = [
  ...[
    '\n',
    ' ',
    '  ',
    '\t',
    '-',
    '- ',
    ':',
    ': ',
    '#',
    ' # note\n',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '<<: *a\n',
    '!x ',
    '|',
    '>',
  ],
  ...[
    '\r\n',
    '\r',
    '\ufeff',
    '\u0000',
    '\u0085',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '?',
    '$',
    '${',
    '}',
    '@',
    '`',
    'é',
    '\u{1f600}',
  ],
];

function mutateText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(4));
    case 1:
      return doubleLine(text, at);
    case 2:
      return text.slice(0, at) + random.pick(oddScalars) + text.slice(at);
    default:
      return text.slice(0, at) + random.pick(snippets) + text.slice(at);
  }
}

function doubleLine(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next === -1 ? text.length : next + 1;
  return text.slice(0, end) + text.slice(start, end) + text.slice(end);
}
