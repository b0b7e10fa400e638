import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, tcpBackend } from './bed/backends.js';
import { checked } from './bed/checked.js';
import { ask, overTls } from './bed/clients.js';
import {
  DOMAIN,
  openBalenaProxy,
  type RunningProxy,
  startProxy,
  until,
  writeCertificate,
} from './bed/proxy.js';
import { bedDirectory, images, missing, titled } from './bed/requirements.js';

const lacks = missing('traefik', 'htpasswd', 'openssl');

describe.skipIf(lacks.length > 0)(titled('certificates', lacks), () => {
  let proxy: RunningProxy | undefined;

  let tunnel: Backend | undefined;

  beforeAll(async () => {
    tunnel = await tcpBackend('vpn', 3128);
  });

  afterAll(() => tunnel?.stop());

  afterEach(async () => {
    await proxy?.kill();
  });

  const served = (name = `api.${DOMAIN}`) => overTls(443, name, '');

  it('starts without one, with one of its own until there is one, and then takes the new one while it runs', async () => {
    proxy = await startProxy(openBalenaProxy());
    const first = await served();
    expect(first.names).toBe(`DNS:${DOMAIN}, DNS:*.${DOMAIN}, DNS:*.devices.${DOMAIN}`);
    checked('a certificate before there is one');

    writeCertificate(proxy.certificates, 'first.example');
    await until(
      'the certificate is served',
      async () => (await served()).names === 'DNS:first.example',
      proxy.log,
    );
    for (const name of [`tunnel.${DOMAIN}`, `remote.${DOMAIN}`, 'unknown.example']) {
      expect((await served(name)).names).toBe('DNS:first.example');
    }
    checked('a certificate that appears');

    writeCertificate(proxy.certificates, 'second.example');
    await until(
      'the next one is served',
      async () => (await served()).names === 'DNS:second.example',
      proxy.log,
    );
    expect((await overTls(1936, 'x.example', '')).names).toBe('DNS:second.example');
    expect((await overTls(10_001, 'x.example', '')).names).toBe('DNS:second.example');
    checked('a certificate that is replaced');
    expect(proxy.complaints()).toEqual([]);
  });

  it('keeps the one it has while the files do not belong together', async () => {
    proxy = await startProxy(openBalenaProxy());
    writeCertificate(proxy.certificates, 'whole.example');
    await until(
      'the certificate is served',
      async () => (await served()).names === 'DNS:whole.example',
      proxy.log,
    );
    const { serial } = await served();
    writeFileSync(join(proxy.certificates, 'cert.pem'), '-----BEGIN CERTIFICATE-----\nhalf');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect((await served()).serial).toBe(serial);
    rmSync(join(proxy.certificates, 'privkey.pem'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await served()).serial).toBe(serial);
    expect(proxy.complaints()).toEqual([]);
    checked('a certificate that is half written');
  });

  it('serves one that is there from the start', async () => {
    const early = mkdtempSync(join(bedDirectory ?? '', 'early-'));
    writeCertificate(early, 'early.example');
    proxy = await startProxy(openBalenaProxy(), { CERTS: early });
    expect((await served()).names).toBe('DNS:early.example');
    expect(proxy.log()).not.toContain('no certificate');
    checked('a certificate from the start');
  });

  it.each([
    ['PEM', (text: string) => text],
    ['base64', (text: string) => Buffer.from(text).toString('base64')],
  ])('serves one that its environment holds, as %s', async (_kind, encode) => {
    const own = mkdtempSync(join(bedDirectory ?? '', 'own-'));
    writeCertificate(own, 'own.example');
    const held = (name: string): string => encode(readFileSync(join(own, name), 'utf8'));
    const environment = { TRAEFIK_CRT: held('cert.pem'), TRAEFIK_KEY: held('privkey.pem') };
    proxy = await startProxy(openBalenaProxy(), environment);
    expect((await served()).names).toBe('DNS:own.example');
    checked('a certificate from the environment');
  });

  it('does not start with one whose key is another’s, and says so', async () => {
    const [one, other] = [
      mkdtempSync(join(bedDirectory ?? '', 'one-')),
      mkdtempSync(join(bedDirectory ?? '', 'other-')),
    ];
    writeCertificate(one, 'one.example');
    writeCertificate(other, 'other.example');
    const { status, stdout } = spawnSync('sh', [join(images, 'traefik/start-proxy.sh')], {
      env: {
        PATH: process.env['PATH'],
        BALENA_DEVICE_UUID: 'x',
        RUN_DIR: join(one, 'run'),
        RUN_AS: 'root:root',
        TRAEFIK_CRT: readFileSync(join(one, 'cert.pem'), 'utf8'),
        TRAEFIK_KEY: readFileSync(join(other, 'privkey.pem'), 'utf8'),
      },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('are not a certificate and its key');
    const bare = spawnSync('sh', [join(images, 'traefik/start-proxy.sh')], {
      env: { PATH: process.env['PATH'], RUN_DIR: join(one, 'run'), RUN_AS: 'root:root' },
      encoding: 'utf8',
    });
    expect([bare.status, bare.stdout.includes('BALENA_DEVICE_UUID is not set')]).toEqual([1, true]);
  });

  it('keeps keys to itself, ends when it is told to, and says how', async () => {
    const running = await startProxy(openBalenaProxy());
    for (const name of readdirSync(join(running.run, 'certs'))) {
      expect(statSync(join(running.run, 'certs', name)).mode & 0o077).toBe(0);
    }
    expect((await ask('http://127.0.0.1/health')).status).toBe(200);
    expect(await running.stop()).toBe(0);
    await expect(ask('http://127.0.0.1/health')).rejects.toThrow(/ECONNREFUSED/);
  });
});
