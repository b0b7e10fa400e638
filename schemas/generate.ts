/**
 * Writes what is derived from the schemas into lib/spec: `npm run generate`.
 * With `--check` nothing is written, and files that are not current are named with exit code 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles, staleFiles } from './outputs.js';

const place = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => (existsSync(place(path)) ? readFileSync(place(path), 'utf8') : undefined);

const files = await generatedFiles();
const stale = staleFiles(files, read);
if (!process.argv.includes('--check')) {
  for (const path of stale) writeFileSync(place(path), files[path] ?? '');
} else if (stale.length > 0) {
  console.error(`not current: ${stale.join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}
