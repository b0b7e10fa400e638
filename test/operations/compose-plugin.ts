import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache =
  process.env['STACKWRIGHT_CACHE'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'stackwright');
const built = join(cache, 'docker-compose-2.40.3');

/** Where docker finds its compose plugin, if anywhere: what DOCKER_CONFIG must be, or nothing when it needs none. */
export const composeConfig: { readonly env: Readonly<Record<string, string>> } | undefined = find();

/** Why tests of standalone mode are skipped. */
export const NO_COMPOSE =
  'skipped: no docker compose v2; sh test/operations/build-compose.sh builds it with Go';

function find(): typeof composeConfig {
  if (existsSync(join(built, 'cli-plugins/docker-compose'))) return { env: { DOCKER_CONFIG: built } };
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    return { env: {} };
  } catch {
    return undefined;
  }
}
