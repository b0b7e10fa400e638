import { describe, expect, it } from 'vitest';
import {
  Annotations,
  App,
  EntryPoint,
  Image,
  Match,
  Middleware,
  OverlayNetwork,
  Port,
  Service,
  type ServiceProps,
  Stack,
  StackFile,
  Target,
  TraefikService,
  type TraefikServiceProps,
} from '../../../lib/index.js';
import { Template } from '../../../lib/testing/index.js';

const image = Image.fromRegistry('example/shop:1.0');
const rule = Match.host('shop.example.com');

interface Scene {
  readonly stack: Stack;
  readonly web: OverlayNetwork;
  readonly proxy: TraefikService;
  service(props?: Partial<ServiceProps>): Service;
  /** The findings, as `rule path: message`. */
  findings(): string[];
}

function scene(props: TraefikServiceProps = {}): Scene {
  const stack = new Stack(new App(), 'shop');
  const web = new OverlayNetwork(stack, 'web');
  const proxy = new TraefikService(stack, 'proxy', { networks: [web], ...props });
  return {
    stack,
    web,
    proxy,
    service: (more = {}) => new Service(stack, 'api', { image, networks: [web], ...more }),
    findings: () => {
      Template.from(stack);
      Template.from(stack);
      return Annotations.of(proxy).findings.map(
        ({ severity, rule: id, path, message }) => `${severity} ${id} ${path}: ${message}`,
      );
    },
  };
}

