import type { ServiceSpec } from 'stackwright/spec';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesOf, openBalena, templateOf } from './openbalena.js';

// The table of services, restated from the description of the system and not from the code.
// D: the image's own check; P: systemd inside; V: the shared volumes.
interface Facts {
  readonly image: string;
  readonly mounts?: readonly string[];
  readonly traits?: string;
  readonly order: 'start-first' | 'stop-first';
  readonly manager?: true;
  readonly health?: readonly [test: string, interval: string, timeout: string, retries: number];
}

const SOCKET = '/var/run/docker.sock';
const facts: Record<string, Facts> = {
  redis: {
    image: 'redis:8.0-alpine',
    mounts: ['redis-data:/data'],
    order: 'stop-first',
    health: ['echo INFO | redis-cli | grep redis_version', '45s', '15s', 3],
  },
  api: { image: 'balena/open-balena-api:37.3.4', traits: 'DPV', order: 'start-first' },
  registry: { image: 'balena/open-balena-registry:2.42.0', traits: 'DPV', order: 'start-first' },
  vpn: {
    image: 'balena/open-balena-vpn:11.32.28',
    mounts: ['/dev/net/tun:/dev/net/tun'],
    traits: 'DPV',
    order: 'start-first',
  },
  'balena-ca': {
    image: 'balena/ca-private:0.0.15',
    mounts: ['pki-data:/pki'],
    traits: 'V',
    order: 'stop-first',
    health: ['curl --silent -I --fail localhost:8888', '1m', '1m', 10],
  },
  'cert-manager': {
    image: 'balena/cert-manager:0.3.3',
    mounts: ['cert-manager-data:/etc/letsencrypt'],
    traits: 'V',
    order: 'stop-first',
  },
  ui: { image: 'harmonidcaputo/open-balena-ui:latest', traits: 'DPV', order: 'start-first' },
  postgrest: { image: 'harmonidcaputo/open-balena-postgrest:latest', traits: 'DPV', order: 'start-first' },
  remote: { image: 'harmonidcaputo/open-balena-remote:latest', traits: 'DPV', order: 'start-first' },
  builder: {
    image: 'harmonidcaputo/open-balena-builder:latest',
    mounts: ['builder-storage:/storage', `${SOCKET}:${SOCKET}`],
    traits: 'DPV',
    order: 'stop-first',
    manager: true,
  },
  delta: {
    image: 'harmonidcaputo/open-balena-delta:latest',
    mounts: [
      'delta-storage:/storage',
      '/var/lib/balena-engine:/var/lib/balena-engine',
      '/delta-rsync:/delta-rsync',
      `${SOCKET}:${SOCKET}`,
    ],
    traits: 'DPV',
    order: 'stop-first',
  },
  helper: {
    image: 'harmonidcaputo/open-balena-helper:latest',
    mounts: ['helper-storage:/storage'],
    traits: 'DPV',
    order: 'stop-first',
  },
  cloudflared: { image: 'cloudflare/cloudflared:latest', order: 'start-first' },
  'error-pages': {
    image: 'openbalena/error-pages:latest',
    order: 'start-first',
    health: ['wget -q -O /dev/null http://127.0.0.1/404.html', '30s', '5s', 3],
  },
  traefik: {
    image: 'openbalena/traefik:latest',
    mounts: [`${SOCKET}:${SOCKET}:ro`],
    traits: 'PV',
    order: 'stop-first',
    manager: true,
    health: ['traefik healthcheck --ping', '30s', '5s', 3],
  },
  'traefik-sidecar': {
    image: 'openbalena/traefik-sidecar:latest',
    mounts: [`${SOCKET}:/host/run/docker.sock:ro`],
    order: 'start-first',
    manager: true,
    health: ['sh /usr/local/lib/openbalena/is-healthy.sh', '30s', '10s', 3],
  },
  db: {
    image: 'balena/open-balena-db:6.0.0',
    mounts: ['db-data:/var/lib/postgresql/data'],
    order: 'stop-first',
    health: ['pg_isready -U "$$DB_USER" -d "$$DB_NAME"', '30s', '15s', 3],
  },
  s3: {
    image: 'balena/open-balena-s3:2.28.75',
    mounts: ['s3-data:/export'],
    traits: 'DPV',
    order: 'stop-first',
  },
};

const stack = openBalena({ tunnel: true });
const { services, networks, volumes } = templateOf({ tunnel: true });
const spec = (name: string): ServiceSpec => services[name] ?? {};

function mountsOf({ volumes: mounts = [] }: ServiceSpec): string[] {
  return mounts.map((mount) => {
    if (typeof mount === 'string') return mount;
    if (mount.type === 'tmpfs') return `tmpfs:${mount.target}`;
    return `${mount.source}:${mount.target}${mount.read_only ? ':ro' : ''}`;
  });
}

function healthOf({ healthcheck }: ServiceSpec): unknown[] | undefined {
  if (healthcheck === undefined) return undefined;
  const [, ...test] = [healthcheck.test ?? []].flat();
  return [test.join(' '), healthcheck.interval, healthcheck.timeout, healthcheck.retries];
}

