import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  Acme,
  App,
  Duration,
  EntryPoint,
  HealthCheck,
  Image,
  Match,
  Middleware,
  OverlayNetwork,
  Parameter,
  Placement,
  Port,
  Secret,
  Service,
  Stack,
  Target,
  TraefikService,
  type TraefikServiceProps,
  Volume,
} from '../../../lib/index.js';
import { Template } from '../../../lib/testing/index.js';

const image = Image.fromRegistry('example/shop:1.0');

/** A stack with a proxy in front of one service. */
function shopStack(props: TraefikServiceProps = {}, parameters: Record<string, string> = {}) {
  const stack = new Stack(new App({ parameters }), 'shop');
  const web = new OverlayNetwork(stack, 'web');
  const domain = new Parameter(stack, 'DOMAIN', { description: 'the domain', example: 'example.com' });
  const shop = new Service(stack, 'shop', { image, networks: [web] });
  const proxy = new TraefikService(stack, 'proxy', { networks: [web], ...props });
  proxy.addRoute('shop', { rule: Match.host(`www.${domain}`), target: Target.service(shop, 8080) });
  return { stack, web, domain, shop, proxy };
}

/** The content of the config with the routes. */
function routesOf(proxy: TraefikService): Record<string, Record<string, unknown>> {
  return parse(proxy.dynamicFile) as Record<string, Record<string, unknown>>;
}

