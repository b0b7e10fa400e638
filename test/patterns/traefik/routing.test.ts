import { describe, expect, it } from 'vitest';
import { dynamicConfiguration } from '../../../lib/patterns/traefik/dynamic-configuration.js';
import { httpRouters } from '../../../lib/patterns/traefik/http-routing.js';
import {
  EntryPoint,
  type HttpRoute,
  Match,
  Middleware,
  Target,
} from '../../../lib/patterns/traefik/index.js';
import { priorityOf } from '../../../lib/patterns/traefik/priority.js';

const web = EntryPoint.http();
const secure = EntryPoint.https();
const both = new EntryPoint('both', { port: 8443, tls: 'optional' });
const entryPoints = [web, secure, both];
const shop = Target.address('shop.example', 8080);
const shopHost = Match.host('shop.example.com');

/** The routers of one route, as short lines: name, entry points, TLS, middlewares. */
function routersOf(route: Partial<HttpRoute>, errorPages = false): string[] {
  const routes = { shop: { rule: shopHost, target: shop, ...route } };
  const pages = errorPages ? { target: Target.address('pages.example', 80) } : undefined;
  return httpRouters({ entryPoints, routes, errorPages: pages }).map(
    ({ name, entryPoints: on, tls, middlewares }) =>
      `${name} on ${on.map((each) => each.name).join('+')}${tls === undefined ? '' : ` tls ${JSON.stringify(tls)}`}` +
      `${middlewares.length === 0 ? '' : ` by ${middlewares.map((each) => each.name).join('+')}`}`,
  );
}

describe('routers from routes', () => {
  it('serves a route by default on the default entry points', () => {
    expect(routersOf({})).toEqual(['shop on web+websecure']);
    expect(routersOf({ entryPoints: [web] })).toEqual(['shop on web']);
    expect(EntryPoint.http({ redirectTo: secure }).servesByDefault).toBe(false);
  });

  it('makes two routers where the client may choose, one if it takes only one kind', () => {
    expect(routersOf({ entryPoints: [both] })).toEqual(['shop on both', 'shop-tls on both tls {}']);
    expect(routersOf({ entryPoints: [both], tls: 'only' })).toEqual(['shop on both tls {}']);
    expect(routersOf({ entryPoints: [both], tls: 'never' })).toEqual(['shop on both']);
  });

  it('gives a route with TLS settings of its own a router for them', () => {
    expect(routersOf({ entryPoints, tlsOptions: 'strict', certResolver: 'acme' })).toEqual([
      'shop on web+both',
      'shop-tls on websecure+both tls {"options":"strict","certResolver":"acme"}',
    ]);
  });

  it('shows error pages to people, in a router that comes before the one for programs', () => {
    expect(routersOf({}, true)).toEqual([
      'shop on web+websecure',
      'shop-page on web+websecure by error-pages',
    ]);
    expect(routersOf({ errorPages: false }, true)).toEqual(['shop on web+websecure']);
    const [program, person] = httpRouters({
      entryPoints,
      routes: { shop: { rule: shopHost, target: shop } },
      errorPages: { target: shop },
    });
    expect(`${person?.rule}`).toBe('Host(`shop.example.com`) && HeaderRegexp(`Accept`, `text/html`)');
    expect(person?.priority).toBe((program?.priority ?? 0) + 1);
  });

  it('puts pages outside the password, asks for it again, and leaves headers for browsers outermost', () => {
    const auth = Middleware.basicAuth('staff', { usersFile: '/run/secrets/staff', realm: 'Staff' });
    const middlewares = [auth, Middleware.cors('cors', { origins: ['*'] })];
    expect(routersOf({ middlewares }, true)[1]).toBe(
      'shop-page on web+websecure by cors+staff-challenge+error-pages+staff',
    );
    const everyone = httpRouters({
      entryPoints,
      routes: { shop: { rule: shopHost, target: shop, middlewares } },
      errorPages: { target: shop, audience: 'everyone' },
    });
    expect(everyone.map(({ name, middlewares: by }) => [name, ...by.map((each) => each.name)])).toEqual([
      ['shop', 'cors', 'staff-challenge', 'error-pages', 'staff'],
    ]);
    expect(everyone[0]?.middlewares[1]?.options).toEqual({
      customResponseHeaders: { 'WWW-Authenticate': 'Basic realm="Staff"' },
    });
  });

  it('names a host in every HTTPS router, of which Traefik would warn otherwise, and changes nothing by it', () => {
    const rules = httpRouters({
      entryPoints,
      routes: {
        shop: { rule: shopHost, target: shop },
        health: { rule: Match.path('/health'), target: Target.internal('ping') },
        rest: { rule: Match.anyRequest(), target: shop },
        plain: { rule: Match.path('/plain'), target: shop, entryPoints: [web] },
      },
    }).map(({ rule }) => String(rule));
    expect(rules).toEqual([
      'Host(`shop.example.com`)',
      '(Host(`shop.example.com`) || PathPrefix(`/`)) && Path(`/health`)',
      'Host(`shop.example.com`) || PathPrefix(`/`)',
      'Path(`/plain`)',
    ]);
    const nameless = httpRouters({
      entryPoints,
      routes: { rest: { rule: Match.anyRequest(), target: shop } },
    });
    expect(nameless.map(({ rule }) => String(rule))).toEqual(['PathPrefix(`/`)']);
  });

  it('asks the rule that says more first, however long the domain is', () => {
    const { host, hostBelow, path, pathPrefix, anyRequest, method, not, or, and } = Match;
    const inOrder = [
      and(host('a'), path('/api/v1')),
      and(host('a'), pathPrefix('/api/v1')),
      and(host('a'), pathPrefix('/api')),
      and(host('a'), method('GET')),
      host('a'),
      or(host('a'), host('b.very.long.example.com')),
      hostBelow('devices.a'),
      path('/health'),
      pathPrefix('/health'),
      method('GET'),
      anyRequest(),
    ].map(priorityOf);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => other - one));
    expect(new Set(inOrder).size).toBe(inOrder.length - 1);
    expect(priorityOf(anyRequest())).toBe(1);
    expect(priorityOf(not(host('a')))).toBeLessThan(priorityOf(host('a')));
    expect(routersOf({ priority: 7 })).toHaveLength(1);
  });
});

