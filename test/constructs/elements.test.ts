import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Annotations,
  App,
  Config,
  Device,
  Image,
  Mount,
  NfsVolume,
  OverlayNetwork,
  Parameter,
  Port,
  Secret,
  Service,
  Stack,
  StackFile,
  Volume,
} from 'stackwright';
import { Template } from 'stackwright/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const image = Image.fromRegistry('example/web:1.0');
const scratch = mkdtempSync(join(tmpdir(), 'stackwright-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let app: App;
let stack: Stack;
beforeEach(() => {
  app = new App();
  stack = new Stack(app, 'shop');
});

describe('top-level entries follow from use', () => {
  it('writes what a service refers to, and nothing else', () => {
    const used = new Volume(stack, 'used');
    new Volume(stack, 'unused');
    new OverlayNetwork(stack, 'lonely');
    new Service(stack, 'web', { image, mounts: [used.at('/data')] });
    const template = Template.from(stack);
    expect(template.volumes).toEqual({ used: {} });
    expect(template.networks).toEqual({});
  });

  it('keeps an entry in the stack file that it was made in', () => {
    const file = new StackFile(stack, 'data');
    const volume = new Volume(file, 'rows');
    new Service(stack, 'web', { image, mounts: [volume.at('/rows')] });
    expect(Object.keys(Template.from(stack).spec.volumes ?? {})).toEqual(['rows']);
  });

  it('refers to another stack as external, with its full name', () => {
    const other = new Stack(app, 'shared');
    const network = new OverlayNetwork(other, 'edge');
    const named = new OverlayNetwork(other, 'wide', { name: 'wide-net' });
    const volume = new Volume(other, 'files');
    const config = new Config(other, 'rules', { content: 'x' });
    const secret = Secret.external(other, 'key', 'the-key');
    new Service(stack, 'web', {
      image,
      networks: [network, named],
      mounts: [volume.at('/f')],
      configs: [config],
      secrets: [secret],
    });
    const template = Template.from(stack);
    expect(template.networks).toEqual({
      shared_edge: { external: true, name: 'shared_edge' },
      shared_wide: { external: true, name: 'wide-net' },
    });
    expect(template.volumes).toEqual({ shared_files: { external: true, name: 'shared_files' } });
    expect(template.spec.configs).toEqual({
      [`shared_${config.key}`]: { external: true, name: `shared_${config.key}` },
    });
    expect(template.spec.secrets).toEqual({ shared_key: { external: true, name: 'the-key' } });
    expect(template.service('web').networks).toEqual(['shared_edge', 'shared_wide']);
  });

  it('a service cannot be used from another stack', () => {
    expect(() => new Service(stack, 'web', { image }).renderExternal()).toThrow(
      'shop/web: a service cannot be used',
    );
  });
});

describe('Service', () => {
  it('grows by its methods as by its props', () => {
    const network = new OverlayNetwork(stack, 'front');
    const service = new Service(stack, 'web', { image, networks: [network] });
    service
      .addEnvironment('A', 1)
      .addEnvironment('B', null)
      .addServiceLabel('l', true)
      .addPort(Port.tcp(80))
      .addMount(Mount.tmpfs('/tmp'))
      .addConfig(new Config(stack, 'c', { content: 'x' }))
      .addSecret(Secret.external(stack, 's'))
      .joinNetwork(network, { aliases: ['www'] })
      .joinNetwork(network, { aliases: ['shop'], driverOpts: { a: 'b' } });
    Template.from(stack).hasService('web', {
      environment: { A: '1', B: null },
      ports: [{ target: 80, published: 80, protocol: 'tcp', mode: 'ingress' }],
      networks: { front: { aliases: ['www', 'shop'], driver_opts: { a: 'b' } } },
      secrets: [{ source: 's', target: 's' }],
      deploy: { labels: { l: 'true' } },
    });
    expect(Template.from(stack).service('web').configs).toMatchObject([{ target: '/c' }]);
  });

  it('takes a device as a bind mount with its capability, once', () => {
    new Service(stack, 'vpn', { image, devices: [Device.tun()], capAdd: ['NET_ADMIN', 'SYS_ADMIN'] });
    Template.from(stack).hasService('vpn', {
      cap_add: ['NET_ADMIN', 'SYS_ADMIN'],
      volumes: [{ type: 'bind', source: '/dev/net/tun', target: '/dev/net/tun' }],
    });
  });

  it('says through the override what no prop covers', () => {
    const service = new Service(stack, 'web', { image });
    service.override((spec) => {
      spec.deploy = { ...spec.deploy, endpoint_mode: 'dnsrr' };
    });
    stack.mainFile.override((spec) => {
      spec['x-team'] = 'shop';
    });
    const template = Template.from(stack);
    template.hasService('web', { deploy: { endpoint_mode: 'dnsrr' } });
    expect(template.spec['x-team']).toBe('shop');
  });

  it('has a name of its own when the id is not the name', () => {
    expect(new Service(stack, 'Web', { image, serviceName: 'web' }).serviceName).toBe('web');
  });
});

describe('NfsVolume', () => {
  it('is a volume by itself', () => {
    const media = new NfsVolume(stack, 'media', {
      server: 'nas',
      path: '/x',
      readOnly: true,
      options: ['nolock'],
      labels: { a: 'b' },
      name: 'm',
    });
    new Service(stack, 'web', { image, mounts: [media.at('/m')] });
    expect(Template.from(stack).volumes).toEqual({
      media: {
        name: 'm',
        driver: 'local',
        driver_opts: { type: 'nfs', o: 'addr=nas,ro,nfsvers=4,port=2049,nolock', device: ':/x' },
        labels: { a: 'b' },
      },
    });
  });

  it('overlays the volume of another stack file, and only if that is used', () => {
    const file = new StackFile(stack, 'nfs');
    const data = new Volume(stack, 'data');
    const spare = new Volume(stack, 'spare');
    for (const overlay of [data, spare])
      new NfsVolume(file, overlay.key, { server: 'nas', path: `/${overlay.key}`, overlay });
    new Service(stack, 'web', { image, mounts: [data.at('/d')] });
    expect(Object.keys(Template.from(stack).volumes)).toEqual(['data']);
    expect(Template.from(stack).volumes['data']).toMatchObject({
      driver: 'local',
      driver_opts: { device: ':/data' },
    });
  });

  it.each([
    ['server', { server: 'a b' }],
    ['path', { path: 'x' }],
    ['path', { path: '/x/../y' }],
    ['nfsVersion', { nfsVersion: '4 .1' }],
    ['port', { port: 70_000 }],
    ['options', { options: ['a,b'] }],
  ])('finds a wrong %s', (path, wrong) => {
    const volume = new NfsVolume(stack, 'media', { server: 'nas', path: '/x', ...wrong });
    expect(Annotations.of(volume).findings).toMatchObject([
      { rule: 'stackwright/nfs-volume', severity: 'error', path, construct: 'shop/media' },
    ]);
  });

  it('takes parameters for server, port, path and version', () => {
    const host = new Parameter(stack, 'NFS_HOST', { description: 'the server' });
    const volume = new NfsVolume(stack, 'media', {
      server: `${host}`,
      port: `${host}`,
      path: `${host}/x`,
      nfsVersion: `${host}`,
    });
    expect(Annotations.of(volume).findings).toEqual([]);
  });
});

describe('Config', () => {
  it('is called by its content', () => {
    const [a, b] = ['one', 'two'].map((content, index) => new Config(stack, `c${index}`, { content }));
    expect(a?.key).toMatch(/^c0-[0-9a-f]{12}$/);
    expect(a?.key.slice(2)).not.toBe(b?.key.slice(2));
    expect(new Config(new Stack(app, 'other'), 'c0', { content: 'one' }).key).toBe(a?.key);
    expect(a?.configName).toBe(`shop_${a?.key}`);
  });

  it('reads a file and keeps its ending', () => {
    const path = join(scratch, 'site.conf');
    writeFileSync(path, 'listen 80;\n');
    const config = new Config(stack, 'site', { file: path });
    expect(config.assets()).toEqual([
      { path: `configs/${config.key}.conf`, source: { content: Buffer.from('listen 80;\n') } },
    ]);
  });

  it('finds a missing source and a parameter in the content', () => {
    const domain = new Parameter(stack, 'DOMAIN', { description: 'd' });
    const findings = [
      new Config(stack, 'a', {}),
      new Config(stack, 'b', { file: join(scratch, 'absent') }),
      new Config(stack, 'c', { content: `host: ${domain}` }),
    ].flatMap((config) => Annotations.of(config).findings);
    expect(findings.map(({ rule, construct }) => [rule, construct])).toEqual([
      ['stackwright/config-content', 'shop/a'],
      ['stackwright/config-content', 'shop/b'],
      ['stackwright/config-content', 'shop/c'],
    ]);
    expect(findings[2]?.message).toContain('DOMAIN');
  });
});

describe('Secret', () => {
  it('is called by a version, or by a hash of its file that is not a plain one', () => {
    const path = join(scratch, 'key');
    writeFileSync(path, 'hunter2');
    expect(new Secret(stack, 'a', { file: path, version: '3' }).key).toBe('a-3');
    const hashed = new Secret(stack, 'b', { file: path });
    expect(hashed.key).toMatch(/^b-[0-9a-f]{12}$/);
    expect(hashed.secretName).toBe(`shop_${hashed.key}`);
    expect(new Secret(stack, 'c', { file: join(scratch, 'absent') }).key).toBe('c');
    expect(new Secret(stack, 'd', { driver: 'vault' }).key).toBe('d');
  });

  it('needs a source', () => {
    expect(Annotations.of(new Secret(stack, 'a', {})).findings).toMatchObject([
      { rule: 'stackwright/secret-source' },
    ]);
  });
});
