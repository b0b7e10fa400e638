import { parse } from 'yaml';
import type { StackSpec } from '../../../lib/spec/stack.generated.js';
import type { BedNode } from '../bed/node.js';

/** The stack as `docker stack config` reads these files: merged, filled in, in long form. */
export async function readByDocker(
  node: BedNode,
  files: readonly string[],
  options: { cwd: string; env: Readonly<Record<string, string>> },
): Promise<StackSpec> {
  const args = files.flatMap((file) => ['-c', file]);
  return parse((await node.docker(['stack', 'config', ...args], options)).stdout) as StackSpec;
}
