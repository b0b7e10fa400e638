import { readFileSync } from 'node:fs';
import type { Annotations } from './annotations.js';

/** The part of JSON Schema 2020-12 that our schemas use, with our own annotations. */
export interface Schema extends Annotations {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  required?: string[];
  maxProperties?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  prefixItems?: Schema[];
  uniqueItems?: boolean;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
}

/** The schemas by file name. */
export const schemaFiles = ['stack.schema.json', 'compose.schema.json'] as const;
export type SchemaFile = (typeof schemaFiles)[number];

const schemas = new Map<SchemaFile, Schema>();

export function readSchema(file: SchemaFile): Schema {
  const known = schemas.get(file);
  if (known) return known;
  const schema = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Schema;
  schemas.set(file, schema);
  return schema;
}

/** A reference taken apart: `stack.schema.json#/$defs/PortSpec`, or one property of a definition. */
export interface Reference {
  /** The file it points into, or undefined for the same file. */
  readonly file?: SchemaFile;
  readonly name: string;
  /** The property of the definition, when it points at one. */
  readonly property?: string;
}

const reference =
  /^(stack\.schema\.json|compose\.schema\.json)?#\/\$defs\/([A-Za-z]+)(?:\/properties\/([a-z0-9_-]+))?$/;

export function parseReference(ref: string): Reference {
  const [, file, name, property] = reference.exec(ref) ?? [];
  if (!name) throw new Error(`cannot read the reference ${ref}: write FILE#/$defs/NAME[/properties/KEY]`);
  return { ...(file && { file: file as SchemaFile }), name, ...(property && { property }) };
}

/** What a reference points at, and the file that it is in. */
export function resolve(ref: string, within: SchemaFile): { schema: Schema; file: SchemaFile } {
  const { file = within, name, property } = parseReference(ref);
  const definition = readSchema(file).$defs?.[name];
  const schema = property === undefined ? definition : definition?.properties?.[property];
  if (!schema) throw new Error(`${within}: the reference ${ref} points at nothing`);
  return { schema, file };
}

/** The values of a choice that is written as `oneOf` of constants, or undefined when it is none. */
export function constants(schema: Schema): unknown[] | undefined {
  if (!schema.oneOf?.every((branch) => 'const' in branch)) return undefined;
  return schema.oneOf.map((branch) => branch.const);
}
