import { childNode, type PropertyNode } from '../property-node.js';
import { listed } from '../words.js';
import { formatPath, type YamlPath } from '../yaml-path.js';
import { describeTypes, describeValue, quoted } from './describe.js';
import type { Fault } from './faults.js';
import { nearestKey } from './nearest.js';

/** What is wrong and what to write instead. */
export interface Sentences {
  readonly message: string;
  readonly remedy: string;
}

/** Words a fault; `properties` is the table of everything that can be written. */
export function wordFault(fault: Fault, properties: PropertyNode): Sentences {
  const { keyword } = fault.error;
  if (fault.error.propertyName !== undefined) return badKey(fault);
  if (keyword === 'additionalProperties') return unknownKey(fault, properties);
  if (keyword === 'required') return missingKey(fault);
  if (keyword === 'type') return wrongType(fault);
  if (keyword === 'uniqueItems') return repetition(fault);
  return wrongValue(fault);
}

function unknownKey({ path, note }: Fault, properties: PropertyNode): Sentences {
  const key = String(path.at(-1));
  const known = Object.keys(nodeAt(properties, path.slice(0, -1))?.properties ?? {});
  const near = nearestKey(key, known);
  const what = note.refusedBy === 'none' ? 'is dropped without a word' : 'is not known';
  const message = `${formatPath(path)} ${what}; there is no such property`;
  const elsewhere = note.elsewhere?.[key];
  if (elsewhere !== undefined) return { message, remedy: elsewhere };
  if (near !== undefined) return { message, remedy: `Write ${near}.` };
  const keys = known.length <= 12 ? ` Known here: ${known.join(', ')}.` : '';
  return { message, remedy: `Leave it out.${keys}` };
}

function missingKey({ path, error, note }: Fault): Sentences {
  const key = String(error.params['missingProperty']);
  return { message: `${formatPath(path)} has no ${key}`, remedy: note.remedy ?? `Write ${key}.` };
}

function wrongType({ path, value, error, note }: Fault): Sentences {
  const types = [error.params['type'] ?? []].flat() as string[];
  const message = `${formatPath(path) || 'the file'} is ${describeValue(value, path)}; it must be ${describeTypes(types)}`;
  return { message, remedy: note.remedy ?? typeRemedy(value, types, path) };
}

function typeRemedy(value: unknown, types: readonly string[], path: YamlPath): string {
  const key = path.at(-1);
  const start = typeof key === 'string' ? `${key}: ` : '- ';
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (typeof value === 'boolean' && types.includes('string'))
    return `Put the value in quotes: ${start}"${value}".`;
  if (scalar && types.includes('string')) return 'Put the value in quotes.';
  const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber && (types.includes('integer') || types.includes('number')))
    return `Write it without quotes: ${start}${value.trim()}.`;
  if (typeof value === 'string' && types.includes('boolean'))
    return `Write ${start}true or ${start}false, without quotes.`;
  if (value === null)
    return `Write ${describeTypes(types)}, or leave ${typeof key === 'string' ? key : 'the entry'} out.`;
  if (types.includes('array') && !types.includes('object'))
    return 'Write a list, each entry on a line of its own after "- ".';
  return `Write ${describeTypes(types)}.`;
}

function badKey({ path, value, note }: Fault): Sentences {
  const message = `${formatPath(path.slice(0, -1))} has the key ${quoted(String(value))}; ${note.expected ?? 'it has another form'}`;
  return { message, remedy: note.remedy ?? 'Rename the key.' };
}

function repetition({ path, value, note }: Fault): Sentences {
  const message = `${formatPath(path)} is ${describeValue(value, path)} again; an entry stands here once`;
  return { message, remedy: note.remedy ?? 'Leave the repetition out.' };
}

function wrongValue({ path, value, error, note }: Fault): Sentences {
  const what = note.absent ? 'does not go here' : `is ${describeValue(value, path)}`;
  const message = `${formatPath(path)} ${what}; ${note.expected ?? 'it has another form'}`;
  const allowed = error.params['allowedValues'];
  const fallback = Array.isArray(allowed)
    ? `Write ${listed(allowed.map(String), 'or')}.`
    : 'Write a value of that form.';
  return { message, remedy: note.remedy ?? fallback };
}

function nodeAt(root: PropertyNode, path: YamlPath): PropertyNode | undefined {
  let node: PropertyNode | undefined = root;
  for (const step of path) node = node && childNode(node, step);
  return node;
}
