import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, diffStacks, type StackDiff, type StackState } from '../../../lib/diff/index.js';
import { Docker } from '../../../lib/engine/index.js';
import { readLiveStack } from '../../../lib/engine/live/index.js';
import type { BedNode } from '../bed/node.js';

/** The docker client of the library, against a node of the bed. */
export function dockerOf(node: BedNode): Docker {
  const program = join(node.root, 'bed/docker-of-node');
  writeFileSync(program, `#!/bin/sh\nDOCKER_HOST=unix://${node.api.socket} exec docker "$@"\n`);
  chmodSync(program, 0o755);
  return new Docker({ program });
}

/** What an engine runs under a name, as one side of a diff. */
export async function liveState(node: BedNode, stack: string): Promise<StackState> {
  const live = await readLiveStack(dockerOf(node), stack);
  if (live === undefined) throw new Error(`the engine has no stack ${stack}`);
  return { ...live, live: true };
}

/** What differs between what runs and what the files say: a line each. */
export async function driftOf(node: BedNode, files: StackState & { stack: string }): Promise<string[]> {
  return changesOf(diffStacks(await liveState(node, files.stack), files));
}

function changesOf(diff: StackDiff): string[] {
  const things = [diff.services, diff.networks, diff.volumes, diff.configs, diff.secrets].flat();
  const line = ({ path, from, to }: Change) => `${path}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`;
  return [...things.flatMap(({ changes }) => changes), ...diff.changes].map(line);
}
