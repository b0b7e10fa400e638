import { existsSync } from 'node:fs';
import { readManifest } from '../manifest.js';
import { UserError } from '../user-error.js';

/** The stack that a command means: the one it names, or the only one of the assembly in `out`. */
export function stackNameOf(given: string | undefined, out = 'out'): string {
  if (given !== undefined) return given;
  if (!existsSync(out))
    throw new UserError(`name the stack; there is no assembly in ${out} that would tell.`);
  const names = [...new Set(readManifest(out).deploySets.map((set) => set.stack))];
  const [only] = names;
  if (only === undefined || names.length > 1)
    throw new UserError(`${out} has several stacks; name one of: ${names.join(', ')}.`);
  return only;
}
