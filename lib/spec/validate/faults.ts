import { notes } from '../validators.generated.js';
import type { YamlPath } from '../yaml-path.js';
import type { Note, SchemaError } from './schema-error.js';

/** A reported error with the value it speaks of. */
export interface Fault {
  readonly error: SchemaError;
  readonly path: YamlPath;
  readonly value: unknown;
  readonly note: Note;
}

/** The errors as faults, one for each place: a value that fails several checks is reported for the gravest. */
export function faultsOf(root: unknown, errors: readonly SchemaError[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    // These two say only that something within failed, which is reported by itself.
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    const fault = faultOf(root, error);
    const place = JSON.stringify([fault.path, error.params['missingProperty']]);
    const known = faults.get(place);
    if (!known || gravity(fault) < gravity(known)) faults.set(place, fault);
  }
  return [...faults.values()].filter((fault) => !isMisspelled(fault, errors));
}

/** A missing key beside an unknown one is the unknown one: one fault, which the unknown key reports. */
function isMisspelled({ error }: Fault, errors: readonly SchemaError[]): boolean {
  if (error.keyword !== 'required') return false;
  return errors.some(
    (other) => other.keyword === 'additionalProperties' && other.instancePath === error.instancePath,
  );
}

function faultOf(root: unknown, error: SchemaError): Fault {
  const note = notes[error.schemaPath] ?? {};
  const { path, value } = locate(root, error.instancePath);
  const key = error.propertyName ?? error.params['additionalProperty'];
  if (typeof key === 'string') return { error, note, path: [...path, key], value: key };
  if (error.keyword === 'uniqueItems') {
    const index = Math.max(Number(error.params['i']), Number(error.params['j']));
    return { error, note, path: [...path, index], value: (value as unknown[])[index] };
  }
  return { error, note, path, value };
}

/** The wrong type first, then what the CLI refuses, what an engine refuses, and what is lost. */
function gravity({ error, note }: Fault): number {
  if (error.keyword === 'type') return 0;
  return note.refusedBy === undefined ? 1 : note.refusedBy === 'engine' ? 2 : 3;
}

function locate(root: unknown, pointer: string): { path: YamlPath; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { path, value };
}
