import type { BedNode } from '../bed/node.js';
import { commandInHead, type SnapshotSet } from './snapshots.js';

/** Deploys with the command that the head of the set's first file names, word for word; answers what that printed. */
export async function deployAsItsHeadSays(
  node: BedNode,
  set: SnapshotSet,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout, stderr } = await node.docker(commandInHead(set), { cwd: set.snapshot.directory, env });
  return stdout + stderr;
}
