import type { BedNode } from '../bed/node.js';
import { makeStandIn, type StandIn } from '../bed/stand-in.js';
import type { Snapshot } from '../openbalena/snapshots.js';
import { makeOpenBalenaImages } from '../openbalena/stand-ins.js';

/** A program that accepts one command line and no other. */
const accepting = (line: string, then = 'exit 0') => `[ "$*" = ${JSON.stringify(line)} ] && ${then}`;

/** A server that answers `wget` as the health check of an example calls it. */
const askedByWget = (port: number, path: string): StandIn => ({
  http: [port],
  programs: {
    '/usr/local/bin/wget': accepting(
      `-q -O /dev/null http://localhost:${port}${path}`,
      `exec /.bed/busybox wget -q -O /dev/null http://127.0.0.1:${port}/`,
    ),
  },
});

/** What the health checks of the examples find in their images, by the image's name without registry and tag. */
const images: Readonly<Record<string, StandIn>> = {
  postgres: { programs: { '/usr/local/bin/pg_isready': 'exit 0' } },
  traefik: { programs: { '/usr/local/bin/traefik': accepting('healthcheck --ping') } },
  api: { programs: { '/bin/api': accepting('ping') } },
  web: { programs: { '/bin/web': accepting('ping') } },
  'node-exporter': askedByWget(9100, '/'),
  alertmanager: askedByWget(9093, '/-/healthy'),
  prometheus: askedByWget(9090, '/-/healthy'),
  grafana: askedByWget(3000, '/api/health'),
};

/** Makes every image that an example's services run, under its real name. */
export async function makeExampleImages(node: BedNode, snapshot: Snapshot): Promise<void> {
  if (snapshot.name === 'openbalena-extended') await makeOpenBalenaImages([node], snapshot);
  const known = snapshot.manifest.images.flatMap(({ reference }): [string, StandIn][] => {
    const image = images[/([^/:]+):[^/]*$/.exec(reference)?.[1] ?? ''];
    return image === undefined || reference.startsWith('openbalena/') ? [] : [[reference, image]];
  });
  await Promise.all(known.map(([reference, image]) => makeStandIn([node], reference, image)));
}
