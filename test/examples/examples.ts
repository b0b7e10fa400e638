import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly } from 'stackwright';
import { withSynthHost } from '../../lib/synth/host.js';

const apps = join(import.meta.dirname, '../../apps');

/** The examples: the folders of apps/ besides openBalena itself. Each one's assembly lies in snapshots/. */
export const EXAMPLES: readonly string[] = [
  'web-shop',
  'monitoring',
  'blue-green',
  'custom-construct',
  'openbalena-extended',
];

/** The sources of an example by file name. */
export function sourcesOf(example: string): ReadonlyMap<string, string> {
  const directory = join(apps, example);
  const names = readdirSync(directory).filter((name) => name.endsWith('.ts'));
  return new Map(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

let runs = 0;

/** Runs an example as `stackwright synth` does, and answers what it synthesized; nothing is written. */
export async function synthesizeExample(
  example: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Assembly> {
  const assemblies: Assembly[] = [];
  const receive = (assembly: Assembly): void => {
    assemblies.push(assembly);
  };
  // Each run is a module of its own: an app is built while its module is loaded.
  runs += 1;
  const file = join(apps, example, 'main.ts');
  await withSynthHost({ parameters, dryRun: true, receive }, () => import(`${file}?run=${runs}`));
  const [assembly] = assemblies;
  if (assembly === undefined) throw new Error(`${file} does not end with app.synth()`);
  return assembly;
}
