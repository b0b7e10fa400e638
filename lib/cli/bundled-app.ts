import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An app as one JavaScript module, and what it was made of: it holds as long as none of that changes. */
interface Bundle {
  readonly code: string;
  /** The SHA-256 of each source file, by path. */
  readonly sources: Readonly<Record<string, string>>;
}

/** What means something else once files are put together, or needs more than types taken out. */
const NEEDS_LOADER = /\b(?:__dirname|__filename|require|import\.meta)\b|\bimport\s*\(|^\s*@\w/m;
/** Settings of TypeScript that change what the code does, or where its imports lead. */
const NEEDS_SETTINGS =
  /"(?:extends|paths|baseUrl|experimentalDecorators|useDefineForClassFields|jsx|target)"/i;
const PLAIN_TARGET = /"target"\s*:\s*"(?:es202[2-9]|esnext)"/gi;

let runs = 0;

/**
 * Runs a TypeScript app as one module, which is kept for the next time: starting a loader for TypeScript costs more
 * than the whole rest of a synthesis. An app for which that could make a difference, or that does not build, is left
 * to the loader.
 *
 * @returns false when nothing was run: take the loader
 */
export async function runBundled(file: string): Promise<boolean> {
  const code = isSimple(file) ? bundleOf(file)?.code : undefined;
  if (code === undefined) return false;
  // Beside the app, so that every import leads where it would lead from there; under a new name, so that it runs anew.
  runs += 1;
  const place = join(dirname(file), `.${basename(file)}.${process.pid}-${runs}.mjs`);
  try {
    writeFileSync(place, code, { flag: 'wx' });
  } catch {
    return false;
  }
  try {
    await import(pathToFileURL(place).href);
    return true;
  } catch (error) {
    // Before anything of the app has run.
    if (isUnresolved(error, place)) return false;
    throw error;
  } finally {
    rmSync(place, { force: true });
  }
}

function isUnresolved(error: unknown, place: string): boolean {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  return code === 'ERR_MODULE_NOT_FOUND' && message.includes(basename(place));
}

/** Whether the app is an ES module and no setting of its project says more than where its files are. */
function isSimple(file: string): boolean {
  if (file.endsWith('.cts') || (file.endsWith('.ts') && !isModulePackage(dirname(file)))) return false;
  return (
    !existsSync('tsconfig.json') ||
    !NEEDS_SETTINGS.test(readFileSync('tsconfig.json', 'utf8').replace(PLAIN_TARGET, ''))
  );
}

function isModulePackage(directory: string): boolean {
  const manifest = join(directory, 'package.json');
  if (!existsSync(manifest)) return dirname(directory) !== directory && isModulePackage(dirname(directory));
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { type?: string }).type === 'module';
  } catch {
    return false;
  }
}

function bundleOf(file: string): Bundle | undefined {
  const kept = join(cacheDirectory(), `${sha256(`${process.version} ${file}`)}.json`);
  const known = readBundle(kept);
  if (known !== undefined) return known;
  const made = build(file);
  if (made === undefined) return undefined;
  try {
    mkdirSync(dirname(kept), { recursive: true, mode: 0o700 });
    writeFileSync(kept, JSON.stringify(made), { mode: 0o600 });
  } catch {
    // A home that cannot be written costs time, nothing else.
  }
  return made;
}

function cacheDirectory(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'stackwright');
}

/** A bundle that was kept, when its sources are still what they were. */
function readBundle(path: string): Bundle | undefined {
  try {
    const bundle = JSON.parse(readFileSync(path, 'utf8')) as Bundle;
    const sources = Object.entries(bundle.sources);
    return sources.every(([source, hash]) => sha256(readFileSync(source)) === hash) ? bundle : undefined;
  } catch {
    return undefined;
  }
}

/** The app and what it imports of its own as one module; packages stay imports. */
function build(file: string): Bundle | undefined {
  try {
    const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
    const directory = dirname(file);
    const result = buildSync({
      entryPoints: [file],
      outfile: join(directory, 'app.mjs'),
      absWorkingDir: directory,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: `node${process.versions.node}`,
      sourcemap: 'inline',
      keepNames: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
      tsconfigRaw: { compilerOptions: { target: 'es2023' } },
    });
    const paths = Object.keys(result.metafile.inputs).map((path) => resolve(directory, path));
    const texts = paths.map((path) => readFileSync(path, 'utf8'));
    if (texts.some((text) => NEEDS_LOADER.test(text))) return undefined;
    const sources = paths.map((path, index) => [path, sha256(texts[index] ?? '')] as const);
    return { code: result.outputFiles[0]?.text ?? '', sources: Object.fromEntries(sources) };
  } catch {
    return undefined;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
