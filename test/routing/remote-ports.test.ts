import { describe, expect, it } from 'vitest';
import { REMOTE_PORTS } from '../../lib/openbalena/routes.js';
import { useBed } from './bed/bed.js';
import { checked } from './bed/checked.js';
import { ask, BROWSER, websocket } from './bed/clients.js';
import { DOMAIN } from './bed/proxy.js';
import { missing, titled } from './bed/requirements.js';

const lacks = missing('traefik', 'htpasswd', 'openssl');

describe.skipIf(lacks.length > 0)(titled('the ports of remote sessions', lacks), () => {
  const bed = useBed();
  const ways = REMOTE_PORTS.flatMap((port) =>
    (['https', 'http'] as const).map((scheme) => ({ scheme, port })),
  );

  it.each(ways)('$scheme on $port leads to remote on the same port', async ({ scheme, port }) => {
    const reply = await ask(`${scheme}://remote.${DOMAIN}:${port}/novnc/vnc.html`);
    expect(reply.backend).toBe(`remote:${port === 10_000 ? 80 : port}`);
    // Its sessions go by the port that the browser sees.
    expect(reply.answer?.headers).toMatchObject({
      host: `remote.${DOMAIN}:${port}`,
      'x-forwarded-proto': scheme,
    });
    checked(`${scheme} remote ${port}`);
  });

  it.each(ways)('$scheme on $port upgrades to a websocket', async ({ scheme, port }) => {
    expect(await websocket(`${scheme}://remote.${DOMAIN}:${port}/websockify`)).toBe('remote');
    checked(`${scheme} remote websocket ${port}`);
  });

  it("leaves a device's own error pages alone", async () => {
    const reply = await ask(`https://remote.${DOMAIN}:10003/status/404`, { headers: BROWSER });
    expect([reply.status, reply.backend]).toEqual([404, 'remote:10003']);
  });

  it('has nothing to complain of', () => {
    expect(bed().proxy.complaints()).toEqual([]);
  });
});
