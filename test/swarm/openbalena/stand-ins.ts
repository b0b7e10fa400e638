import { addImageDigests } from '../bed/image-digests.js';
import type { BedNode } from '../bed/node.js';
import { makeStandIn, type StandIn } from '../bed/stand-in.js';
import type { Snapshot } from './snapshots.js';

/** A health check that looks at the service itself, as the images of openBalena have one. */
const checked: StandIn = {
  programs: { '/usr/src/app/docker-hc': 'exec wget -q -O /dev/null http://127.0.0.1/' },
  http: [80],
};

/** The images of openBalena by repository: what their services' commands and health checks find in them. */
const images: Readonly<Record<string, StandIn>> = {
  redis: {
    programs: { '/usr/local/bin/redis-cli': 'read -r line; [ "$line" = INFO ] && echo redis_version:8.0.0' },
  },
  'balena/ca-private': {
    programs: {
      // The last argument is the address.
      '/usr/bin/curl': 'for url; do :; done; exec wget -q --spider "http://$url"',
    },
    http: [8888],
  },
  'balena/cert-manager': {},
  'balena/open-balena-db': {
    // Right is only what the service's own environment says.
    programs: { '/usr/local/bin/pg_isready': '[ -n "$DB_USER" ] && [ "$*" = "-U $DB_USER -d $DB_NAME" ]' },
  },
  // No shell and no tools.
  'cloudflare/cloudflared': { shell: false },
  'openbalena/error-pages': { http: [80], pages: { '404.html': 'not found' } },
  'openbalena/traefik': {
    programs: {
      '/usr/local/bin/traefik':
        '[ "$*" = "healthcheck --ping" ] && exec wget -q -O /dev/null http://127.0.0.1/health',
    },
    http: [80],
    pages: { health: 'OK' },
  },
  'openbalena/traefik-sidecar': {
    programs: {
      '/usr/local/lib/openbalena/is-healthy.sh':
        'for name in $PROXY_NAMES; do nslookup "$name" >/dev/null || exit 1; done; [ -n "$PROXY_NAMES" ]',
    },
  },
};

/** Makes every image that the snapshot's services run, under its real name. */
export async function makeOpenBalenaImages(nodes: readonly BedNode[], { manifest }: Snapshot): Promise<void> {
  const references = manifest.images.map(({ reference }) => reference);
  const tagged = (reference: string) => reference.replace(/@.*$/, '');
  await Promise.all(
    references.map((reference) => {
      return makeStandIn(nodes, tagged(reference), images[repositoryOf(reference)] ?? checked);
    }),
  );
  for (const node of nodes)
    await addImageDigests(
      node,
      references.filter((reference) => reference.includes('@')),
    );
}

/** `registry.example:5000/balena/open-balena-api:37.3.4` without its registry and tag. */
function repositoryOf(reference: string): string {
  const parts = reference.split('/');
  const first = parts[0] ?? '';
  const path = parts.length > 1 && /[.:]/.test(first) ? parts.slice(1) : parts;
  return path.join('/').replace(/[:@].*$/, '');
}
