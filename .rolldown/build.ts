import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);

/** Packages that have no ES module. */
const COMMON_JS = ['commander', 'constructs'];

/** What nearly every command uses is one file; otherwise each part that some command can do without is another. */
const TOGETHER = [
  { name: 'spec', test: /lib.(?:units|spec.(?!index|validat))/ },
  { name: 'core', test: /lib.core./ },
];

/**
 * Puts the modules of lib/ together into few files in dist/: half of a cold start went into finding, reading and
 * compiling hundreds of small ones. What is imported when it is needed stays apart, so that a command loads its own work
 * and no other; what several need stands once, so that a class is one class. Names and lines stay readable, for stack
 * traces. The declarations come from tsc.
 */
async function build(): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: entries(),
    // A path is a module of ours, also one that starts with the letter of a drive.
    external: (id) => /^[^./\0]/.test(id) && !isAbsolute(id) && !COMMON_JS.includes(id),
    platform: 'node',
    tsconfig: 'tsconfig.build.json',
    plugins: [requireCommonJs],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    // One folder deep, as the sources are that look for other files of the package.
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: { groups: TOGETHER },
  });
  await bundle.close();
  write(new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])));
}

/** What is found by its path, by its name in dist: what package.json names, and what the benchmark measures alone. */
function entries(): Record<string, string> {
  const { exports, bin } = require('../package.json');
  const named = [...Object.values(exports), ...Object.values(bin)].flatMap((value) => {
    const file = typeof value === 'string' ? value : (value as { default: string }).default;
    return /(?<=dist\/).*(?=\.js$)/.exec(file) ?? [];
  });
  return Object.fromEntries([...named, 'cli/lint'].map((name) => [name, `lib/${name}.ts`]));
}

/**
 * Loads packages that are CommonJS as such. An import would first look through all of their text for the names that they
 * export, which takes longer than to run them.
 */
const requireCommonJs: Plugin = {
  name: 'require-common-js',
  resolveId: (id) => (COMMON_JS.includes(id) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith('\0')) return undefined;
    const name = id.slice(1);
    const exported = Object.keys(require(name)).join(', ');
    return `import { createRequire } from 'node:module';
      export const { ${exported} } = createRequire(import.meta.url)('${name}');`;
  },
};

/** Writes what differs from what is there, for another process may be reading it, and removes what is of no use. */
function write(files: ReadonlyMap<string, string | Uint8Array>): void {
  const dist = join(root, 'dist');
  for (const [name, content] of files) {
    const path = join(dist, name);
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(dist, path);
    const source = join(root, 'lib', name.replace(/\.d\.ts$/, '.ts'));
    const isStale = name.endsWith('.js') ? !files.has(name) : name.endsWith('.d.ts') && !existsSync(source);
    if (isStale) rmSync(path);
  }
}

await build();
