import { writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  App,
  EntryPoint,
  Image,
  Match,
  Middleware,
  OverlayNetwork,
  Parameter,
  Service,
  Stack,
  Target,
  TraefikService,
  type TraefikServiceProps,
} from '../../lib/index.js';
import { Template } from '../../lib/testing/index.js';
import { type Backend, httpBackend } from './bed/backends.js';
import { checked } from './bed/checked.js';
import { ask, overTls } from './bed/clients.js';
import { DOMAIN, type RunningProxy, startProxy } from './bed/proxy.js';
import { bedDirectory, missing, titled } from './bed/requirements.js';
import { swarmApi } from './bed/swarm-api.js';

const lacks = missing('traefik', 'htpasswd', 'openssl');
const image = Image.fromRegistry('example/backend:1.0');
const dashboard = new EntryPoint('dashboard', { port: 8443, tls: 'required' });
// In the namespace of these tests nobody else listens: this file stands for the secret of a real stack.
const users = join(bedDirectory ?? '/tmp', 'staff');
const auth = Middleware.basicAuth('staff', { usersFile: users, realm: 'Staff' });

describe.skipIf(lacks.length > 0)(titled('a custom stack behind real Traefik', lacks), () => {
  let backends: Backend[] = [];
  let proxy: RunningProxy | undefined;
  let api: Server | undefined;

  beforeAll(async () => {
    backends = await Promise.all([
      httpBackend('ui', 80),
      httpBackend('api', 80),
      httpBackend('error-pages', 80),
    ]);
    writeFileSync(users, 'ann:$2y$05$z0vx3NKTfkKwpMCPRYsAwOoQgXdvIX3Mh3Lok7ooph6pDH2dEdQ2G\n');
  });

  afterAll(() => Promise.all(backends.map((backend) => backend.stop())));

  afterEach(async () => {
    await proxy?.kill();
    api?.close();
  });

  /** Two services and a proxy; `https` is the second of its entry points. */
  function twoServices(props: TraefikServiceProps) {
    const stack = new Stack(new App(), 'shop');
    const domain = new Parameter(stack, 'DNS_TLD', { description: 'the domain' });
    const networks = [new OverlayNetwork(stack, 'web')];
    const ui = new Service(stack, 'ui', { image, networks });
    const service = new Service(stack, 'api', { image, networks });
    const front = new TraefikService(stack, 'proxy', { networks, logLevel: 'DEBUG', ...props });
    front.addRoute('pages', { rule: Match.host(`www.${domain}`), target: Target.service(ui, 80) });
    front.addRoute('api', {
      rule: Match.host(`www.${domain}`).and(Match.pathPrefix('/api/')),
      target: Target.service(service, 80),
      middlewares: [Middleware.addPrefix('inner', '/inner')],
    });
    return { stack, front };
  }

  async function expectTwoServices(): Promise<void> {
    expect((await ask(`https://www.${DOMAIN}/`)).backend).toBe('ui:80');
    const api = await ask(`https://www.${DOMAIN}/api/x`);
    expect([api.backend, api.answer?.url]).toEqual(['api:80', '/inner/api/x']);
    expect((await ask(`https://other.${DOMAIN}/`)).status).toBe(404);
    const redirect = await ask(`http://www.${DOMAIN}/a?b=c`);
    expect([redirect.status, redirect.headers.location]).toEqual([301, `https://www.${DOMAIN}/a?b=c`]);
  }

  // `/ping` answers before the routes are there.
  const routes = () => ask(`https://www.${DOMAIN}/`).then(({ backend }) => backend === 'ui:80');

  it('redirects to HTTPS and leads to both services, by its defaults', async () => {
    proxy = await startProxy(twoServices({}).front, {}, routes);
    await expectTwoServices();
    expect(proxy.complaints()).toEqual([]);
    for (const what of ['pages', 'api', 'redirect']) checked(`custom stack ${what}`);
  });

  it('does the same by a file in place of arguments', async () => {
    proxy = await startProxy(twoServices({ staticConfiguration: 'file' }).front, {}, routes);
    await expectTwoServices();
    expect(proxy.complaints()).toEqual([]);
    checked('custom stack by a static file');
  });

  it('does the same by labels, which it reads from a swarm’s API', async () => {
    const { stack, front } = twoServices({ delivery: 'labels' });
    const template = Template.from(stack);
    const labelsOf = (name: string): Record<string, string> => {
      const labels = template.service(name).deploy?.labels as Record<string, string>;
      // What docker does with the reference at a deploy.
      return Object.fromEntries(
        Object.entries(labels).map(([key, value]) => [key, value.replace(/\$\{DNS_TLD[^}]*\}/, DOMAIN)]),
      );
    };
    const socket = join(bedDirectory ?? '', 'swarm.sock');
    api = await swarmApi(socket, 'shop_web', [
      { name: 'shop_ui', labels: labelsOf('ui'), address: '127.0.1.6' },
      { name: 'shop_api', labels: labelsOf('api'), address: '127.0.1.1' },
    ]);
    front.configure({
      command: [...(front.props.command ?? []), `--providers.swarm.endpoint=unix://${socket}`],
    });
    proxy = await startProxy(front, {}, routes);
    await expectTwoServices();
    expect(proxy.complaints()).toEqual([]);
    checked('custom stack by labels');
  });

  it('understands everything that the types can say', async () => {
    const { front } = twoServices({
      dashboard: { entryPoint: dashboard, auth },
      entryPoints: [
        EntryPoint.http({ trustedProxies: ['10.0.0.0/8'], proxyProtocolFrom: ['10.0.0.0/8'] }),
        EntryPoint.https(),
        dashboard,
        new EntryPoint('tcp', { port: 7000 }),
      ],
      accessLog: true,
      errorPages: {
        target: Target.address('error-pages', 80),
        audience: 'everyone',
        status: ['404', '500-599'],
      },
      tls: { options: { strict: { minVersion: '1.3', sniStrict: false, alpnProtocols: ['http/1.1'] } } },
    });
    const { path, host, pathRegexp, hostRegexp, method, header, query, clientIp, not, or } = Match;
    const target = Target.address('127.0.1.1', 80);
    const everything = [
      Middleware.cors('cors', { origins: ['*'], headers: ['X'], exposeHeaders: ['Y'], maxAge: 5 }),
      Middleware.headers('headers', { request: { 'X-Added': 'yes' }, response: { 'X-Answered': 'yes' } }),
      Middleware.stripPrefix('strip', '/all'),
      Middleware.rateLimit('limit', { average: 1000, burst: 100 }),
      Middleware.ipAllowList('near', '127.0.0.0/8'),
      Middleware.compress('compress'),
      Middleware.of('inflight', 'inFlightReq', { amount: 100 }),
    ];
    front.addRoute('all', {
      rule: host('all.example').and(Match.pathPrefix('/all')),
      target,
      middlewares: everything,
    });
    front.addRoute('strict', { rule: host('strict.example'), target, tlsOptions: 'strict' });
    front.addRoute('rules', {
      rule: or(
        path('/p`"x'),
        pathRegexp('^/r[0-9]+$').and(not(method('POST')), hostRegexp('^rules\\.')),
        header('X-Kind', 'a').and(query('q', '1'), query('only'), clientIp('127.0.0.1')),
      ),
      target,
      priority: 90_000,
    });
    const [, https, , tcp] = front.entryPoints;
    front.addTcpRoute('inner', {
      rule: Match.hostSni('through.example'),
      target,
      entryPoints: [https as EntryPoint],
      tls: 'terminate',
      tlsOptions: 'strict',
    });
    front.addTcpRoute('alpn', {
      rule: Match.hostSniRegexp('^x\\.').and(Match.alpn('h2')),
      target,
      entryPoints: [https as EntryPoint],
      tls: 'passthrough',
    });
    front.addTcpRoute('raw', {
      rule: Match.anyConnection(),
      target,
      entryPoints: [tcp as EntryPoint],
      proxyProtocol: 1,
    });
    proxy = await startProxy(front, {}, routes);

    const all = await ask('https://all.example/all/x');
    expect([all.backend, all.answer?.url, all.answer?.headers['x-added'], all.headers['x-answered']]).toEqual(
      ['api:80', '/x', 'yes', 'yes'],
    );
    expect((await ask('https://rules.example/r77')).backend).toBe('api:80');
    expect((await ask('https://rules.example/r77', { method: 'POST' })).status).toBe(404);
    expect((await ask('https://n.example/?q=1&only', { headers: { 'x-kind': 'a' } })).backend).toBe('api:80');
    expect((await overTls(443, 'strict.example', '')).version).toBe('TLSv1.3');
    await expect(overTls(443, 'strict.example', '', 'TLSv1.2')).rejects.toThrow();
    expect((await overTls(443, `www.${DOMAIN}`, '', 'TLSv1.2')).version).toBe('TLSv1.2');
    const raw = await ask('https://127.0.0.1:8443/api/rawdata', { auth: 'ann:secret' });
    expect(raw.status).toBe(200);
    const { routers, middlewares, tcpRouters } = JSON.parse(raw.body) as Record<
      string,
      Record<string, { status: string; error?: string[] }>
    >;
    const broken = Object.entries({ ...routers, ...middlewares, ...tcpRouters }).filter(
      ([, { error }]) => error !== undefined,
    );
    expect(broken).toEqual([]);
    expect(Object.keys(tcpRouters ?? {})).toEqual(['alpn@file', 'inner@file', 'raw@file']);
    expect((await ask('https://127.0.0.1:8443/metrics')).status).toBe(401);
    checked('custom stack everything');
  });
});
