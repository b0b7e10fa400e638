import { effectsPage } from '../lib/diff/law/effects-page.js';
import { rulesPage } from '../lib/rules/check/page.js';
import { generateProperties } from './properties.js';
import { generateTypes } from './types.js';
import { generateValidators } from './validators.js';

const banner = '// Generated from schemas/ by `npm run generate`: change the schema, not this file.\n\n';

/** Everything that is derived from the schemas, the rules and the law of changes, by path within the project. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  return {
    'lib/spec/stack.generated.ts': banner + (await generateTypes('stack.schema.json')),
    'lib/spec/compose.generated.ts': banner + (await generateTypes('compose.schema.json')),
    'lib/spec/properties.generated.ts': banner + generateProperties(),
    'lib/spec/validators.generated.ts': banner + generateValidators(),
    'lib/rules/RULES.md': rulesPage(),
    'lib/diff/EFFECTS.md': effectsPage(),
  };
}

/** The files that differ from what `read` finds, or that it does not find. */
export function staleFiles(
  files: Readonly<Record<string, string>>,
  read: (path: string) => string | undefined,
): string[] {
  return Object.keys(files).filter((path) => read(path) !== files[path]);
}