describe('the dynamic configuration', () => {
  it('holds routers, what stands in between and services, each once', () => {
    const limit = Middleware.rateLimit('limit', { average: 100, burst: 50 });
    const routes = {
      shop: { rule: shopHost, target: shop, middlewares: [limit] },
      basket: { rule: Match.host('basket.example.com'), target: shop, middlewares: [limit], priority: 9 },
      inner: { rule: Match.host('h2.example'), target: Target.address('h2.example', 1, { scheme: 'h2c' }) },
    };
    expect(dynamicConfiguration({ entryPoints: [secure], routes })).toEqual({
      http: {
        routers: {
          shop: {
            entryPoints: ['websecure'],
            rule: 'Host(`shop.example.com`)',
            priority: 20_001,
            middlewares: ['limit'],
            service: 'shop-example-8080',
          },
          basket: {
            entryPoints: ['websecure'],
            rule: 'Host(`basket.example.com`)',
            priority: 9,
            middlewares: ['limit'],
            service: 'shop-example-8080',
          },
          inner: {
            entryPoints: ['websecure'],
            rule: 'Host(`h2.example`)',
            priority: 20_001,
            service: 'h2-example-1-h2c',
          },
        },
        middlewares: { limit: { rateLimit: { average: 100, burst: 50 } } },
        services: {
          'shop-example-8080': { loadBalancer: { servers: [{ url: 'http://shop.example:8080' }] } },
          'h2-example-1-h2c': { loadBalancer: { servers: [{ url: 'h2c://h2.example:1' }] } },
        },
      },
      tls: { options: { default: { minVersion: 'VersionTLS12' } } },
    });
  });

  it('hands TCP on: as it is, with TLS that ends here or there, and with the client announced', () => {
    const target = Target.address('vpn.example', 443);
    const { tcp } = dynamicConfiguration({
      entryPoints: [secure],
      routes: {},
      tcpRoutes: {
        plain: { rule: Match.anyConnection(), target, entryPoints: [secure], proxyProtocol: 2, priority: 3 },
        ends: {
          rule: Match.hostSni('a.example'),
          target,
          entryPoints: [secure],
          tls: 'terminate',
          tlsOptions: 'old',
          certResolver: 'acme',
        },
        through: { rule: Match.hostSni('b.example'), target, entryPoints: [secure], tls: 'passthrough' },
      },
    });
    expect(tcp).toEqual({
      routers: {
        plain: {
          entryPoints: ['websecure'],
          rule: 'HostSNI(`*`)',
          priority: 3,
          service: 'vpn-example-443-proxy-v2',
        },
        ends: {
          entryPoints: ['websecure'],
          rule: 'HostSNI(`a.example`)',
          service: 'vpn-example-443',
          tls: { options: 'old', certResolver: 'acme' },
        },
        through: {
          entryPoints: ['websecure'],
          rule: 'HostSNI(`b.example`)',
          service: 'vpn-example-443',
          tls: { passthrough: true },
        },
      },
      services: {
        'vpn-example-443-proxy-v2': {
          loadBalancer: { servers: [{ address: 'vpn.example:443' }], serversTransport: 'proxy-protocol-v2' },
        },
        'vpn-example-443': { loadBalancer: { servers: [{ address: 'vpn.example:443' }] } },
      },
      serversTransports: { 'proxy-protocol-v2': { proxyProtocol: { version: 2 } } },
    });
  });

  it('keeps options, certificates and stores of TLS where Traefik looks for them', () => {
    const files = { certFile: '/certs/cert.pem', keyFile: '/certs/privkey.pem' };
    const { tls } = dynamicConfiguration({
      entryPoints: [],
      routes: {},
      tls: {
        defaultCertificate: files,
        certificates: [files],
        options: {
          default: { minVersion: '1.3', sniStrict: true },
          old: {
            maxVersion: '1.2',
            cipherSuites: ['TLS_RSA_WITH_AES_128_GCM_SHA256'],
            alpnProtocols: ['http/1.1'],
          },
        },
      },
    });
    expect(tls).toEqual({
      options: {
        default: { minVersion: 'VersionTLS13', sniStrict: true },
        old: {
          minVersion: 'VersionTLS12',
          maxVersion: 'VersionTLS12',
          cipherSuites: ['TLS_RSA_WITH_AES_128_GCM_SHA256'],
          alpnProtocols: ['http/1.1'],
        },
      },
      certificates: [files],
      stores: { default: { defaultCertificate: files } },
    });
  });

  it('writes addresses as Traefik reads them', () => {
    expect(Target.address('2001:db8::1', 80).url).toBe('http://[2001:db8::1]:80');
    expect(Target.address('10.0.0.1', 443, { scheme: 'https' }).url).toBe('https://10.0.0.1:443');
    expect(Target.internal('ping').isInternal).toBe(true);
  });
});
