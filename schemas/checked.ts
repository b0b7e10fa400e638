import type { RefusedBy } from './annotations.js';
import {
  constants,
  parseReference,
  readSchema,
  resolve,
  type Schema,
  type SchemaFile,
} from './json-schema.js';

/** What a message needs to know of one check, under the place of its keyword: `PortSpec/properties/target/maximum`. */
export interface Note {
  readonly expected?: string;
  readonly remedy?: string;
  readonly refusedBy?: Exclude<RefusedBy, 'cli'>;
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** The property must not be there at all, whatever its value. */
  readonly absent?: true;
}

/** A schema as it is compiled, in the older vocabulary (draft 7), which becomes less code. */
export type Checks = Record<string, unknown>;

export interface CheckedDefinitions {
  readonly schemas: Readonly<Record<string, Checks>>;
  readonly notes: Readonly<Record<string, Note>>;
}

/**
 * The definitions of both schemas as the validators are compiled from them: the same checks, arranged so that each
 * fault is reported once and in the branch that fits. The keywords of JSON Schema speak of one type each, so a choice
 * between a text and a map is written as one schema with the types and the keywords of both; that is possible because
 * a definition leaves its type to the places that refer to it.
 */
export function checkedDefinitions(): CheckedDefinitions {
  const schemas: Record<string, Checks> = {};
  const notes: Record<string, Note> = {};
  for (const file of ['stack.schema.json', 'compose.schema.json'] as const) {
    const { $defs = {}, $schema: _, $id: __, ...root } = readSchema(file);
    for (const [name, schema] of Object.entries({ ...$defs, [root.title ?? file]: root })) {
      if (schemas[name]) throw new Error(`both schemas define ${name}`);
      const { type: ___, ...checks } = new Arranger(file, notes).arrange(schema, name);
      schemas[name] = checks;
    }
  }
  return { schemas, notes };
}

class Arranger {
  constructor(
    private readonly file: SchemaFile,
    private readonly notes: Record<string, Note>,
  ) {}

  /** Arranges a subschema; `at` is its place: `PortSpec/properties/target`. */
  arrange(schema: Schema, at: string): Checks {
    if (schema.$ref) {
      this.annotate({ ...resolve(schema.$ref, this.file).schema, ...schema }, 'type', `${at}/type`);
      return this.reference(schema.$ref, at);
    }
    const values = constants(schema);
    const checks = {
      ...this.nested(schema, at),
      ...(values
        ? choice(values as string[], schema['x-accepts'])
        : schema.oneOf && this.branches(schema.oneOf, at)),
    };
    for (const keyword of Object.keys(checks)) this.annotate(schema, keyword, `${at}/${keyword}`);
    return checks;
  }

  private reference(ref: string, at: string): Checks {
    const { name, property } = parseReference(ref);
    const { schema, file } = resolve(ref, this.file);
    const within = new Arranger(file, this.notes);
    return property === undefined ? { type: within.typesOf(schema), $ref: name } : within.arrange(schema, at);
  }

  private branches(branches: readonly Schema[], at: string): Checks {
    const merged: Checks = {};
    const types: string[] = [];
    const allOf: Checks[] = [];
    for (const branch of branches) {
      const { type: _, ...checks } = this.arrange(branch, at);
      types.push(...this.typesOf(branch));
      for (const [keyword, check] of Object.entries(checks)) {
        if (keyword === '$ref') allOf.push({ $ref: check });
        else if (keyword in merged) throw new Error(`${at}: two branches of oneOf use ${keyword}`);
        else merged[keyword] = check;
      }
    }
    if (new Set(types).size !== types.length)
      throw new Error(`${at}: two branches of oneOf have the same type`);
    if (allOf.length === 1) return { type: types, ...merged, ...allOf[0] };
    return allOf.length === 0 ? { type: types, ...merged } : { type: types, ...merged, allOf };
  }

