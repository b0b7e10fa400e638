import {
  constants,
  parseReference,
  readSchema,
  resolve,
  type Schema,
  type SchemaFile,
} from './json-schema.js';

/** A node while it is built: the text of each field, ready to be written. */
type Fields = Map<string, string>;

/**
 * Writes the tables of properties, a tree each in the shape of a stack file and of a Compose file. Every definition
 * is a constant of its own, so that the tree stays small and shares its parts.
 */
export function generateProperties(): string {
  const tables = new Tables();
  const stack = tables.constant('StackSpec', readSchema('stack.schema.json'), 'stack.schema.json');
  const compose = tables.constant('ComposeSpec', readSchema('compose.schema.json'), 'compose.schema.json');
  return [
    "import type { PropertyNode } from './property-node.js';\n",
    ...tables.constants.values(),
    '/** Every property of a stack file. */',
    `export const stackProperties: PropertyNode = ${stack};\n`,
    '/** Every property of our standalone Compose file. */',
    `export const composeProperties: PropertyNode = ${compose};\n`,
  ].join('\n');
}

class Tables {
  readonly constants = new Map<string, string>();

  /** Writes a definition once and answers the name of its constant. */
  constant(name: string, schema: Schema, file: SchemaFile): string {
    const identifier = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    if (!this.constants.has(identifier)) {
      const text = written(this.fields(schema, file));
      this.constants.set(identifier, `const ${identifier}: PropertyNode = ${text};\n`);
    }
    return identifier;
  }

  private node(schema: Schema, file: SchemaFile): string {
    const fields = this.fields(schema, file);
    const spread = [...fields.keys()];
    if (spread.length === 1 && spread[0]?.startsWith('...')) return spread[0].slice(3);
    return written(fields);
  }

  private fields(schema: Schema, file: SchemaFile): Fields {
    if (schema.$ref) return this.referenceFields(schema, schema.$ref, file);
    const fields: Fields = new Map();
    for (const branch of constants(schema) ? [] : (schema.oneOf ?? [])) {
      for (const [key, text] of this.fields(branch, file)) fields.set(key, text);
    }
    if (schema.properties) {
      const entries = Object.entries(schema.properties).map(
        ([key, value]) => `${quote(key)}: ${this.node(value, file)}`,
      );
      fields.set('properties', `{\n${entries.map((entry) => `  ${entry},\n`).join('')}}`);
    }
    if (typeof schema.additionalProperties === 'object') {
      fields.set('value', this.node(schema.additionalProperties, file));
    }
    if (schema.items) fields.set('item', this.node(schema.items, file));
    for (const [key, text] of annotationFields(schema)) fields.set(key, text);
    return fields;
  }

  private referenceFields(schema: Schema, ref: string, within: SchemaFile): Fields {
    const { name, property } = parseReference(ref);
    const { schema: target, file } = resolve(ref, within);
    if (property !== undefined) return this.fields(target, file);
    const own = annotationFields(schema);
    if (this.fields(target, file).size === 0) return own;
    return new Map([[`...${this.constant(name, target, file)}`, ''], ...own]);
  }
}

function annotationFields(schema: Schema): Fields {
  const fields: Fields = new Map();
  const { 'x-since': since, 'x-engine': engine, 'x-ignored': ignored } = schema;
  if (since) fields.set('since', quote(since, true));
  if (engine) fields.set('engine', quote(engine, true));
  const newer = (schema.oneOf ?? []).filter((branch) => 'const' in branch && branch['x-engine']);
  if (newer.length > 0) {
    const entries = newer.map(
      (value) => `${quote(String(value.const))}: ${quote(value['x-engine'] ?? '', true)}`,
    );
    fields.set('engineByValue', `{ ${entries.join(', ')} }`);
  }
  if (ignored) fields.set('ignored', quote(ignored, true));
  return fields;
}

function written(fields: Fields): string {
  if (fields.size === 0) return '{}';
  return `{ ${[...fields].map(([key, text]) => (text === '' ? key : `${key}: ${text}`)).join(', ')} }`;
}

/** A string as source code; a key that is a plain word stays bare. */
function quote(text: string, always = false): string {
  return !always && /^[A-Za-z_]\w*$/.test(text) ? text : JSON.stringify(text);
}
