/**
 * Writes what is derived from the schemas into lib/spec: `npm run generate`.
 * With `--check` nothing is written, and files that are not current are named with exit code 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateProperties } from './properties.js';
import { generateTypes } from './types.js';
import { generateValidators } from './validators.js';

const generators: Record<string, () => string | Promise<string>> = {
  'stack.generated.ts': () => generateTypes('stack.schema.json'),
  'compose.generated.ts': () => generateTypes('compose.schema.json'),
  'properties.generated.ts': generateProperties,
  'validators.generated.ts': generateValidators,
};

const banner = '// Generated from schemas/ by `npm run generate`: change the schema, not this file.\n\n';
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, generate] of Object.entries(generators)) {
  const url = new URL(`../lib/spec/${name}`, import.meta.url);
  const text = banner + (await generate());
  if (!check) writeFileSync(url, text);
  else if (read(url) !== text) stale.push(`lib/spec/${name}`);
}
if (stale.length > 0) {
  console.error(`not current: ${stale.join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}

function read(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return undefined;
  }
}
