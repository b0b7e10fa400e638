import { afterEach, describe, expect, it } from 'vitest';
import { pages } from '../../apps/openbalena/images/generate-error-pages.js';
import { ERROR_STATUS, HOST_ROUTES } from '../../lib/openbalena/routes.js';
import { httpBackend } from './bed/backends.js';
import { useBed } from './bed/bed.js';
import { checked } from './bed/checked.js';
import { ask, BROWSER } from './bed/clients.js';
import { DOMAIN } from './bed/proxy.js';
import { missing, titled } from './bed/requirements.js';

const lacks = missing('traefik', 'htpasswd', 'openssl', 'nginx');

describe.skipIf(lacks.length > 0)(titled('error pages, by the nginx of their image', lacks), () => {
  const bed = useBed({ errorPages: true });

  it.each(pages)('shows a person the page of $status', async ({ status, title }) => {
    const reply = await ask(`https://api.${DOMAIN}/status/${status}`, { headers: BROWSER });
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(reply.body).toContain(`<h1>${title}</h1>`);
    checked(`error page ${status}`);
  });

  it('has a page for each status of the table, and for no other', () => {
    expect(pages.map(({ status }) => String(status))).toEqual(ERROR_STATUS);
  });

  it.each(ERROR_STATUS.map(Number))("leaves a program the target's own answer to %i", async (status) => {
    for (const accept of ['application/json', '*/*', undefined]) {
      const reply = await ask(
        `https://api.${DOMAIN}/status/${status}`,
        accept === undefined ? {} : { headers: { accept } },
      );
      expect([reply.status, reply.backend]).toEqual([status, 'api:80']);
    }
    checked(`no error page ${status} for programs`);
  });

  it('leaves docker the header by which it finds out where to log in', async () => {
    const reply = await ask(`https://registry2.${DOMAIN}/status/401`, {
      headers: { accept: 'application/json' },
    });
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="https://api.example/auth"');
    checked('registry 401');
  });

  it.each(
    HOST_ROUTES.filter(
      ({ guarded, path, prefixes }) => !guarded && path === undefined && prefixes === undefined,
    ),
  )('shows the page on every host: $name', async ({ hosts }) => {
    const reply = await ask(`https://${hosts[0]}.${DOMAIN}/status/503`, { headers: BROWSER });
    expect([reply.status, reply.body.includes('Back in a moment')]).toEqual([503, true]);
    checked(`error page on ${hosts[0]}`);
  });

  it('shows the whole page whatever the request was', async () => {
    const conditions = {
      'if-modified-since': new Date().toUTCString(),
      'if-none-match': '*',
      range: 'bytes=0-9',
    };
    const reply = await ask(`https://api.${DOMAIN}/status/404`, { headers: { ...BROWSER, ...conditions } });
    expect(reply.body).toContain('</html>');
    const post = await ask(`https://api.${DOMAIN}/status/404`, { method: 'POST', headers: BROWSER });
    expect(post.body).toContain('Nothing lives here');
  });

  it('leaves what is no error alone', async () => {
    expect((await ask(`https://admin.${DOMAIN}/`, { headers: BROWSER })).backend).toBe('ui:80');
    expect((await ask(`https://api.${DOMAIN}/status/418`, { headers: BROWSER })).backend).toBe('api:80');
  });

  it('sends a person on port 80 to HTTPS', async () => {
    const reply = await ask(`http://admin.${DOMAIN}/devices?x=1`, { headers: BROWSER });
    expect([reply.status, reply.headers.location]).toEqual([301, `https://admin.${DOMAIN}/devices?x=1`]);
    checked('http for people');
  });

  describe('a backend that is gone', () => {
    const asked = `https://postgrest.${DOMAIN}/`;

    afterEach(async () => {
      if (!bed().backends.has('postgrest:8000'))
        bed().backends.set('postgrest:8000', await httpBackend('postgrest', 8000));
    });

    it('is a 502, with its page for people; and one that comes back is there again', async () => {
      expect((await ask(asked)).backend).toBe('postgrest:8000');
      await bed().backends.get('postgrest:8000')?.stop();
      bed().backends.delete('postgrest:8000');
      const program = await ask(asked);
      expect([program.status, program.body]).toEqual([502, 'Bad Gateway']);
      const person = await ask(asked, { headers: BROWSER });
      expect([person.status, person.body.includes('No answer yet')]).toEqual([502, true]);
      checked('a dead backend');
      bed().backends.set('postgrest:8000', await httpBackend('postgrest', 8000));
      expect((await ask(asked, { headers: BROWSER })).backend).toBe('postgrest:8000');
      checked('a backend that comes back');
    });
  });

  it('still answers when the error pages are gone too', async () => {
    await bed().backends.get('error-pages:80')?.stop();
    bed().backends.delete('error-pages:80');
    const reply = await ask(`https://api.${DOMAIN}/status/404`, { headers: BROWSER });
    expect(reply.status).toBe(404);
    checked('dead error pages');
  });
});
