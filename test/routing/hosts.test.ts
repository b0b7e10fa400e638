import { describe, expect, it } from 'vitest';
import { TRAEFIK_VERSION } from '../../lib/index.js';
import { HOST_ROUTES, type HostRoute } from '../../lib/openbalena/routes.js';
import { useBed } from './bed/bed.js';
import { checked } from './bed/checked.js';
import { ask, websocket } from './bed/clients.js';
import { DOMAIN, PASSWORD } from './bed/proxy.js';
import { missing, pinnedVersion, titled } from './bed/requirements.js';

const lacks = missing('traefik', 'htpasswd', 'openssl');

describe.skipIf(lacks.length > 0)(titled('hosts and paths of openBalena on real Traefik', lacks), () => {
  const bed = useBed();
  const addresses = HOST_ROUTES.flatMap((row) =>
    row.hosts.flatMap((name) =>
      pathsOf(row).map((path) => ({
        row,
        name,
        path,
        title: `${name}.*${path} leads to ${row.service}:${row.port}`,
      })),
    ),
  );

  it.each(addresses)('https://$title', async ({ row, name, path }) => {
    const reply = await ask(
      `https://${name}.${DOMAIN}${path}`,
      row.guarded ? { auth: `balena:${PASSWORD}` } : {},
    );
    expect(reply.backend).toBe(`${row.service}:${row.port}`);
    expect(reply.answer?.url).toBe(path);
    expect(reply.answer?.headers).toMatchObject({ host: `${name}.${DOMAIN}`, 'x-forwarded-proto': 'https' });
    checked(`https ${name}${path}`);
  });

  it.each(addresses.filter(({ row }) => !row.guarded))(
    'http://$title too, for programs',
    async ({ row, name, path }) => {
      const reply = await ask(`http://${name}.${DOMAIN}${path}`);
      expect(reply.backend).toBe(`${row.service}:${row.port}`);
      expect(reply.answer?.headers['x-forwarded-proto']).toBe('http');
      checked(`http ${name}${path}`);
    },
  );

  it.each(['unknown', 'cloudlink', 'a.b.unknown', 'logs'])(
    'the unknown host %s leads to the api',
    async (name) => {
      for (const scheme of ['http', 'https']) {
        expect((await ask(`${scheme}://${name}.${DOMAIN}/ping`)).backend).toBe('api:80');
        checked(`${scheme} default ${name}`);
      }
      expect((await ask('https://elsewhere.example/ping')).backend).toBe('api:80');
      expect((await ask('https://127.0.0.1/ping')).backend).toBe('api:80');
    },
  );

  it('a device of its own leads to the api', async () => {
    const name = '0123456789abcdef.devices';
    expect((await ask(`https://${name}.${DOMAIN}/`)).backend).toBe('api:80');
    expect((await ask(`http://${name}.${DOMAIN}/`)).backend).toBe('api:80');
    checked('https devices');
    checked('http devices');
  });

  it('takes the host in any case, and without regard to a port in it', async () => {
    expect((await ask(`https://REGISTRY2.${DOMAIN.toUpperCase()}/v2/`)).backend).toBe('registry:80');
    expect((await ask('https://x/v2/', { headers: { host: `registry2.${DOMAIN}:443` } })).backend).toBe(
      'registry:80',
    );
  });

  it('takes a path prefix for what it is: only under api, only from its start', async () => {
    expect((await ask(`https://api.${DOMAIN}/v6/device`)).backend).toBe('api:80');
    expect((await ask(`https://api.${DOMAIN}/x/download`)).backend).toBe('api:80');
    expect((await ask(`https://s3.${DOMAIN}/download`)).backend).toBe('s3:80');
  });

  it('carries methods, bodies and queries', async () => {
    const url = '/v7/device(7)?$filter=uuid%20eq%20%27a%2Fb%27';
    const reply = await ask(`https://api.${DOMAIN}${url}`, { method: 'PATCH' });
    expect(reply.answer).toMatchObject({ method: 'PATCH', url });
  });

  it.each(['wss', 'ws'] as const)('upgrades to a websocket over %s', async (scheme) => {
    const http = scheme === 'wss' ? 'https' : 'http';
    expect(await websocket(`${http}://remote.${DOMAIN}/socket`)).toBe('remote');
    expect(await websocket(`${http}://api.${DOMAIN}/device/v2/logs`)).toBe('api');
    checked(`${scheme} remote`);
    checked(`${scheme} api`);
  });

  it('answers /health itself, on every host', async () => {
    for (const address of [
      'http://127.0.0.1',
      `http://api.${DOMAIN}`,
      `https://api.${DOMAIN}`,
      'https://any.example',
    ]) {
      const reply = await ask(`${address}/health`);
      expect([reply.status, reply.body]).toEqual([200, 'OK']);
      checked(`${address}/health`);
    }
    expect((await ask(`https://api.${DOMAIN}/healthy`)).backend).toBe('api:80');
  });

  it('lets the web pages of the domain call each other, and nobody else', async () => {
    const preflight = (origin: string) =>
      ask(`https://api.${DOMAIN}/v7/device`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'authorization',
        },
      });
    const allowed = await preflight(`https://admin.${DOMAIN}`);
    expect(allowed.status).toBe(200);
    expect(allowed.headers).toMatchObject({
      'access-control-allow-origin': `https://admin.${DOMAIN}`,
      'access-control-allow-credentials': 'true',
    });
    expect(String(allowed.headers['access-control-allow-methods'])).toContain('PATCH');
    expect(String(allowed.headers['access-control-allow-headers']).toLowerCase()).toContain('authorization');
    for (const origin of [
      'https://evil.example',
      `https://admin.${DOMAIN}.evil.example`,
      `https://admin.${DOMAIN.replace('.', 'x')}`,
    ]) {
      expect((await preflight(origin)).headers['access-control-allow-origin']).toBeUndefined();
    }
    const call = await ask(`https://api.${DOMAIN}/v7/device`, {
      headers: { origin: `https://admin.${DOMAIN}` },
    });
    expect(call.headers['access-control-allow-origin']).toBe(`https://admin.${DOMAIN}`);
    expect(call.backend).toBe('api:80');
    checked('cors');
  });

  it('is the version that the image pins, and has nothing to complain of', () => {
    expect(pinnedVersion()).toBe(TRAEFIK_VERSION);
    expect(bed().proxy.log()).toContain(`Traefik version ${TRAEFIK_VERSION}`);
    expect(bed().proxy.complaints()).toEqual([]);
  });
});

/** A path that belongs to the row. */
function pathsOf({ prefixes, path }: HostRoute): string[] {
  if (path !== undefined) return [path];
  return prefixes === undefined
    ? ['/some/path?x=1']
    : prefixes.flatMap((prefix) => [prefix, `${prefix}/more`]);
}
