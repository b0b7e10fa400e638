import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { checkedDefinitions, type Note } from './checked.js';

/**
 * Compiles the validators ahead of time: one module that imports nothing but `node:util`, so that a start costs
 * nothing and no schema is read at run time.
 */
export function generateValidators(): string {
  const { schemas, notes } = checkedDefinitions();
  const ajv = new Ajv({
    allErrors: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    messages: false,
    inlineRefs: false,
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(schema, name);
    // Errors name the place of their keyword from the definition on, not from the top of each function.
    Object.assign(ajv.schemas[name] ?? {}, { schemaPath: name });
  }
  const top = (name: string) => ({ type: 'object', $ref: name });
  ajv.addSchema(top('StackSpec'), 'stack');
  ajv.addSchema(top('ComposeSpec'), 'compose');
  const code = standalone.default(ajv, { stackErrors: 'stack', composeErrors: 'compose' });
  return `// @ts-nocheck\n${imports}${shorter(code)}\n${notesTable(notes)}`;
}

const imports = `import { isDeepStrictEqual } from 'node:util';
import type { Note, Validator } from './validate/schema-error.js';

`;

const report = `function fail(list, error){
if(list === null) return [error];
list.push(error);
return list;
}
`;

const failure =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/** Takes out of the code what it says a thousand times, and the modules that it would read at run time. */
function shorter(code: string): string {
  const text = code
    .replace('"use strict";', '')
    .replaceAll(/^(export const \w+)(?= = validate)/gm, '$1: Validator')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'isDeepStrictEqual')
    .replaceAll(/params:\{pattern: "(?:[^"\\]|\\.)*"\}/g, 'params:{}')
    .replaceAll(failure, 'vErrors = fail(vErrors, $2); errors++;')
    .replaceAll('{instancePath,parentData,parentDataProperty,rootData}', '{instancePath}')
    .replaceAll(/,parentData:\w+,parentDataProperty:(?:\w+|"(?:[^"\\]|\\.)*"),rootData(?=\})/g, '')
    .replaceAll(
      '{instancePath="", parentData, parentDataProperty, rootData=data}={}',
      '{instancePath=""}={}',
    );
  const left = /require\([^)]*\)|vErrors\.push\(err|rootData/.exec(text);
  if (left) throw new Error(`the validators still contain ${left[0]}`);
  return (
    report +
    text.replaceAll(/^const (schema\d+) = (.*);$/gm, (_, name: string, json: string) => {
      const used = usedParts(name, JSON.parse(json) as unknown, text);
      return used === undefined ? '' : `const ${name} = ${JSON.stringify(used)};`;
    })
  );
}

/** The parts of a schema that the code reads: the types for an error, and the names of known properties. */
function usedParts(name: string, schema: unknown, code: string): unknown {
  const paths = code.matchAll(new RegExp(`${name}((?:\\.\\w+|\\["(?:[^"\\\\]|\\\\.)*"\\])+)`, 'g'));
  let used: Record<string, unknown> | undefined;
  for (const [, path = ''] of paths) {
    const steps = [...path.matchAll(/\.(\w+)|\[("(?:[^"\\]|\\.)*")\]/g)].map(([, word, quoted]) =>
      quoted === undefined ? (word ?? '') : (JSON.parse(quoted) as string),
    );
    used ??= {};
    copyPart(schema, used, steps);
  }
  return used;
}

function copyPart(from: unknown, to: Record<string, unknown>, [step = '', ...rest]: readonly string[]): void {
  const value = (from as Record<string, unknown>)[step];
  if (rest.length > 0) {
    if (typeof to[step] !== 'object') to[step] = Array.isArray(value) ? [] : {};
    copyPart(value, to[step] as Record<string, unknown>, rest);
  } else if (step === 'properties') {
    const names = Object.keys(value as object).map((key) => [key, 0]);
    to[step] = { ...Object.fromEntries(names), ...(to[step] as object | undefined) };
  } else {
    to[step] = value;
  }
}

function notesTable(notes: Readonly<Record<string, Note>>): string {
  const texts = new Map<string, number>();
  const places = Object.entries(notes).map(([place, note]) => {
    const text = JSON.stringify(note);
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return `  ${JSON.stringify(place)}: n${index},\n`;
  });
  const constants = [...texts].map(([text, index]) => `const n${index} = ${text};\n`);
  return `${constants.join('')}export const notes: Readonly<Record<string, Note>> = {\n${places.join('')}};\n`;
}
