import { describe, expect, it } from 'vitest';
import {
  Annotations,
  App,
  Image,
  OverlayNetwork,
  Parameter,
  Service,
  Stack,
  TraefikService,
} from '../../lib/index.js';
import { HOST_ROUTES, PROXY_NAMES, REMOTE_PORTS, type RoutedService } from '../../lib/openbalena/routes.js';
import { openBalenaRouting } from '../../lib/openbalena/routing.js';
import { Template } from '../../lib/testing/index.js';

const LISTENS: Readonly<Record<RoutedService, readonly number[]>> = {
  api: [80],
  'balena-ca': [8888, 8889],
  builder: [80],
  delta: [80],
  'error-pages': [80],
  helper: [80],
  postgrest: [8000],
  registry: [80],
  remote: [80, ...REMOTE_PORTS],
  s3: [80, 43_697],
  ui: [80],
  vpn: [443, 3128],
};

function proxyOf(names: readonly RoutedService[]): { stack: Stack; proxy: TraefikService } {
  const stack = new Stack(new App(), 'openbalena');
  const domain = new Parameter(stack, 'DNS_TLD', { description: 'the domain' });
  const network = new OverlayNetwork(stack, 'openbalena');
  const image = Image.fromRegistry('example/backend:1.0');
  const services = Object.fromEntries(
    names.map((name) => [
      name,
      new Service(stack, name, { image, networks: [network], listensOn: LISTENS[name] }),
    ]),
  );
  const proxy = new TraefikService(stack, 'traefik', {
    networks: [network],
    ...openBalenaRouting({ domain: `${domain}`, services }),
  });
  return { stack, proxy };
}

const all = Object.keys(LISTENS) as RoutedService[];

describe('openBalena’s routes', () => {
  it('lead to services that are there and listen', () => {
    const { stack, proxy } = proxyOf(all);
    Template.from(stack);
    expect(Annotations.of(proxy).findings).toEqual([]);
  });

  it('are published on 80, 443, 1936 and 10000 to 10009, in host mode', () => {
    const { stack } = proxyOf(all);
    expect(Template.from(stack).service('traefik').ports).toEqual(
      [80, 443, 1936, ...REMOTE_PORTS].map((port) => ({
        target: port,
        published: port,
        protocol: 'tcp',
        mode: 'host',
      })),
    );
  });

  it('are the same file for every domain, which only the proxy’s environment knows', () => {
    const { stack, proxy } = proxyOf(all);
    expect(Template.from(stack).service('traefik').environment).toEqual({
      DNS_TLD: '${DNS_TLD:?set DNS_TLD}',
    });
    expect(proxy.dynamicFile).toContain('Host(`registry2.{{ env "DNS_TLD" }}`)');
    expect(proxy.dynamicFile).toContain('{{ env "DNS_TLD" | regexQuoteMeta }}');
  });

  it('leave out what leads nowhere', () => {
    const without = (...names: RoutedService[]) =>
      proxyOf(all.filter((name) => !names.includes(name))).proxy.routing;
    const { routes } = without('s3', 'api', 'remote');
    expect(Object.keys(routes)).not.toEqual(expect.arrayContaining(['s3']));
    for (const gone of ['s3', 'minio', 'api', 'default', 'devices', 'remote', 'remote-10000']) {
      expect(routes).not.toHaveProperty(gone);
    }
    expect(without('vpn').tcpRoutes).toEqual({});
    expect(without('error-pages').errorPages).toBeUndefined();
  });

  it('have one row for each name and path, and a name on the network for most', () => {
    const keys = HOST_ROUTES.flatMap(({ hosts, path, prefixes }) =>
      hosts.map((host) => `${host} ${path ?? prefixes ?? ''}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const hosts = new Set(HOST_ROUTES.flatMap((row) => row.hosts));
    expect([...hosts].filter((name) => !PROXY_NAMES.includes(name))).toEqual(['minio', 'ocsp']);
  });
});
