import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRAEFIK_VERSION } from '../../../lib/patterns/traefik/index.js';

/** Where the build contexts of openBalena's images are. */
export const images: string = fileURLToPath(new URL('../../../apps/openbalena/images/', import.meta.url));

/** The directory of the test bed, in memory; undefined outside the namespace that run.sh makes. */
export const bedDirectory: string | undefined = process.env['ROUTING_BED'];

/** Traefik, as build-traefik.sh leaves it. */
export const traefikProgram: string =
  process.env['TRAEFIK'] ??
  join(
    process.env['STACKWRIGHT_CACHE'] ??
      join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'stackwright'),
    `traefik-${TRAEFIK_VERSION}`,
  );

/** What is missing for the tests that need these, each with how to get it; empty when they can run. */
export function missing(
  ...programs: readonly ('traefik' | 'nginx' | 'chromium' | 'htpasswd' | 'openssl' | 'curl')[]
): string[] {
  const ways = {
    nginx: 'nginx (apt-get install nginx-light)',
    chromium: 'chromium (apt-get install chromium)',
    htpasswd: 'htpasswd (apt-get install apache2-utils)',
    openssl: 'openssl (apt-get install openssl)',
    curl: 'curl (apt-get install curl)',
  };
  const lacks = programs.flatMap((program) => {
    if (program === 'traefik') {
      return existsSync(traefikProgram)
        ? []
        : [`Traefik ${TRAEFIK_VERSION} (sh test/routing/build-traefik.sh)`];
    }
    return isThere(program) ? [] : [ways[program]];
  });
  return bedDirectory === undefined ? ['a namespace of their own (npm run test:routing)', ...lacks] : lacks;
}

/** The title of a group of tests, with what it lacks when it is skipped. */
export function titled(title: string, lacks: readonly string[]): string {
  return lacks.length === 0 ? title : `${title} [skipped, needs ${lacks.join(', ')}]`;
}

function isThere(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The version that the proxy's image pins. */
export function pinnedVersion(): string | undefined {
  return /^ARG TRAEFIK_VERSION=(.+)$/m.exec(readFileSync(join(images, 'traefik/Dockerfile'), 'utf8'))?.[1];
}