  private nested(schema: Schema, at: string): Checks {
    const part = (keyword: 'not' | 'if' | 'then' | 'propertyNames') =>
      schema[keyword] && { [keyword]: this.arrange(schema[keyword], `${at}/${keyword}`) };
    const list = (keyword: 'allOf' | 'anyOf') =>
      schema[keyword] && {
        [keyword]: schema[keyword].map((entry, index) => this.arrange(entry, `${at}/${keyword}/${index}`)),
      };
    const map = (keyword: 'properties' | 'patternProperties') =>
      schema[keyword] && {
        [keyword]: Object.fromEntries(
          Object.entries(schema[keyword]).map(([key, entry]) => [
            key,
            this.arrange(entry, `${at}/${keyword}/${pointer(key)}`),
          ]),
        ),
      };
    const rest = schema.additionalProperties;
    return {
      ...plainKeywords(schema),
      ...map('properties'),
      ...map('patternProperties'),
      ...(rest !== undefined && {
        additionalProperties:
          typeof rest === 'object' ? this.arrange(rest, `${at}/additionalProperties`) : rest,
      }),
      ...part('propertyNames'),
      ...this.items(schema, at),
      ...list('allOf'),
      ...list('anyOf'),
      ...part('not'),
      ...part('if'),
      ...part('then'),
    };
  }

  private items({ items, prefixItems }: Schema, at: string): Checks | undefined {
    if (!prefixItems) return items && { items: this.arrange(items, `${at}/items`) };
    return {
      items: prefixItems.map((entry, index) => this.arrange(entry, `${at}/items/${index}`)),
      ...(items && { additionalItems: this.arrange(items, `${at}/additionalItems`) }),
    };
  }

  typesOf(schema: Schema): string[] {
    if (schema.$ref) {
      const { schema: target, file } = resolve(schema.$ref, this.file);
      return new Arranger(file, this.notes).typesOf(target);
    }
    if (schema.type) return [schema.type].flat();
    if (schema.oneOf) return schema.oneOf.flatMap((branch) => this.typesOf(branch));
    throw new Error(`${this.file}: a definition or a branch of oneOf has no type`);
  }

  private annotate(schema: Schema, keyword: string, at: string): void {
    const { 'x-expected': expected, 'x-remedy': remedies, 'x-refused-by': refusals } = schema;
    const remedy =
      typeof remedies === 'object' ? remedies[keyword] : keyword === 'type' ? undefined : remedies;
    const refusedBy =
      typeof refusals === 'object' ? refusals[keyword] : keyword === 'type' ? undefined : refusals;
    const elsewhere = keyword === 'additionalProperties' ? schema['x-elsewhere'] : undefined;
    const note = {
      ...(expected && keyword !== 'type' && { expected }),
      ...(remedy && { remedy }),
      ...(refusedBy && refusedBy !== 'cli' && { refusedBy }),
      ...(elsewhere && { elsewhere }),
      ...(keyword === 'not' && isAbsence(schema) && { absent: true as const }),
    };
    if (isCheck(keyword) && Object.keys(note).length > 0) this.notes[at] = note;
  }
}

const plain = [
  'type',
  'enum',
  'const',
  'required',
  'maxProperties',
  'minItems',
  'maxItems',
  'uniqueItems',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'multipleOf',
] as const;

/** Whether no value at all fits. */
function isAbsence({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

/** Whether a keyword can fail by itself, and not only through what is in it. */
function isCheck(keyword: string): boolean {
  return (
    keyword === 'additionalProperties' || keyword === 'not' || (plain as readonly string[]).includes(keyword)
  );
}

function plainKeywords(schema: Schema): Checks {
  return Object.fromEntries(
    plain.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
  );
}

function choice(values: readonly string[], accepts: string | undefined): Checks {
  if (accepts === undefined) return { type: 'string', enum: [...values] };
  return { type: 'string', pattern: `^(?:${values.join('|')})$|${accepts}` };
}

/** A key as it stands in the place of a keyword: a JSON pointer within a URI fragment. */
function pointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
