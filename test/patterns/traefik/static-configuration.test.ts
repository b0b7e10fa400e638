import { describe, expect, it } from 'vitest';
import { tokenFor } from '../../../lib/core/token.js';
import { App, Duration, Parameter, Secret, Stack } from '../../../lib/index.js';
import { flags } from '../../../lib/patterns/traefik/flags.js';
import { Acme, DNS_PROVIDERS, EntryPoint, proxyVariable } from '../../../lib/patterns/traefik/index.js';
import { type StaticProps, staticConfiguration } from '../../../lib/patterns/traefik/static-configuration.js';

const https = EntryPoint.https();
const base: StaticProps = {
  entryPoints: [EntryPoint.http({ redirectTo: https }), https],
  directory: '/etc/traefik/dynamic',
  pingPort: 8080,
  logLevel: 'INFO',
  accessLog: false,
  api: false,
  metrics: false,
};

describe('the static configuration', () => {
  it('calls nobody, answers /ping, and reads its routes from a directory', () => {
    expect(staticConfiguration(base)).toEqual({
      global: { checkNewVersion: false, sendAnonymousUsage: false },
      log: { level: 'INFO' },
      entryPoints: {
        web: {
          address: ':80',
          http: { redirections: { entryPoint: { to: 'websecure', scheme: 'https', permanent: true } } },
        },
        websecure: { address: ':443', http: { tls: {} } },
      },
      providers: { file: { directory: '/etc/traefik/dynamic', watch: true } },
      ping: {},
    });
  });

  it('says everything that an entry point can', () => {
    const entryPoint = new EntryPoint('in', {
      port: 8000,
      published: 80,
      readTimeout: Duration.hours(1),
      trustedProxies: ['10.0.0.0/8'],
      proxyProtocolFrom: ['10.1.0.0/16', '10.2.0.0/16'],
    });
    expect(staticConfiguration({ ...base, entryPoints: [entryPoint] })['entryPoints']).toEqual({
      in: {
        address: ':8000',
        transport: { respondingTimeouts: { readTimeout: '1h' } },
        forwardedHeaders: { trustedIPs: ['10.0.0.0/8'] },
        proxyProtocol: { trustedIPs: ['10.1.0.0/16', '10.2.0.0/16'] },
      },
    });
    expect([entryPoint.published, new EntryPoint('x', { port: 1, published: false }).published]).toEqual([
      80,
      undefined,
    ]);
  });

  it('redirects to the port that clients see', () => {
    const inside = EntryPoint.https({ port: 8443, published: 443 });
    const { entryPoints } = staticConfiguration({
      ...base,
      entryPoints: [EntryPoint.http({ redirectTo: inside }), inside],
    });
    expect(JSON.stringify(entryPoints)).toContain('"to":":443"');
  });

  it('switches on what is asked for', () => {
    expect(
      staticConfiguration({
        ...base,
        api: true,
        metrics: true,
        accessLog: true,
        swarm: { network: 'shop_web' },
        pingPort: 8081,
      }),
    ).toMatchObject({
      accessLog: {},
      api: { dashboard: true },
      metrics: { prometheus: { manualRouting: true } },
      providers: { swarm: { exposedByDefault: false, network: 'shop_web' } },
      entryPoints: { traefik: { address: ':8081' } },
    });
  });

  it('gets certificates by DNS at a provider, by HTTP or by TLS', () => {
    const stack = new Stack(new App(), 'shop');
    const dns = Acme.dns('gandiv5', {
      email: 'ops@example.com',
      credentials: { GANDIV5_PERSONAL_ACCESS_TOKEN: Secret.external(stack, 'gandi') },
      resolvers: ['9.9.9.9:53'],
      domains: [{ main: 'example.com', sans: ['*.example.com'] }, { main: 'example.org' }],
      caServer: 'https://ca.example/directory',
    });
    const configuration = staticConfiguration({ ...base, acme: dns });
    expect(configuration['certificatesResolvers']).toEqual({
      acme: {
        acme: {
          email: 'ops@example.com',
          storage: '/acme/acme.json',
          keyType: 'EC256',
          caServer: 'https://ca.example/directory',
          dnsChallenge: { provider: 'gandiv5', resolvers: ['9.9.9.9:53'] },
        },
      },
    });
    expect(flags(configuration)).toEqual(
      expect.arrayContaining([
        '--entryPoints.websecure.http.tls.certResolver=acme',
        '--entryPoints.websecure.http.tls.domains[0].main=example.com',
        '--entryPoints.websecure.http.tls.domains[0].sans=*.example.com',
        '--entryPoints.websecure.http.tls.domains[1].main=example.org',
      ]),
    );
    const props = { email: 'ops@example.com', name: 'le', keyType: 'RSA4096' as const };
    expect(Acme.http(EntryPoint.http(), props).toConfiguration('/acme')).toMatchObject({
      acme: { storage: '/acme/le.json', keyType: 'RSA4096', httpChallenge: { entryPoint: 'web' } },
    });
    expect(flags(staticConfiguration({ ...base, acme: Acme.tls(props) }))).toContain(
      '--certificatesResolvers.le.acme.tlsChallenge=true',
    );
    expect(DNS_PROVIDERS).toEqual(
      expect.arrayContaining(['cloudflare', 'gandiv5', 'route53', 'hetzner', 'rfc2136']),
    );
  });
});

describe('arguments', () => {
  it('are the configuration in dots', () => {
    expect(
      flags({
        a: { b: 'x', on: true, n: 3 },
        list: ['x', 'y'],
        none: [],
        empty: {},
        objects: [{ k: 1 }],
        commas: ['a,b', 'c'],
      }),
    ).toEqual([
      '--a.b=x',
      '--a.on=true',
      '--a.n=3',
      '--list=x,y',
      '--empty=true',
      '--objects[0].k=1',
      '--commas[0]=a,b',
      '--commas[1]=c',
    ]);
  });

  it('keep parameters as references, which docker fills in', () => {
    const stack = new Stack(new App(), 'shop');
    const level = new Parameter(stack, 'LOG_LEVEL', { description: 'how much to say', default: 'INFO' });
    expect(flags({ log: { level: `${level}` } })).toEqual([`--log.level=${tokenFor('LOG_LEVEL')}`]);
  });

  it('cannot hold what only the file can', () => {
    expect(() => flags({ a: proxyVariable('X', 'y') })).toThrow(/dynamic configuration file only/);
  });
});
