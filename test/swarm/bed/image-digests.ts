import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BedNode } from './node.js';

interface Repositories {
  readonly Repositories: Record<string, Record<string, string>>;
}

/**
 * Makes the engine believe that images it has were pulled under these digests. A stand-in never has the digest that a
 * stack file pins, so it is written into the engine's own list; the engine restarts, for it reads that only then.
 *
 * @param references `NAME:TAG@DIGEST`; the node has an image `NAME:TAG`
 */
export async function addImageDigests(node: BedNode, references: readonly string[]): Promise<void> {
  if (references.length === 0) return;
  await node.kill();
  const file = join(node.root, 'var/lib/docker/image/overlay2/repositories.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as Repositories;
  for (const reference of references) {
    const [tagged = '', digest = ''] = reference.split('@');
    const name = tagged.slice(0, tagged.lastIndexOf(':'));
    const id = known.Repositories[name]?.[tagged];
    if (id === undefined) throw new Error(`${node.name} has no image ${tagged}`);
    known.Repositories[name] = { ...known.Repositories[name], [`${name}@${digest}`]: id };
  }
  writeFileSync(file, JSON.stringify(known));
  await node.start();
}
