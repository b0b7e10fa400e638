/** The JSON types that Docker's check of a stack file speaks of. A whole number is an integer and a number. */
export type JsonType = 'text' | 'number' | 'integer' | 'boolean' | 'null' | 'list' | 'mapping';

/** What may stand at a place. */
export type Shape = AnyShape | ScalarShape | ListShape | MappingShape | EitherShape;

/** Anything, as long as YAML's types are JSON's. */
export interface AnyShape {
  readonly kind: 'any';
}

export interface ScalarShape {
  readonly kind: 'scalar';
  readonly types: readonly JsonType[];
  readonly format?: 'duration' | 'port';
  readonly values?: readonly string[];
  readonly minimum?: number;
}

export interface ListShape {
  readonly kind: 'list';
  readonly items: Shape;
  /** Whether an item may stand there once only. */
  readonly unique: boolean;
}

export interface MappingShape {
  readonly kind: 'mapping';
  readonly keys: Readonly<Record<string, Shape>>;
  /** What stands under keys with names of the user's. */
  readonly pattern?: RegExp;
  readonly entries?: Shape;
  readonly required: readonly string[];
  /** Whether keys that nothing speaks of are let through, unchecked. */
  readonly open: boolean;
  /** Whether it may be left empty (`default:`). */
  readonly nullable: boolean;
}

/** The first option that takes the JSON type of a value decides about it. */
export interface EitherShape {
  readonly kind: 'either';
  readonly options: readonly Exclude<Shape, EitherShape>[];
}

export const any: AnyShape = { kind: 'any' };

export function scalar(...types: JsonType[]): ScalarShape {
  return { kind: 'scalar', types };
}

export const text = scalar('text');
export const integer = scalar('integer');
export const number = scalar('number');
export const boolean = scalar('boolean');

export function list(items: Shape): ListShape {
  return { kind: 'list', items, unique: false };
}

export function uniqueList(items: Shape): ListShape {
  return { kind: 'list', items, unique: true };
}

type MappingOptions = Partial<Omit<MappingShape, 'kind' | 'keys'>>;

/** A mapping with these keys and no others, unless the options say so. */
export function mapping(keys: Readonly<Record<string, Shape>>, options: MappingOptions = {}): MappingShape {
  return { kind: 'mapping', keys, required: [], open: false, nullable: false, ...options };
}

export function either(...options: EitherShape['options']): EitherShape {
  return { kind: 'either', options };
}