describe('TraefikService', () => {
  it('is a service with what a proxy needs', () => {
    const { stack } = shopStack();
    Template.from(stack).hasService('proxy', {
      image: 'traefik:v3.6.12',
      ports: [
        { target: 80, published: 80, protocol: 'tcp', mode: 'host' },
        { target: 443, published: 443, protocol: 'tcp', mode: 'host' },
      ],
      environment: { DOMAIN: '${DOMAIN:?set DOMAIN}' },
      healthcheck: {
        test: ['CMD', 'traefik', 'healthcheck', '--ping'],
        interval: '30s',
        timeout: '5s',
        retries: 3,
      },
      deploy: {
        placement: { constraints: ['node.role == manager'] },
        update_config: { parallelism: 1, failure_action: 'rollback', order: 'stop-first' },
        rollback_config: { parallelism: 1, failure_action: 'pause', order: 'stop-first' },
      },
    });
  });

  it('gives way to whatever else is asked of the service', () => {
    const { stack } = shopStack({
      image: Image.fromRegistry('traefik:v3.7'),
      placement: Placement.label('edge', 'true'),
      healthcheck: HealthCheck.none(),
      stopGracePeriod: Duration.minutes(1),
      command: ['--experimental.plugins.x.moduleName=y'],
      environment: { TZ: 'UTC' },
      replicas: 2,
    });
    const template = Template.from(stack);
    template.hasService('proxy', {
      image: 'traefik:v3.7',
      healthcheck: { disable: true },
      stop_grace_period: '1m',
    });
    expect(template.service('proxy').environment).toEqual({ TZ: 'UTC', DOMAIN: '${DOMAIN:?set DOMAIN}' });
    expect(template.service('proxy').command).toEqual(
      expect.arrayContaining(['--ping=true', '--experimental.plugins.x.moduleName=y']),
    );
  });

  it('delivers its routes as a config that is named by its content', () => {
    const keyOf = (stack: Stack): string => Object.keys(Template.from(stack).spec.configs ?? {})[0] ?? '';
    const { stack, proxy, shop } = shopStack();
    const key = keyOf(stack);
    expect(key).toMatch(/^proxy-routing-[0-9a-f]{12}$/);
    expect(Template.from(stack).service('proxy').configs).toEqual([
      { source: key, target: '/etc/traefik/dynamic/routing.yml' },
    ]);
    expect(keyOf(shopStack().stack)).toBe(key);
    expect(keyOf(shopStack({}, { DOMAIN: 'other.example' }).stack)).toBe(key);
    proxy.addRoute('more', { rule: Match.host('more.example'), target: Target.service(shop, 8080) });
    expect(keyOf(stack)).not.toBe(key);
    expect(Template.from(stack).service('proxy').configs).toHaveLength(1);
  });

  it('keeps other configs, and other variables, as they are', () => {
    const { stack, proxy } = shopStack();
    proxy.addEnvironment('DOMAIN', 'fixed.example');
    expect(Template.from(stack).service('proxy').environment).toEqual({ DOMAIN: 'fixed.example' });
  });

  it('mounts the docker socket only for labels, and only to read', () => {
    const mounts = (props: TraefikServiceProps) =>
      Template.from(shopStack(props).stack).service('proxy').volumes;
    const socket = {
      type: 'bind',
      source: '/var/run/docker.sock',
      target: '/var/run/docker.sock',
      read_only: true,
    };
    expect(mounts({})).toBeUndefined();
    expect(mounts({ delivery: 'labels' })).toEqual([socket]);
    expect(mounts({ dockerSocket: true })).toEqual([socket]);
    expect(mounts({ delivery: 'labels', dockerSocket: false })).toBeUndefined();
  });

  it('delivers routes as labels of their services, and keeps in its file what labels cannot say', () => {
    const limit = Middleware.rateLimit('limit', { average: 10 });
    const { stack, shop, proxy } = shopStack({ delivery: 'labels' });
    proxy.addRoute('limited', {
      rule: Match.host('limited.example'),
      target: Target.service(shop, 9090, { scheme: 'h2c' }),
      middlewares: [limit],
      certResolver: 'acme',
    });
    proxy.addRoute('outside', {
      rule: Match.host('outside.example'),
      target: Target.address('legacy.example', 80),
    });
    const template = Template.from(stack);
    expect(template.service('shop').deploy?.labels).toEqual({
      'traefik.enable': 'true',
      'traefik.swarm.network': 'shop_web',
      'traefik.swarm.lbswarm': 'true',
      'traefik.http.routers.shop.rule': 'Host(`www.${DOMAIN:?set DOMAIN}`)',
      'traefik.http.routers.shop.priority': '20001',
      'traefik.http.routers.shop.entryPoints': 'websecure',
      'traefik.http.routers.shop.service': 'shop-8080',
      'traefik.http.services.shop-8080.loadBalancer.server.port': '8080',
      'traefik.http.routers.limited.rule': 'Host(`limited.example`)',
      'traefik.http.routers.limited.priority': '20001',
      'traefik.http.routers.limited.entryPoints': 'websecure',
      'traefik.http.routers.limited.middlewares': 'limit@file',
      'traefik.http.routers.limited.service': 'shop-9090-h2c',
      'traefik.http.routers.limited.tls.certResolver': 'acme',
      'traefik.http.services.shop-9090-h2c.loadBalancer.server.port': '9090',
      'traefik.http.services.shop-9090-h2c.loadBalancer.server.scheme': 'h2c',
    });
    const { http } = routesOf(proxy);
    expect(Object.keys(http?.['routers'] ?? {})).toEqual(['outside']);
    expect(Object.keys(http?.['middlewares'] ?? {})).toEqual(['limit']);
    expect(template.service('proxy').command).toEqual(
      expect.arrayContaining([
        '--providers.swarm.exposedByDefault=false',
        '--providers.swarm.network=shop_web',
      ]),
    );
  });

  it('starts by a file when asked to, which must hold no parameter', () => {
    const { stack, proxy } = shopStack({ staticConfiguration: 'file' });
    const service = Template.from(stack).service('proxy');
    expect(service.command).toBeUndefined();
    expect(service.configs).toContainEqual(expect.objectContaining({ target: '/etc/traefik/traefik.yml' }));
    expect(proxy.staticConfiguration['entryPoints']).toHaveProperty('websecure');
    const level = new Parameter(stack, 'LEVEL', { description: 'how much it says' });
    new TraefikService(stack, 'second', { staticConfiguration: 'file', logLevel: level });
    expect(() => (stack.node.root as App).synth()).toThrow(
      /traefik\/static-file.*refers to the parameter LEVEL/s,
    );
  });

  it('keeps certificates that it gets on a volume, and takes the provider’s secret from a file', () => {
    const stack = new Stack(new App(), 'shop');
    const kept = new Volume(stack, 'kept');
    const region = new Parameter(stack, 'AWS_REGION', { description: 'the region', default: 'eu-west-1' });
    const credentials = { AWS_SECRET_ACCESS_KEY: Secret.external(stack, 'aws-key'), AWS_REGION: region };
    new TraefikService(stack, 'proxy', {
      acme: Acme.dns('route53', { email: 'o@e.example', credentials, storage: kept }),
    });
    const service = Template.from(stack).service('proxy');
    expect(service.volumes).toEqual([{ type: 'volume', source: 'kept', target: '/acme' }]);
    expect(service.secrets).toEqual([{ source: 'aws-key', target: 'aws-key' }]);
    expect(service.environment).toEqual({
      AWS_SECRET_ACCESS_KEY_FILE: '/run/secrets/aws-key',
      AWS_REGION: '${AWS_REGION:-eu-west-1}',
    });
    const own = shopStack({ acme: Acme.tls({ email: 'o@e.example' }) });
    Template.from(own.stack).count('volumes', 1);
  });

  it('shows a dashboard behind a password, and metrics there unless they are not wanted', () => {
    const auth = Middleware.basicAuth('staff', { usersFile: '/run/secrets/staff' });
    const names = (props: TraefikServiceProps) => {
      const { proxy } = shopStack(props);
      return Object.keys(routesOf(proxy)['http']?.['routers'] ?? {});
    };
    const optional = new EntryPoint('admin', { port: 8443, tls: 'optional' });
    expect(names({ dashboard: { entryPoint: optional, auth } })).toEqual([
      'metrics',
      'dashboard',
      'dashboard-to-https',
      'shop',
    ]);
    const inside = new EntryPoint('admin', { port: 8080, published: false });
    expect(names({ dashboard: { entryPoint: inside, auth, metrics: false } })).toEqual(['dashboard', 'shop']);
    const { proxy } = shopStack({ dashboard: { entryPoint: inside, auth } });
    expect(proxy.props.ports).toEqual([Port.host(80), Port.host(443)]);
    // Its port is the one that Traefik takes for /ping, which moves.
    expect(proxy.props.healthcheck?.toSpec().test).toContain('--entryPoints.traefik.address=:8081');
    expect(proxy.props.command).toContain('--entryPoints.traefik.address=:8081');
  });

  it('takes TCP routes', () => {
    const { proxy, shop } = shopStack();
    const [, https] = proxy.entryPoints;
    proxy.addTcpRoute('raw', {
      rule: Match.anyConnection(),
      target: Target.service(shop, 9000),
      entryPoints: [https as EntryPoint],
    });
    expect(routesOf(proxy)['tcp']?.['routers']).toHaveProperty('raw');
  });
});
