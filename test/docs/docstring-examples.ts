import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** An `@example` of a docstring. */
export interface DocstringExample {
  /** `FILE:LINE` of the docstring's end. */
  readonly place: string;
  /** The file that it stands in. */
  readonly file: string;
  readonly code: string;
}

/** The rooms that a user's own project imports from. */
const ROOMS = ['constructs', 'core', 'openbalena', 'patterns', 'rules', 'spec', 'synth', 'testing', 'units'];

/** Every example in the docstrings of what users import. */
export function docstringExamples(): DocstringExample[] {
  const files = ROOMS.flatMap((room) => {
    const names = readdirSync(join(root, 'lib', room), { recursive: true, encoding: 'utf8' });
    return names.map((name) => join(root, 'lib', room, name));
  })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
      const line = text.slice(0, index + comment.length).split('\n').length;
      const plain = comment.replace(/\*\/$/, '').replace(/^[ \t]*\* ?/gm, '');
      return plain
        .split(/^@/m)
        .filter((tag) => tag.startsWith('example'))
        .map((tag) => ({
          place: `${relative(root, file)}:${line}`,
          file,
          code: tag.slice('example'.length),
        }));
    });
  });
}

/** Names that examples take for granted, by type. */
const GIVEN: Readonly<Record<string, string>> = {
  app: "import('stackwright').App",
  stack: "import('stackwright').Stack",
  service: "import('stackwright').Service",
  network: "import('stackwright').OverlayNetwork",
  api: "import('stackwright').Service",
  services: "Readonly<Record<string, import('stackwright').Service>>",
  data: "import('stackwright').Volume",
  domain: "import('stackwright').Parameter",
  tld: "import('stackwright').Parameter",
  teamLabel: "import('stackwright').Rule",
};

/** What the compiler says of each example, by place; nothing for those that compile. */
export async function compileExamples(examples: readonly DocstringExample[]): Promise<Map<string, string[]>> {
  const sources = new Map<string, string>();
  for (const [index, example] of examples.entries()) {
    sources.set(join(root, `test/docs/example-${index}.ts`), await moduleOf(example));
  }
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  const program = ts.createProgram([...sources.keys()], { ...options, noUnusedLocals: false }, host);
  return new Map(
    [...sources.keys()].flatMap((file, index): [string, string[]][] => {
      const source = program.getSourceFile(file);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      const said = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
      return said.length === 0 ? [] : [[examples[index]?.place ?? '', said]];
    }),
  );
}

/** The example as a module: what it names is imported, what it takes for granted is declared. */
async function moduleOf({ file, code }: DocstringExample): Promise<string> {
  const used = new Set(code.match(/\b[A-Za-z_]\w*\b/g));
  const imports: string[] = [];
  for (const from of [...near(file), 'stackwright', 'vitest']) {
    const module = from.startsWith('.') ? pathToFileURL(join(root, 'test/docs', from)).href : from;
    const exported = Object.keys((await import(module)) as object).filter((name) => used.delete(name));
    if (exported.length > 0) imports.push(`import { ${exported.join(', ')} } from '${from}';`);
  }
  const inOpenBalena = file.includes('/lib/openbalena/');
  const given = Object.entries({
    ...GIVEN,
    ...(inOpenBalena ? { stack: "import('stackwright/openbalena').OpenBalenaStack" } : {}),
  }).filter(([name]) => used.has(name));
  return [
    ...imports,
    ...given.map(([name, type]) => `declare const ${name}: ${type};`),
    'export async function example(this: import("stackwright").Construct) {',
    code,
    '}',
  ].join('\n');
}

/** Where a docstring's own names come from: its file, its room, and the rooms that its readers import besides. */
function near(file: string): string[] {
  const [room = ''] = relative(join(root, 'lib'), file).split('/');
  const own = `../../${relative(root, file).replace(/\.ts$/, '.js')}`;
  const rooms: Readonly<Record<string, readonly string[]>> = {
    testing: ['stackwright/testing'],
    openbalena: ['stackwright/openbalena'],
    rules: ['../../lib/spec/load/index.js'],
    spec: ['stackwright/spec'],
  };
  return [own, ...(rooms[room] ?? [])];
}
