import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { bedDirectory } from './requirements.js';

/** Notes that a route was checked with a real client. `run.sh` prints how many different ones there were. */
export function checked(route: string): void {
  if (bedDirectory !== undefined) appendFileSync(join(bedDirectory, 'checked'), `${route}\n`);
}
