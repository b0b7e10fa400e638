import { compile, type JSONSchema } from 'json-schema-to-typescript';
import {
  constants,
  parseReference,
  readSchema,
  resolve,
  type Schema,
  type SchemaFile,
} from './json-schema.js';

/** Stands for the `x-` keys of a schema until the text is there: the generator of types knows no such key. */
const extensionMark = '__extension__';

/** What the generator of types reads: JSON Schema with a keyword for a type that exists elsewhere. */
interface TypeSchema {
  tsType?: string;
  [keyword: string]: unknown;
}

/** The file whose types are written, the file that is read, and the names taken from the stack's types. */
interface Scope {
  readonly target: SchemaFile;
  readonly file: SchemaFile;
  readonly imported: Set<string>;
}

/**
 * Writes the TypeScript types of a schema: one exported type a definition, under its own name, with the
 * descriptions as docstrings. Types of the stack file that a Compose file shares are imported.
 */
export async function generateTypes(target: SchemaFile): Promise<string> {
  const schema = readSchema(target);
  const scope: Scope = { target, file: target, imported: new Set() };
  const definitions = Object.entries(schema.$defs ?? {}).map(([name, part]) => [
    name,
    toTypeSchema(part, scope),
  ]);
  const root = { ...toTypeSchema(schema, scope), $defs: Object.fromEntries(definitions) };
  const text = await compile(root as JSONSchema, schema.title ?? target, {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return importLine([...scope.imported].sort()) + tidy(text);
}

function importLine(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './stack.generated.js';\n\n`;
}

function tidy(text: string): string {
  return text
    .trimStart()
    .replaceAll(`${extensionMark}?: unknown;`, '[extension: `x-${string}`]: unknown;')
    .replaceAll(/ \*\n \* This (?:interface|type) was referenced by .*\n \* via the `definition` .*\n/g, '');
}

function toTypeSchema(schema: Schema, scope: Scope): TypeSchema {
  if (schema.$ref) return referenceType(schema, schema.$ref, scope);
  const description = docstring(schema);
  const named = { ...(schema.title && { title: schema.title }), ...(description && { description }) };
  const values = constants(schema) ?? schema.enum;
  if (values) return { ...named, enum: values };
  if (schema.oneOf) return { ...named, anyOf: schema.oneOf.map((branch) => toTypeSchema(branch, scope)) };
  if (schema.items) return { ...named, type: 'array', items: toTypeSchema(schema.items, scope) };
  if (schema.properties || schema.additionalProperties !== undefined) {
    return { ...named, ...objectSchema(schema, scope) };
  }
  return { ...named, ...(schema.type && { type: schema.type }) };
}

/** A definition becomes its name; a property of a definition is written out with its description. */
function referenceType(schema: Schema, ref: string, scope: Scope): TypeSchema {
  const { file = scope.file, name, property } = parseReference(ref);
  if (property !== undefined) {
    return toTypeSchema({ ...resolve(ref, scope.file).schema }, { ...scope, file });
  }
  if (file !== scope.target) scope.imported.add(name);
  const description = docstring(schema);
  return { ...(description && { description }), tsType: name };
}

function objectSchema(schema: Schema, scope: Scope): TypeSchema {
  const properties: Record<string, TypeSchema> = {};
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    properties[key] = toTypeSchema(value, scope);
  }
  if (schema.patternProperties?.['^x-']) {
    properties[extensionMark] = {
      tsType: 'unknown',
      description: 'Keys of your own, which Docker passes over.',
    };
  }
  const rest = schema.additionalProperties;
  // What is required without a condition, by whoever refuses it.
  const required = [schema, ...(schema.allOf ?? [])].flatMap((part) =>
    part.if ? [] : (part.required ?? []),
  );
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: typeof rest === 'object' ? toTypeSchema(rest, scope) : false,
  };
}

/** The description as a docstring: what the schema says in lines of their own becomes tags. */
function docstring(schema: Schema): string | undefined {
  if (!schema.description) return undefined;
  const lines = schema.description.split('\n');
  const text = lines.filter((line) => !/^(?:Default|See): /.test(line));
  for (const value of schema.oneOf ?? []) {
    if ('const' in value) text.push(`- \`${value.const}\`: ${value.description}`);
  }
  if (schema['x-ignored']) text.push(`Without effect in a swarm. ${schema['x-ignored']}`);
  for (const line of lines) {
    const [, tag, rest] = /^(Default|See): (.*)$/.exec(line) ?? [];
    if (tag) text.push(tag === 'Default' ? `@default ${rest}` : `@see ${rest}`);
  }
  return text.join('\n');
}
