import { App, Image, Service, Volume } from 'stackwright';
import { type OpenBalenaSettings, OpenBalenaStack } from 'stackwright/openbalena';
import type { StackSpec } from 'stackwright/spec';
import { Template } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesOf, findingsOf, openBalena, templateOf } from './openbalena.js';

const MAIN = 'docker-stack.yml';
const INTERNAL = 'docker-stack-internal.yml';
const NFS = 'docker-stack-nfs.yml';

function specs(settings: OpenBalenaSettings) {
  const files = filesOf(openBalena(settings));
  const spec = (name: string): StackSpec | undefined => {
    const text = files.get(name);
    return text === undefined ? undefined : (parse(text) as StackSpec);
  };
  return { main: spec(MAIN), internal: spec(INTERNAL), nfs: spec(NFS) };
}

const keys = (section: object | undefined) => Object.keys(section ?? {}).sort();
const setsOf = (settings: OpenBalenaSettings) =>
  openBalena(settings).deploySets.map(({ name, files, active }) => ({
    name,
    files: files.map(({ fileName }) => fileName),
    active,
  }));

describe('the stack files', () => {
  it('hold core services, internal services, and volumes on NFS', () => {
    const { main, internal, nfs } = specs({ tunnel: true });
    expect(keys(main?.services)).toHaveLength(16);
    expect(keys(internal?.services)).toEqual(['db', 's3']);
    expect(keys(internal?.volumes)).toEqual(['db-data', 's3-data']);
    expect(keys(main?.volumes)).toHaveLength(8);
    expect(keys(nfs?.volumes)).toHaveLength(10);
    expect(nfs?.services).toBeUndefined();
  });

  it.each<[OpenBalenaSettings, string[] | undefined]>([
    [{ externalPostgres: true }, ['s3']],
    [{ externalS3: true }, ['db']],
    [{ externalPostgres: true, externalS3: true }, undefined],
  ])('have only the internal services that are in use: %j', (settings, services) => {
    const { main, internal, nfs } = specs(settings);
    expect(internal && keys(internal.services)).toEqual(services);
    const volumes = (services ?? []).map((name) => `${name}-data`);
    expect(internal && keys(internal.volumes)).toEqual(services && volumes);
    expect(keys(nfs?.volumes)).toEqual([...keys(main?.volumes), ...volumes].sort());
  });

  it('declare network and volumes once, and nothing as external', () => {
    const { main, internal, nfs } = specs({});
    expect(internal?.networks).toBeUndefined();
    expect(JSON.stringify([main, internal, nfs])).not.toContain('"external"');
  });

  it('put each volume on the server, in a directory of its name', () => {
    const { nfs } = specs({ nfs: { host: 'nas.example.com', port: 2050, path: '/exports/fleet' } });
    expect(nfs?.volumes?.['certs-data']).toEqual({
      driver: 'local',
      driver_opts: {
        type: 'nfs',
        o: 'addr=nas.example.com,rw,nfsvers=4,port=2050',
        device: ':/exports/fleet/certs-data',
      },
    });
  });

  it('ask for the server at the deploy while none is configured', () => {
    expect(specs({}).nfs?.volumes?.['certs-data']).toMatchObject({
      driver_opts: {
        o: 'addr=${NFS_HOST:?set NFS_HOST},rw,nfsvers=4,port=${NFS_PORT:-2049}',
        device: ':${NFS_PATH:-/openbalena}/certs-data',
      },
    });
  });
});

describe('the deploy sets', () => {
  it('are one without NFS, which is active, and one with it', () => {
    expect(setsOf({})).toEqual([
      { name: 'default', files: [MAIN, INTERNAL], active: true },
      { name: 'nfs', files: [MAIN, INTERNAL, NFS], active: false },
    ]);
  });

  it('is the one with NFS when it is configured', () => {
    expect(setsOf({ nfs: true })).toEqual([{ name: 'nfs', files: [MAIN, INTERNAL, NFS], active: true }]);
  });

  it('leave out the internal file when nothing is in it', () => {
    expect(setsOf({ externalPostgres: true, externalS3: true })).toEqual([
      { name: 'default', files: [MAIN], active: true },
      { name: 'nfs', files: [MAIN, NFS], active: false },
    ]);
  });
});

describe('a stack of one’s own', () => {
  it('adds services to the stack', () => {
    const stack = openBalena();
    new Service(stack, 'exporter', {
      image: Image.fromRegistry('example/exporter:1.0'),
      networks: [stack.network],
      mounts: [stack.volumes['certs-data'].at('/certs', { readOnly: true })],
    });
    stack.api.addEnvironment('EXPORTER', 'exporter:9100');
    const template = Template.from(stack);
    template.count('services', 18);
    template.hasService('exporter', { networks: ['default'] });
    template.hasService('api', { environment: { EXPORTER: 'exporter:9100' } });
  });

  it('extends it, and keeps its volume where the others are', () => {
    class Fleet extends OpenBalenaStack {
      constructor(settings: OpenBalenaSettings) {
        super(openBalena().node.root, 'fleet', settings);
        const data = new Volume(this, 'reports');
        new Service(this, 'reports', {
          image: Image.fromRegistry('example/reports:2.0'),
          networks: [this.network],
          mounts: [data.at('/data')],
        });
        this.putOnNfs(data);
      }
    }
    const { volumes } = Template.from(new Fleet({ nfs: { host: 'nas.example.com' } }));
    expect(volumes['reports']).toMatchObject({
      driver_opts: { type: 'nfs', device: ':${NFS_PATH:-/openbalena}/reports' },
    });
  });

  it('knows which services it has', () => {
    const stack = openBalena({ externalS3: true });
    expect(stack.services.get('db')).toBe(stack.db);
    expect(stack.services.has('s3')).toBe(false);
    expect([stack.s3, stack.cloudflared]).toEqual([undefined, undefined]);
    expect(stack.services.size).toBe(Object.keys(templateOf({ externalS3: true }).services).length);
  });
});

it('is one in an app: a second one would write the same files and read the same variables', () => {
  const app = new App();
  new OpenBalenaStack(app, 'one', { domain: 'one.example.com' });
  const two = new OpenBalenaStack(app, 'two', { domain: 'two.example.com' });
  const found = findingsOf(two).map(({ rule, path }) => [rule, path]);
  expect(found).toContainEqual(['openbalena/second-stack', undefined]);
  expect(found).toContainEqual(['stackwright/duplicate-parameter', 'DNS_TLD']);
});
