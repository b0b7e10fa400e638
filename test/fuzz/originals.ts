import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeYaml } from '../../lib/spec/write.js';
import { everything } from '../spec/everything.js';
import { readPlain } from './comparison.js';
import type { Original } from './mutate.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Longer files say no more, and take docker longer. */
const longest = 12_000;

/** Stacks to start from: one with every property, the snapshots, and the YAML files of the directories. */
export function readOriginals(directories: readonly string[] = []): Original[] {
  const files = [join(repository, 'snapshots'), ...directories].flatMap(yamlFiles);
  const texts = files.map((file) => ({ name: file, text: readFileSync(file, 'utf8') }));
  const whole = { name: 'every property', text: writeYaml(everything) };
  return [whole, ...texts.filter(({ text }) => text.length <= longest)].map((original) => ({
    ...original,
    value: readPlain(original.text) ?? {},
  }));
}

function yamlFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(directory, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}