describe('findings of a routing', () => {
  it('has none to make of a route that works', () => {
    const { proxy, service, findings } = scene();
    const api = service({ listensOn: [80, 8080], ports: [Port.tcp(9000)] });
    proxy.addRoute('api', { rule, target: Target.service(api, 8080) });
    proxy.addRoute('self', { rule, target: Target.internal('ping') });
    proxy.addRoute('outside', { rule, target: Target.address('10.0.0.7', 80) });
    proxy.addRoute('named', { rule, target: Target.address('api', 80) });
    expect(findings()).toEqual([]);
  });

  it('finds a name that no service of the stack has', () => {
    const { proxy, stack, web, findings } = scene();
    new Service(stack, 'db', { image, networks: [{ network: web, aliases: ['database'] }] });
    proxy.addRoute('api', { rule, target: Target.address('apl', 80) });
    proxy.addRoute('alias', { rule, target: Target.address('database', 80) });
    expect(findings()).toEqual([
      'error traefik/service routes.api: the route leads to apl, and the stack shop has no service or alias of that name.',
    ]);
  });

  it('finds a service that a deploy set leaves out', () => {
    const { proxy, stack, web, findings } = scene();
    const extra = new StackFile(stack, 'extra');
    const s3 = new Service(extra, 's3', { image, networks: [web] });
    stack.addDeploySet({ name: 'small', files: [stack.mainFile] });
    stack.addDeploySet({ name: 'large', files: [stack.mainFile, extra] });
    proxy.addRoute('s3', { rule, target: Target.service(s3, 80) });
    expect(findings()).toEqual([
      'error traefik/service routes.s3: the route leads to s3, which is in extra.yml; the deploy set small has no such file.',
    ]);
  });

  it('finds a service on no network of the proxy', () => {
    const { proxy, stack, service, findings } = scene();
    const api = service({ networks: [new OverlayNetwork(stack, 'inner')] });
    const lonely = new Service(stack, 'lonely', { image });
    proxy.addRoute('api', { rule, target: Target.service(api, 80) });
    proxy.addTcpRoute('raw', {
      rule: Match.anyConnection(),
      target: Target.service(lonely, 80),
      entryPoints: proxy.entryPoints,
    });
    expect(findings()).toEqual([
      'error traefik/network routes.api: the route leads to api, which is on no network that proxy is on; the name does not resolve there.',
      'error traefik/network tcpRoutes.raw: the route leads to lonely, which is on no network that proxy is on; the name does not resolve there.',
    ]);
    expect(Annotations.of(proxy).findings[0]?.remedy).toBe('Let api join web.');
  });

  it('finds the default network for what names none', () => {
    const { proxy, service, findings } = scene({ networks: [] });
    proxy.addRoute('api', { rule, target: Target.service(service({ networks: [] }), 80) });
    expect(findings()).toEqual([]);
  });

  it('finds a port on which nothing listens, for sure or most likely', () => {
    const { proxy, stack, web, service, findings } = scene();
    proxy.addRoute('api', { rule, target: Target.service(service({ listensOn: [8080] }), 80) });
    const db = new Service(stack, 'db', { image, networks: [web], ports: [Port.tcp(15_432, 5432)] });
    proxy.addRoute('db', { rule, target: Target.service(db, 5433) });
    proxy.addRoute('none', { rule, target: Target.address('10.0.0.1', 70_000) });
    expect(findings()).toEqual([
      'error traefik/port routes.api: the route leads to the port 80 of api, which listens on 8080.',
      'warning traefik/port routes.db: the route leads to the port 5433 of db, which publishes 5432 but not this one.',
      'error traefik/port routes.none: the route leads to the port 70000 of 10.0.0.1; a port is 1 to 65535.',
    ]);
  });

  it('looks after error pages too', () => {
    const { findings } = scene({ errorPages: { target: Target.address('pages', 80) } });
    expect(findings()).toEqual([
      'error traefik/service errorPages.target: the route leads to pages, and the stack shop has no service or alias of that name.',
    ]);
  });

  it('finds an entry point that the proxy does not have, or has twice', () => {
    const secure = EntryPoint.https();
    const { proxy, findings } = scene({
      entryPoints: [secure, new EntryPoint('other', { port: 443 }), EntryPoint.https({ port: 444 })],
    });
    proxy.addRoute('api', { rule, target: Target.internal('ping'), entryPoints: [EntryPoint.http()] });
    expect(findings()).toEqual([
      'error traefik/entry-point routes.api: the route is on the entry point web, which the proxy does not have.',
      'error traefik/entry-point entryPoints: the proxy has two entry points with the name websecure.',
      'error traefik/entry-point entryPoints: the proxy has two entry points with the port 443.',
    ]);
  });

  it('finds a TCP route that waits for a name which only TLS tells', () => {
    const { proxy, findings } = scene();
    const target = Target.address('10.0.0.1', 22);
    const { entryPoints } = proxy;
    proxy.addTcpRoute('named', { rule: Match.hostSni('a.example'), target, entryPoints });
    proxy.addTcpRoute('alpn', { rule: Match.alpn('h2'), target, entryPoints });
    proxy.addTcpRoute('any', { rule: Match.anyConnection(), target, entryPoints });
    proxy.addTcpRoute('from', { rule: Match.clientIpTcp('10.0.0.0/8'), target, entryPoints });
    proxy.addTcpRoute('tls', { rule: Match.hostSni('a.example'), target, entryPoints, tls: 'passthrough' });
    expect(findings().map((text) => text.split(':')[0])).toEqual([
      'error traefik/tcp-rule tcpRoutes.named',
      'error traefik/tcp-rule tcpRoutes.alpn',
    ]);
  });

  it('finds two middlewares of one name, unless they are the same', () => {
    const { proxy, findings } = scene();
    const target = Target.internal('ping');
    const same = () => Middleware.rateLimit('limit', { average: 1 });
    proxy.addRoute('a', { rule, target, middlewares: [same()] });
    proxy.addRoute('b', { rule, target, middlewares: [same()] });
    expect(findings()).toEqual([]);
    proxy.addRoute('c', { rule, target, middlewares: [Middleware.rateLimit('limit', { average: 2 })] });
    expect(findings()).toEqual([
      'error traefik/middleware routes: two different middlewares are called limit; the second would take the place of the first.',
    ]);
  });
});
