import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annotationKeywords } from '../../schemas/annotations.js';
import {
  parseReference,
  readSchema,
  resolve,
  type Schema,
  type SchemaFile,
  schemaFiles,
} from '../../schemas/json-schema.js';

interface Place {
  readonly at: string;
  readonly schema: Schema;
}

/** Every subschema of a schema, with its place. */
function subschemas(schema: Schema, at: string): Place[] {
  const lists = (['oneOf', 'anyOf', 'allOf', 'prefixItems'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).flatMap((part, index) => subschemas(part, `${at}/${keyword}/${index}`)),
  );
  const maps = (['properties', 'patternProperties', '$defs'] as const).flatMap((keyword) =>
    Object.entries(schema[keyword] ?? {}).flatMap(([key, part]) =>
      subschemas(part, `${at}/${keyword}/${key}`),
    ),
  );
  const parts = (['not', 'if', 'then', 'items', 'propertyNames', 'additionalProperties'] as const).flatMap(
    (keyword) => {
      const part = schema[keyword];
      return typeof part === 'object' ? subschemas(part, `${at}/${keyword}`) : [];
    },
  );
  return [{ at, schema }, ...lists, ...maps, ...parts];
}

/** Every property that a file can have, outside of conditions: those speak of properties described elsewhere. */
function properties(file: SchemaFile): Place[] {
  return subschemas(readSchema(file), file)
    .filter(({ at }) => /\/properties\/[^/]+$/.test(at) && !/\/(?:if|then|not)\//.test(at))
    .map(({ at, schema }) => ({
      at,
      schema: /\/properties\//.test(schema.$ref ?? '') ? resolve(schema.$ref ?? '', file).schema : schema,
    }));
}

const quantity =
  /duration|bytes|port|tasks|CPUs|processes|pieces|checks|attempts|mode|id|fraction|score|counts/;

describe.each(schemaFiles)('%s', (file) => {
  const schema = readSchema(file);

  it('is a valid schema of draft 2020-12, without a keyword that nobody defined', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, strictRequired: false });
    for (const keyword of annotationKeywords) ajv.addKeyword(keyword);
    for (const other of schemaFiles.filter((name) => name !== file)) ajv.addSchema(readSchema(other));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.compile(schema)({ services: { api: { image: 'shop/api:1.4' } } })).toBe(true);
  });

  it('gives every definition its own name as title, and refers to nothing that is not there', () => {
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      expect(definition.title, name).toBe(name);
      expect(definition.description, name).toMatch(/\.$/);
    }
    const references = subschemas(schema, file).flatMap(({ schema: part }) => part.$ref ?? []);
    expect(references.length).toBeGreaterThan(50);
    for (const reference of references) expect(() => resolve(reference, file), reference).not.toThrow();
  });

  it('describes every property: meaning, default, unit, first version, page', () => {
    const all = properties(file);
    expect(all.length).toBeGreaterThan(100);
    for (const { at, schema: property } of all) {
      const [meaning = '', ...lines] = (property.description ?? '').split('\n');
      expect(meaning, at).toMatch(/^[A-Z].*\.$/);
      expect(lines[0], at).toMatch(/^Default: .+\.$/);
      if (lines.length === 4) expect(lines[1], at).toMatch(quantity);
      expect(lines.at(-2), at).toMatch(/^Since: (?:format 3\.\d+, engine \d+\.\d+|Docker Compose 2\.\d+)\.$/);
      expect(lines.at(-1), at).toMatch(/^See: https:\/\/docs\.docker\.com\/reference\/compose-file\/\S+$/);
    }
  });

  it('gives a unit to every number and every length of time', () => {
    for (const { at, schema: property } of properties(file)) {
      const types = [property, ...(property.oneOf ?? [])].flatMap(({ type, $ref }) => [
        ...[type ?? []].flat(),
        ...($ref ? [parseReference($ref).name] : []),
      ]);
      const counted = types.some((type) =>
        /^(?:integer|number|DurationString|UncheckedDurationString|ByteSizeString|MemoryString|CpuString)$/.test(
          type,
        ),
      );
      const words = types.includes('string') && types.includes('number');
      if (counted && !words && !/priority|tmpfs.*mode/i.test(at))
        expect(property.description, at).toMatch(/^Unit: .+\.$/m);
    }
  });

  it('says in every description the versions that its annotations say', () => {
    for (const { at, schema: property } of properties(file)) {
      const [, format, engine] =
        /^Since: format (3\.\d+), engine (\d+\.\d+)\.$/m.exec(property.description ?? '') ?? [];
      if (format === undefined) continue;
      expect(format, at).toBe(property['x-since'] ?? '3.0');
      expect(engine, at).toBe(property['x-engine'] ?? '1.13');
    }
  });

  it('writes what to write instead as sentences', () => {
    const sentences = subschemas(schema, file).flatMap(({ schema: part }) => {
      const { 'x-remedy': remedy = [], 'x-elsewhere': elsewhere = {}, 'x-ignored': ignored = [] } = part;
      return [
        typeof remedy === 'string' ? remedy : Object.values(remedy),
        Object.values(elsewhere),
        ignored,
      ].flat();
    });
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences as string[]) expect(sentence).toMatch(/^[A-Z`].*\.$/);
  });

  it('says what is expected and what to write wherever a value can be wrong in form', () => {
    const forms = [
      'pattern',
      'enum',
      'minimum',
      'maximum',
      'multipleOf',
      'minLength',
      'maxLength',
      'maxProperties',
      'not',
    ];
    for (const { at, schema: part } of subschemas(schema, file)) {
      if (/\/(?:if|not)(?:\/|$)/.test(at) || !forms.some((keyword) => keyword in part)) continue;
      expect(part['x-expected'], at).toMatch(/^[^A-Z].*[^.]$|^(?:KEY|NAME)/);
      expect(part['x-remedy'], at).toBeDefined();
    }
  });

  it('explains every value of a choice', () => {
    for (const { at, schema: part } of subschemas(schema, file)) {
      for (const value of part.oneOf ?? []) {
        if ('const' in value) expect(value.description, `${at} ${value.const}`).toMatch(/\.$/);
      }
    }
  });
});

describe('the stack schema', () => {
  const stack = properties('stack.schema.json');

  it('says for everything that a swarm ignores what to write instead', () => {
    const ignored = stack.filter(({ schema }) => schema['x-ignored']).map(({ at }) => at.split('/').at(-1));
    expect(ignored).toEqual(
      expect.arrayContaining([
        ...[
          'build',
          'cgroupns_mode',
          'cgroup_parent',
          'devices',
          'domainname',
          'external_links',
          'ipc',
          'links',
        ],
        ...[
          'mac_address',
          'network_mode',
          'pid',
          'privileged',
          'restart',
          'security_opt',
          'shm_size',
          'userns_mode',
        ],
        ...['container_name', 'expose', 'tmpfs', 'depends_on', 'ipv4_address', 'ipv6_address'],
      ]),
    );
  });

  it('knows who refuses: the CLI, an engine, or nobody', () => {
    const named = subschemas(readSchema('stack.schema.json'), '').flatMap(
      ({ schema: { 'x-refused-by': by = [] } }) => (typeof by === 'string' ? [by] : Object.values(by)),
    );
    expect(new Set(named)).toEqual(new Set(['cli', 'engine', 'none']));
  });
});
