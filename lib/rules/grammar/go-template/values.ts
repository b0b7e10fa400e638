import { TemplateError } from './lex.js';

/** A value in a template: a scalar, a struct with fixed fields, or a map (which is empty when an engine checks). */
export type Value = string | number | boolean | null | Struct | EmptyMap;

export interface Struct {
  readonly type: 'struct';
  readonly fields: Readonly<Record<string, Value>>;
}

export interface EmptyMap {
  readonly type: 'map';
}

/** What an engine fills in while it checks a service, before there is a task. Labels are not there yet. */
export const placeholders: Struct = struct({
  Service: struct({ ID: 'serviceid', Name: 'servicename', Labels: { type: 'map' } }),
  Node: struct({
    ID: 'nodeid',
    Hostname: 'nodeHostname',
    Platform: struct({ Architecture: 'architecture', OS: 'os' }),
  }),
  Task: struct({ ID: '', Name: 'taskname', Slot: '1' }),
});

function struct(fields: Readonly<Record<string, Value>>): Struct {
  return { type: 'struct', fields };
}

export function fieldOf(value: Value, name: string): Value {
  if (typeof value === 'object' && value !== null) {
    if (value.type === 'map') throw new TemplateError(`map has no entry for key ${JSON.stringify(name)}`);
    const field = Object.hasOwn(value.fields, name) ? value.fields[name] : undefined;
    if (field !== undefined) return field;
  }
  throw new TemplateError(`can't evaluate field ${name}`);
}

export function isTrue(value: Value): boolean {
  if (typeof value === 'object' && value !== null) return value.type === 'struct';
  return Boolean(value);
}

/** The value as text, as Go's fmt prints it. */
export function print(value: Value): string {
  if (value === null) return '<no value>';
  if (typeof value !== 'object') return String(value);
  return value.type === 'map' ? 'map[]' : `{${Object.values(value.fields).map(print).join(' ')}}`;
}