describe('the 18 services', () => {
  it('are all there', () => {
    expect(Object.keys(services).sort()).toEqual(Object.keys(facts).sort());
    expect(Object.keys(services)).toHaveLength(18);
  });

  it.each(Object.entries(facts))(
    '%s',
    (name, { image, mounts = [], traits = '', order, manager, health }) => {
      const service = spec(name);
      expect(service.image).toBe(image);
      const shared = traits.includes('V') ? ['certs-data:/certs', 'resin-data:/balena'] : [];
      const memory = traits.includes('P') ? ['tmpfs:/run', 'tmpfs:/sys/fs/cgroup'] : [];
      expect(mountsOf(service).sort()).toEqual([...mounts, ...shared, ...memory].sort());
      const privileges =
        name === 'vpn' ? ['NET_ADMIN', 'SYS_ADMIN', 'SYS_RESOURCE'] : ['SYS_ADMIN', 'SYS_RESOURCE'];
      expect(service.cap_add).toEqual(traits.includes('P') ? privileges : undefined);
      expect(service.tty).toBe(traits.includes('P') ? true : undefined);
      const own = traits.includes('D') ? ['/usr/src/app/docker-hc', '45s', '15s', 3] : health;
      expect(healthOf(service)).toEqual(own);
      expect(service.deploy?.placement?.constraints).toEqual(manager ? ['node.role == manager'] : undefined);
      expect(service.deploy?.replicas).toBe(1);
      expect(service.deploy?.restart_policy).toEqual({ condition: 'any', delay: '5s' });
      const update = { parallelism: 1, order, monitor: '30s' };
      expect(service.deploy?.update_config).toEqual({ ...update, failure_action: 'rollback' });
      expect(service.deploy?.rollback_config).toEqual({ ...update, failure_action: 'pause' });
    },
  );
});

describe('the network', () => {
  it('is one attachable overlay, which every service joins', () => {
    expect(networks).toEqual({ default: { driver: 'overlay', attachable: true } });
    for (const [name, { networks: joined }] of Object.entries(services)) {
      const keys = Array.isArray(joined) ? joined : Object.keys(joined ?? {});
      expect(keys, name).toEqual(['default']);
    }
  });

  it('gives the proxy every name of the system', () => {
    const joined = spec('traefik').networks as Record<string, { aliases: string[] }>;
    const names =
      'api ca cloudlink db delta logs redis registry2 s3 stats tunnel admin ui postgrest remote builder helper';
    expect(joined['default']?.aliases).toEqual(
      names.split(' ').map((name) => `${name}.\${DNS_TLD:?set DNS_TLD}`),
    );
  });
});

describe('the proxy', () => {
  it('has its ports on the node that runs it, and nobody else has any', () => {
    const ports = [80, 443, 1936, ...Array.from({ length: 10 }, (_, index) => 10_000 + index)];
    expect(spec('traefik').ports).toEqual(
      ports.map((port) => ({ target: port, published: port, protocol: 'tcp', mode: 'host' })),
    );
    expect(Object.keys(services).filter((name) => spec(name).ports !== undefined)).toEqual(['traefik']);
  });

  it('may open low ports as an ordinary user', () => {
    expect(spec('traefik').sysctls).toEqual({ 'net.ipv4.ip_unprivileged_port_start': 0 });
  });

  it('reads its routes from a config that is named by its content', () => {
    const [config] = spec('traefik').configs ?? [];
    expect(config).toMatchObject({ target: '/etc/traefik/dynamic/routing.yml' });
    expect(JSON.stringify(config)).toMatch(/"source":"traefik-routing-[0-9a-f]{12}"/);
  });
});

describe('the command', () => {
  it('of the tunnel starts it and leaves updates to the swarm', () => {
    expect(spec('cloudflared').command).toEqual(['tunnel', '--no-autoupdate', 'run']);
  });
});

describe('the volumes', () => {
  it('are ten', () => {
    expect(Object.keys(volumes).sort()).toEqual([
      'builder-storage',
      'cert-manager-data',
      'certs-data',
      'db-data',
      'delta-storage',
      'helper-storage',
      'pki-data',
      'redis-data',
      'resin-data',
      's3-data',
    ]);
  });
});

describe('the Compose file for one machine', () => {
  const compose = parse(filesOf(stack).get('docker-compose.yml') ?? '') as {
    services: Record<string, Record<string, unknown>>;
  };
  const service = (name: string) => compose.services[name] ?? {};

  it('has what a swarm lacks', () => {
    expect(service('builder')).toMatchObject({ privileged: true });
    expect(service('vpn')).toMatchObject({ devices: ['/dev/net/tun:/dev/net/tun'] });
    expect(service('api')).toMatchObject({
      security_opt: ['apparmor=unconfined'],
      restart: 'unless-stopped',
    });
    expect(service('traefik')['build']).toEqual({ context: './images/traefik' });
  });

  it('lets the proxy, like every image with systemd, run without AppArmor', () => {
    const confined = Object.keys(facts).filter((name) => service(name)['security_opt'] === undefined);
    expect(confined.sort()).toEqual(
      Object.keys(facts)
        .filter((name) => !facts[name]?.traits?.includes('P'))
        .sort(),
    );
  });

  it('starts what others need before them', () => {
    expect(service('api')['depends_on']).toEqual({
      redis: { condition: 'service_healthy' },
      db: { condition: 'service_healthy' },
    });
    expect(service('registry')['depends_on']).toEqual({
      redis: { condition: 'service_healthy' },
      s3: { condition: 'service_started' },
    });
    expect(service('vpn')['depends_on']).toEqual({ api: { condition: 'service_started' } });
    expect(service('cert-manager')['depends_on']).toEqual({ 'balena-ca': { condition: 'service_healthy' } });
  });

  it('waits for nothing that is outside', () => {
    const files = filesOf(openBalena({ externalPostgres: true, externalS3: true }));
    const outside = parse(files.get('docker-compose.yml') ?? '') as typeof compose;
    expect(Object.keys(outside.services)).not.toContain('db');
    expect(outside.services['api']?.['depends_on']).toEqual({ redis: { condition: 'service_healthy' } });
    expect(outside.services['postgrest']?.['depends_on']).toBeUndefined();
  });
});
