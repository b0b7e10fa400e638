import { describe, expect, it } from 'vitest';
import { useBed } from './bed/bed.js';
import { checked } from './bed/checked.js';
import { ask, overTls, plainTcp } from './bed/clients.js';
import { DOMAIN } from './bed/proxy.js';
import { missing, titled } from './bed/requirements.js';

const lacks = missing('traefik', 'htpasswd', 'openssl');

describe.skipIf(lacks.length > 0)(titled('three protocols on port 443', lacks), () => {
  const bed = useBed();
  // What OpenVPN sends first over TCP: two bytes of length, then a reset with its session's number.
  const openVpn = Buffer.from('000e38a1b2c3d4e5f60708000000000000', 'hex');

  it('hands OpenVPN, which is not TLS, to the vpn and announces the client by PROXY protocol 2', async () => {
    const { seen, localPort } = await plainTcp(443, openVpn);
    expect(seen.proxy).toEqual({
      version: 2,
      source: `127.0.0.1:${localPort}`,
      destination: '127.0.0.1:443',
    });
    expect(Buffer.from(seen.payload, 'latin1')).toEqual(openVpn);
    checked('443 openvpn');
  });

  it('takes anything else that is not TLS for OpenVPN, even plain HTTP', async () => {
    const { seen } = await plainTcp(443, Buffer.from(`GET / HTTP/1.1\r\nHost: api.${DOMAIN}\r\n\r\n`));
    expect(seen.proxy?.version).toBe(2);
    expect(seen.payload).toContain('GET / HTTP/1.1');
  });

  it('ends the TLS of tunnel.* and hands what is inside to the vpn, without an announcement', async () => {
    const reply = await overTls(443, `tunnel.${DOMAIN}`, 'CONNECT device.balena:22222 HTTP/1.0\r\n\r\n');
    expect(JSON.parse(reply.text)).toEqual({ payload: 'CONNECT device.balena:22222 HTTP/1.0\r\n\r\n' });
    checked('443 tunnel');
  });

  it.each(['api', 'nothing-of-ours'])('takes TLS for %s as HTTPS', async (name) => {
    expect((await ask(`https://${name}.${DOMAIN}/`)).backend).toBe('api:80');
    checked(`443 https ${name}`);
  });

  it('takes TLS without a server name as HTTPS', async () => {
    const reply = await overTls(
      443,
      '',
      `GET / HTTP/1.1\r\nHost: api.${DOMAIN}\r\nConnection: close\r\n\r\n`,
    );
    expect(reply.text).toContain('"backend":"api"');
    checked('443 https without a name');
  });

  it('serves many of each at once', async () => {
    const rounds = Array.from({ length: 20 }, (_, index) => index);
    const [vpn, tunnel, https] = await Promise.all([
      Promise.all(rounds.map(() => plainTcp(443, openVpn))),
      Promise.all(rounds.map((index) => overTls(443, `tunnel.${DOMAIN}`, `round ${index}`))),
      Promise.all(rounds.map(() => ask(`https://registry2.${DOMAIN}/v2/`))),
    ]);
    expect(
      new Set(vpn.map(({ seen, localPort }) => seen.proxy?.source === `127.0.0.1:${localPort}`)),
    ).toEqual(new Set([true]));
    expect(tunnel.map(({ text }) => JSON.parse(text).payload)).toEqual(
      rounds.map((index) => `round ${index}`),
    );
    expect(new Set(https.map(({ backend }) => backend))).toEqual(new Set(['registry:80']));
  });

  it('has nothing to complain of', () => {
    expect(bed().proxy.complaints()).toEqual([]);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('speaks %s', async (version) => {
    expect((await overTls(443, `api.${DOMAIN}`, '', version)).version).toBe(version);
    expect((await overTls(443, `tunnel.${DOMAIN}`, 'x', version)).version).toBe(version);
    checked(`443 ${version}`);
  });

  it.each(['api', 'tunnel', 'unknown'])('speaks nothing older to %s', async (name) => {
    await expect(overTls(443, `${name}.${DOMAIN}`, '', 'TLSv1.1')).rejects.toThrow(
      /protocol version|EPROTO/i,
    );
    checked(`443 no TLSv1.1 ${name}`);
  });
});
