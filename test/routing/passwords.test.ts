import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBed } from './bed/bed.js';
import { checked } from './bed/checked.js';
import { ask, BROWSER } from './bed/clients.js';
import { DOMAIN, openBalenaProxy, PASSWORD } from './bed/proxy.js';
import { missing, titled } from './bed/requirements.js';

const lacks = missing('traefik', 'htpasswd', 'openssl', 'nginx');

describe.skipIf(lacks.length > 0)(titled('what asks for the password', lacks), () => {
  const bed = useBed({ errorPages: true });
  const right = `balena:${PASSWORD}`;
  const wrong = [`balena:${PASSWORD}x`, 'balena:', `admin:${PASSWORD}`, `balena:${PASSWORD.toUpperCase()}`];

  describe('ca.*', () => {
    const info = `https://ca.${DOMAIN}/api/v1/cfssl/info`;

    it('opens for the user balena with the UUID', async () => {
      const reply = await ask(info, { method: 'POST', auth: right });
      expect(reply.backend).toBe('balena-ca:8888');
      expect(reply.answer?.headers['authorization']).toBeUndefined();
      checked('ca with the password');
    });

    it.each([undefined, ...wrong])('stays closed for %s', async (auth) => {
      const reply = await ask(info, auth === undefined ? {} : { auth });
      expect([reply.status, reply.backend]).toEqual([401, undefined]);
      expect(reply.headers['www-authenticate']).toBe('Basic realm="openBalena"');
      checked(`ca with ${auth === undefined ? 'no' : 'a wrong'} password`);
    });

    it.each(['/api/v1/cfssl/crl', '/api/v1/cfssl/crl?expiry=720h'])(
      'hands out the revocation list %s to all',
      async (path) => {
        for (const scheme of ['http', 'https']) {
          expect((await ask(`${scheme}://ca.${DOMAIN}${path}`)).backend).toBe('balena-ca:8888');
          checked(`${scheme} ca ${path}`);
        }
      },
    );

    it.each([
      '/api/v1/cfssl/crl/x',
      '/api/v1/cfssl/crlx',
      '/api/v1/cfssl/crl/../sign',
      '/x/../api/v1/cfssl/sign',
      '/api/v1/cfssl/crl%2F..%2Fsign',
    ])('does not take %s for the revocation list', async (path) => {
      expect((await ask(`https://ca.${DOMAIN}${path}`)).status).toBe(401);
    });

    it('never takes the password without encryption', async () => {
      const reply = await ask(`http://ca.${DOMAIN}/api/v1/cfssl/info`, { auth: right });
      expect([reply.status, reply.backend]).toEqual([301, undefined]);
      expect(reply.headers.location).toBe(info);
      checked('ca without encryption');
    });

    it('still asks a person once the error page takes the place of the answer', async () => {
      const reply = await ask(info, { headers: BROWSER });
      expect(reply.status).toBe(401);
      expect(reply.headers['www-authenticate']).toBe('Basic realm="openBalena"');
      expect(reply.body).toContain('Please sign in');
      expect((await ask(info, { headers: BROWSER, auth: right })).backend).toBe('balena-ca:8888');
      checked('ca in a browser');
    });
  });

  describe('port 1936', () => {
    const dashboard = `https://proxy.${DOMAIN}:1936`;

    it.each([
      ['/dashboard/', 'Traefik'],
      ['/api/overview', '"http"'],
      ['/api/http/routers', 'registry@file'],
      ['/metrics', 'traefik_entrypoint_requests_total'],
    ])('shows %s to the operator', async (path, holds) => {
      const reply = await ask(`${dashboard}${path}`, { auth: right });
      expect(reply.status).toBe(200);
      expect(reply.body).toContain(holds);
      checked(`1936 ${path}`);
    });

    it.each(['/', '/dashboard/', '/api/rawdata', '/metrics', '/ping', '/anything'])(
      'shows %s to nobody else',
      async (path) => {
        for (const auth of [undefined, ...wrong]) {
          expect((await ask(`${dashboard}${path}`, auth === undefined ? {} : { auth })).status).toBe(401);
        }
        checked(`1936 ${path} without the password`);
      },
    );

    it('sends plain HTTP to HTTPS, at the same port', async () => {
      const reply = await ask(`http://proxy.${DOMAIN}:1936/metrics`, { auth: right });
      expect([reply.status, reply.headers.location]).toEqual([301, `${dashboard}/metrics`]);
      checked('1936 without encryption');
    });

    it.each(['dashboard', 'metrics', 'api/rawdata'])('shows %s on no other port', async (path) => {
      for (const address of [
        `https://api.${DOMAIN}`,
        `http://api.${DOMAIN}`,
        `https://remote.${DOMAIN}:10001`,
      ]) {
        expect((await ask(`${address}/${path}`, { auth: right })).backend).toMatch(/^(api:80|remote:10001)$/);
      }
    });
  });

  it('keeps a bcrypt hash in memory and in no file of the assembly', () => {
    const users = join(bed().proxy.run, 'users');
    expect(readFileSync(users, 'utf8')).toMatch(/^balena:\$2[aby]\$10\$[./A-Za-z0-9]{53}\n$/);
    expect(statSync(users).mode & 0o777).toBe(0o600);
    const proxy = openBalenaProxy();
    expect(`${proxy.dynamicFile}${proxy.props.command?.join(' ')}`).not.toMatch(/\$2[aby]\$|\$apr1\$/);
    expect(bed().proxy.log()).not.toContain(PASSWORD);
  });

  it('has nothing to complain of', () => {
    expect(bed().proxy.complaints()).toEqual([]);
  });
});
