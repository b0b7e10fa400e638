import type { ServiceSpec } from 'stackwright/spec';
import { describe, expect, it } from 'vitest';
import { environmentOf, filesOf, findingsOf, openBalena, templateOf } from './openbalena.js';

// What a hand-written stack of the same system got wrong on a real swarm. None of it may come back.
const template = templateOf({ tunnel: true });
const services: readonly (readonly [string, ServiceSpec])[] = Object.entries(template.services);
const files = filesOf(openBalena());
const yaml = ['docker-stack.yml', 'docker-stack-internal.yml', 'docker-stack-nfs.yml'].map(
  (name) => files.get(name) ?? '',
);

describe('the faults of the hand-written stack', () => {
  it('1: no restart condition that an engine refuses', () => {
    for (const [name, { deploy }] of services) {
      expect(['any', 'on-failure', 'none'], name).toContain(deploy?.restart_policy?.condition);
    }
  });

  it('2: nothing must exist beforehand, and each volume is declared in one file beside the NFS overlay', () => {
    expect(yaml.join()).not.toContain('external:');
    const [main = '', internal = ''] = yaml;
    const declared = (text: string) =>
      [...text.matchAll(/^ {2}([a-z0-9-]+): \{\}$/gm)].map(([, name]) => name);
    expect(declared(main)).toHaveLength(8);
    expect(declared(internal)).toHaveLength(2);
    expect(declared(main).filter((name) => declared(internal).includes(name))).toEqual([]);
  });

  it('3: no option that a swarm drops', () => {
    const dropped =
      /^ {4}(devices|privileged|security_opt|tmpfs|build|depends_on|restart|container_name|profiles|env_file|network_mode|links|expose):/m;
    for (const text of yaml) expect(text).not.toMatch(dropped);
    expect(template.service('vpn').volumes).toContainEqual({
      type: 'bind',
      source: '/dev/net/tun',
      target: '/dev/net/tun',
    });
    expect(template.service('api').volumes).toContainEqual({ type: 'tmpfs', target: '/run' });
  });

  it('4: the containers get their variables', () => {
    const api = environmentOf(template, 'api');
    expect(api).toMatchObject({ DB_HOST: 'db', API_HOST: 'api.${DNS_TLD:?set DNS_TLD}' });
    expect(api['JSON_WEB_TOKEN_SECRET']).toBe('${JSON_WEB_TOKEN_SECRET:?set JSON_WEB_TOKEN_SECRET}');
  });

  it('5: an external service alone takes out its own internal one alone', () => {
    expect(Object.keys(templateOf({ externalPostgres: true }).services)).toContain('s3');
    expect(Object.keys(templateOf({ externalPostgres: true }).services)).not.toContain('db');
    expect(Object.keys(templateOf({ externalS3: true }).services)).toContain('db');
    expect(Object.keys(templateOf({ externalS3: true }).services)).not.toContain('s3');
  });

  it('6: the sidecar reads the socket, and the names are there without it', () => {
    const [socket] = template.service('traefik-sidecar').volumes ?? [];
    expect(socket).toMatchObject({ source: '/var/run/docker.sock', read_only: true });
    expect(environmentOf(template, 'traefik-sidecar')['PROXY_SERVICE']).toBe('openbalena_traefik');
    expect(JSON.stringify(template.service('traefik').networks)).toContain('"api.${DNS_TLD:?set DNS_TLD}"');
  });

  it('7: no secret is in any file, whatever it is', () => {
    const secret = 'pa$$w0rd-`that`-"nobody" may see';
    const stack = openBalena();
    expect(stack.parameters.get('SUPERUSER_PASSWORD').secret).toBe(true);
    expect([...filesOf(stack).values()].join()).not.toContain(secret);
    expect(files.get('.env.example')).toMatch(/^SUPERUSER_PASSWORD=$/m);
  });

  it('8: a database URI with a password is only known at the deploy; the proxy has no hash in a file', () => {
    const external = templateOf({ externalPostgres: { host: 'pg.example.com' } });
    expect(environmentOf(external, 'postgrest')['PGRST_DB_URI']).toMatch(/^\$\{PGRST_DB_URI:\?/);
    const routing = [...files].find(([path]) => path.startsWith('configs/traefik-routing-'))?.[1] ?? '';
    expect(routing).toContain('usersFile');
    expect(routing).not.toMatch(/\$2[aby]\$/);
  });

  it('9: no tunnel without a token, and no health check that its image cannot run', () => {
    expect(Object.keys(templateOf().services)).not.toContain('cloudflared');
    expect(template.service('cloudflared').healthcheck).toBeUndefined();
  });

  it('10: every service says how it is updated and taken back', () => {
    for (const [name, { deploy }] of services) {
      expect(deploy?.update_config, name).toMatchObject({ parallelism: 1, failure_action: 'rollback' });
      expect(deploy?.rollback_config, name).toMatchObject({ parallelism: 1 });
      expect(deploy?.update_config?.order, name).toMatch(/^(start|stop)-first$/);
    }
  });
});

describe('what the rules find in the stack', () => {
  it.each([
    ['by default', {}],
    ['with an external database', { externalPostgres: true }],
    ['with an external object storage', { externalS3: true }],
    ['on NFS', { nfs: true }],
    ['with a tunnel', { tunnel: true }],
    ['with pinned images', { tags: { ui: '1.0.0', traefik: '1.0.0' } }],
  ] as const)('%s: nothing that is not accepted with a reason', (_, settings) => {
    expect(findingsOf(openBalena(settings))).toEqual([]);
  });
});
