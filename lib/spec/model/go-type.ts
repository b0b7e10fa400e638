import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';

/**
 * A value of the model while it is read and merged. Docker's loader is a Go program, and merging tells a list that was
 * never given (null) from an empty one; structs and maps are Maps. A struct holds the fields that were given: any other
 * has its zero value, whatever its type, and most of the sixty fields of a service are never given.
 */
export type GoValue = YamlValue;
export type GoMap = Map<string, GoValue>;

/** Rewrites what a file says before it is decoded into a type; undefined when it refused. */
export type Hook = (input: YamlValue, place: Place) => YamlValue | undefined;

interface Behaviour {
  readonly hook?: Hook;
  /** How `docker stack config` prints it, where its kind does not say it. */
  readonly print?: (value: GoValue) => unknown;
  /** How a later file changes it, where its kind does not say it; asked only when the earlier value is not null. */
  readonly merge?: (earlier: GoValue, later: GoValue) => GoValue;
}

export interface GoField {
  /** The key in a file; unlike other keys it is looked for in any case. */
  readonly name: string;
  /** The key as it is printed. */
  readonly key: string;
  readonly type: GoType;
  /** Printed although it is empty. */
  readonly always: boolean;
}

export interface GoStruct extends Behaviour {
  readonly kind: 'struct';
  readonly fields: readonly GoField[];
  /** The keys of the fields as they are printed, which is how nearly every file writes them. */
  readonly keys: ReadonlySet<string>;
  /** All keys by which {@link fields} are found without looking for other cases. */
  readonly known: ReadonlySet<string>;
}

export interface GoNumber extends Behaviour {
  readonly kind: 'int' | 'uint';
  readonly bits: 32 | 64;
}

/** A type of Docker's loader, with what it does beyond its kind. */
export type GoType =
  | ({ readonly kind: 'string' | 'bool' | 'float' | 'any' } & Behaviour)
  | GoNumber
  | ({ readonly kind: 'pointer' | 'slice' | 'map'; readonly of: GoType } & Behaviour)
  | GoStruct;

export const string: GoType = { kind: 'string' };
export const bool: GoType = { kind: 'bool' };
export const float: GoType = { kind: 'float' };
export const int64: GoNumber = { kind: 'int', bits: 64 };
export const uint64: GoNumber = { kind: 'uint', bits: 64 };
export const uint32: GoNumber = { kind: 'uint', bits: 32 };
export const any: GoType = { kind: 'any' };

export const pointer = (of: GoType, behaviour: Behaviour = {}): GoType => ({
  kind: 'pointer',
  of,
  ...behaviour,
});
export const slice = (of: GoType, behaviour: Behaviour = {}): GoType => ({ kind: 'slice', of, ...behaviour });
export const map = (of: GoType, behaviour: Behaviour = {}): GoType => ({ kind: 'map', of, ...behaviour });

/** The entries that are printed among the fields of their struct: its `x-` keys. */
export const extras = 'Extras';

/**
 * A struct. A name that starts with a capital is printed in small letters.
 */
export function struct(
  types: Readonly<Record<string, GoType>>,
  behaviour: Behaviour & { readonly always?: boolean } = {},
): GoStruct {
  const { always = false, ...rest } = behaviour;
  const fields = Object.entries(types).map(([name, type]) => ({
    name,
    key: name.toLowerCase(),
    type,
    always,
  }));
  const keys = new Set(fields.map(({ key }) => key));
  const known = new Set(fields.flatMap(({ name, key }) => [name, key]));
  return { kind: 'struct', fields, keys, known, ...rest };
}

export function zeroOf(type: GoType): GoValue {
  switch (type.kind) {
    case 'string':
      return '';
    case 'bool':
      return false;
    case 'int':
    case 'uint':
    case 'float':
      return 0;
    case 'struct':
      return new Map();
    default:
      return null;
  }
}

/** Whether it is left out of the print. */
export function isZero(type: GoType, value: GoValue): boolean {
  if (value === null) return true;
  switch (type.kind) {
    case 'struct':
      return (
        mapOf(value).size === 0 || type.fields.every((field) => isZero(field.type, fieldOf(value, field.key)))
      );
    case 'slice':
      return listOf(value).length === 0;
    case 'map':
      return mapOf(value).size === 0;
    case 'pointer':
    case 'any':
      return false;
    default:
      return value === '' || value === false || value === 0;
  }
}

const emptyMap: ReadonlyMap<string, GoValue> = new Map();

export function mapOf(value: GoValue): ReadonlyMap<string, GoValue> {
  return value instanceof Map ? value : emptyMap;
}

export function listOf(value: GoValue): readonly GoValue[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: GoValue): string {
  return typeof value === 'string' ? value : '';
}

export function fieldOf(value: GoValue, key: string): GoValue {
  return mapOf(value).get(key) ?? null;
}
