import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withStandIns } from '../../lib/cli/stand-ins.js';
import { type StackGraph, stackGraph } from '../../lib/graph/index.js';
import { loadDeploySet, type StackSource } from '../../lib/spec/load/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a picture of stack files of this project shows. */
export function graphOfFiles(stack: string, directory: string, ...names: readonly string[]): StackGraph {
  const files = names.map((name) => join(root, directory, name));
  const sources = files.map((file) => ({
    file,
    text: withStandIns(readFileSync(file, 'utf8'), () => false),
  }));
  const { set, findings } = loadDeploySet(sources, { env: {} });
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  return stackGraph(set, stack, (file) => basename(file));
}

/** What a picture of models shows, even of those that docker refuses. */
export function graphOfModels(...models: readonly unknown[]): StackGraph {
  const sources = models.map((value, index): StackSource => ({ file: `${index}.yml`, value }));
  return stackGraph(loadDeploySet(sources, { env: {} }).set, 'stack');
}

export const shop = () => graphOfFiles('shop', 'test/graph/fixtures', 'shop.yml', 'shop-nfs.yml');

export const openBalena = () =>
  graphOfFiles(
    'openbalena',
    'snapshots/default',
    'docker-stack.yml',
    'docker-stack-internal.yml',
    'docker-stack-nfs.yml',
  );
