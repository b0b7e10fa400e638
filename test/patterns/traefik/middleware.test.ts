import { describe, expect, it } from 'vitest';
import { Middleware, Target } from '../../../lib/patterns/traefik/index.js';

describe('Middleware', () => {
  it.each([
    [
      Middleware.basicAuth('m', { usersFile: '/run/secrets/staff', realm: 'Staff', removeHeader: true }),
      { basicAuth: { usersFile: '/run/secrets/staff', realm: 'Staff', removeHeader: true } },
    ],
    [Middleware.basicAuth('m', { users: ['a:$2y$10$x'] }), { basicAuth: { users: ['a:$2y$10$x'] } }],
    [
      Middleware.headers('m', { request: { 'X-A': '1' }, response: { Server: '' } }),
      { headers: { customRequestHeaders: { 'X-A': '1' }, customResponseHeaders: { Server: '' } } },
    ],
    [Middleware.redirectToHttps('m'), { redirectScheme: { scheme: 'https', permanent: true } }],
    [
      Middleware.redirectToHttps('m', { port: 8443 }),
      { redirectScheme: { scheme: 'https', permanent: true, port: '8443' } },
    ],
    [Middleware.stripPrefix('m', '/a', '/b'), { stripPrefix: { prefixes: ['/a', '/b'] } }],
    [Middleware.addPrefix('m', '/a'), { addPrefix: { prefix: '/a' } }],
    [Middleware.ipAllowList('m', '10.0.0.0/8'), { ipAllowList: { sourceRange: ['10.0.0.0/8'] } }],
    [Middleware.rateLimit('m', { average: 5 }), { rateLimit: { average: 5 } }],
    [Middleware.compress('m'), { compress: {} }],
    [Middleware.of('m', 'inFlightReq', { amount: 10 }), { inFlightReq: { amount: 10 } }],
  ])('%# says what Traefik reads', ({ kind, options }, expected) => {
    expect({ [kind]: options }).toEqual(expected);
  });

  it('lets other sites call by name, with methods that are all there are', () => {
    expect(Middleware.cors('cors', { origins: ['https://a.example'], credentials: true }).options).toEqual({
      accessControlAllowOriginList: ['https://a.example'],
      accessControlAllowMethods: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
      accessControlAllowCredentials: true,
      addVaryHeader: true,
    });
  });

  it('asks another service for error pages', () => {
    const pages = Target.address('pages.example', 80);
    const middleware = Middleware.errorPages('pages', {
      status: ['404'],
      target: pages,
      query: '/{status}.html',
    });
    expect([middleware.kind, middleware.options, middleware.target]).toEqual([
      'errors',
      { status: ['404'], query: '/{status}.html' },
      pages,
    ]);
  });
});
