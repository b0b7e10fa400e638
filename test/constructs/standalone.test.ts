import {
  App,
  Config,
  Device,
  type Finding,
  Image,
  Mount,
  OverlayNetwork,
  Parameter,
  Port,
  Resources,
  Secret,
  Service,
  Stack,
  type SynthError,
  Volume,
} from 'stackwright';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { synthesize } from '../../lib/synth/synthesize.js';

describe('the Compose file of standalone mode', () => {
  const app = new App();
  const stack = new Stack(app, 'shop', { composeFileName: 'docker-compose.yml' });
  const network = new OverlayNetwork(stack, 'front', {
    attachable: true,
    labels: { a: 'b' },
    subnets: ['10.9.0.0/24'],
    internal: false,
    name: 'front',
  });
  const db = new Service(stack, 'db', {
    image: Image.fromRegistry('example/db:1.0'),
    networks: [network],
    mounts: [new Volume(stack, 'rows').at('/rows')],
  });
  new Service(stack, 'vpn', {
    image: Image.fromRegistry('example/vpn:1.0'),
    networks: [network, OverlayNetwork.external(stack, 'old')],
    devices: [Device.tun()],
    ports: [Port.host(443)],
    mounts: [Mount.tmpfs('/run'), Volume.external(stack, 'keys').at('/keys')],
    dependsOn: [db, { service: db, condition: 'healthy' }],
    configs: [new Config(stack, 'c', { content: 'x' }), Config.external(stack, 'ec')],
    secrets: [new Secret(stack, 's', { file: './s', version: '1' }), Secret.external(stack, 'es')],
    resources: new Resources({ limits: { cpus: 1 } }),
    standalone: {
      privileged: true,
      securityOpt: ['apparmor=unconfined'],
      restart: 'always',
      ipc: 'host',
      pid: 'host',
      shmSize: '1g',
      oomScoreAdj: 5,
    },
  });
  new Service(stack, 'host', {
    image: Image.fromRegistry('example/vpn:1.0'),
    networks: [network],
    standalone: { networkMode: 'host' },
  });
  const file = synthesize(app).files.find(({ path }) => path === 'docker-compose.yml');
  const compose = parse(String(file?.content));

  it('says what a single machine knows in its own words', () => {
    expect(compose.name).toBe('shop');
    expect(compose.services.vpn).toMatchObject({
      restart: 'always',
      devices: ['/dev/net/tun:/dev/net/tun'],
      cap_add: ['NET_ADMIN'],
      privileged: true,
      security_opt: ['apparmor=unconfined'],
      depends_on: { db: { condition: 'service_healthy' } },
      ports: [{ target: 443, published: 443, protocol: 'tcp' }],
      volumes: [
        { type: 'tmpfs', target: '/run' },
        { type: 'volume', source: 'keys', target: '/keys' },
      ],
      ipc: 'host',
      pid: 'host',
      shm_size: '1g',
      oom_score_adj: 5,
      deploy: { resources: { limits: { cpus: '1' } } },
    });
    expect(compose.services.db.restart).toBe('unless-stopped');
    expect(compose.services.host).toMatchObject({ network_mode: 'host' });
    expect(compose.services.host.networks).toBeUndefined();
  });

  it('has bridges for overlays, and what is external stays so', () => {
    expect(compose.networks).toEqual({
      front: {
        name: 'front',
        driver: 'bridge',
        ipam: { config: [{ subnet: '10.9.0.0/24' }] },
        internal: false,
        labels: { a: 'b' },
      },
      old: { external: true, name: 'old' },
    });
    expect(compose.volumes).toEqual({ rows: {}, keys: { external: true, name: 'keys' } });
    expect(compose.configs.ec).toEqual({ external: true, name: 'ec' });
    expect(compose.secrets).toEqual({ 's-1': { file: './s' }, es: { external: true, name: 'es' } });
  });
});

describe('a Compose file that a machine would not take', () => {
  it('is not one whose parameters are filled in later', () => {
    const own = new App();
    const alone = new Stack(own, 'alone', { composeFileName: 'docker-compose.yml' });
    const registry = new Parameter(own, 'REGISTRY', { description: 'r', example: 'r.example.com' });
    const size = new Parameter(own, 'SIZE', { description: 's', default: '64m' });
    new Service(alone, 'web', {
      image: Image.fromRegistry(`${registry}/web:1.0`),
      standalone: { shmSize: `${size}` },
    });
    expect(synthesize(own).manifest.services).toHaveLength(1);
  });

  it('is found with the construct and the place', () => {
    const own = new App();
    const alone = new Stack(own, 'alone', { composeFileName: 'docker-compose.yml' });
    const web = new Service(alone, 'web', {
      image: Image.fromRegistry('example/web:1.0'),
      standalone: { shmSize: 'lots' },
    });
    web.overrideCompose((spec) => Object.assign(spec, { nonsense: true }));
    let findings: readonly Finding[] = [];
    try {
      synthesize(own);
    } catch (error) {
      findings = (error as SynthError).findings;
    }
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, construct, path }) => [rule, construct, path]),
    ).toEqual([
      ['stackwright/compose-schema', 'alone/web', 'services.web.nonsense'],
      ['stackwright/compose-schema', 'alone/web', 'services.web.shm_size'],
    ]);
  });
});
