import { type OpenBalenaSettings, VARIABLE_NAMES } from 'stackwright/openbalena';
import { describe, expect, it } from 'vitest';
import { filesOf, openBalena } from './openbalena.js';

const manifestOf = (settings: OpenBalenaSettings) =>
  JSON.parse(filesOf(openBalena(settings)).get('manifest.json') ?? '{}') as {
    parameters: { name: string; required: boolean; secret: boolean; default?: string }[];
  };
const requiredOf = (settings: OpenBalenaSettings) =>
  manifestOf(settings)
    .parameters.filter(({ required }) => required)
    .map(({ name }) => name);

const always = [
  'DNS_TLD',
  'SUPERUSER_EMAIL',
  'SUPERUSER_PASSWORD',
  'BALENA_DEVICE_UUID',
  'COOKIE_SESSION_SECRET',
  'JSON_WEB_TOKEN_SECRET',
  'TOKEN_AUTH_BUILDER_TOKEN',
  'REGISTRY2_SECRETKEY',
  'API_SERVICE_API_KEY',
  'VPN_SERVICE_API_KEY',
  'VPN_GUEST_API_KEY',
  'MIXPANEL_TOKEN',
  'AUTH_RESINOS_REGISTRY_CODE',
];
const internalS3 = ['REGISTRY2_S3_KEY', 'REGISTRY2_S3_SECRET'];

describe('the parameters', () => {
  it('are all variables of the deployment, whatever is in use', () => {
    expect(manifestOf({}).parameters.map(({ name }) => name)).toEqual(VARIABLE_NAMES);
    expect(manifestOf({ tunnel: true, nfs: true }).parameters.map(({ name }) => name)).toEqual(
      VARIABLE_NAMES,
    );
  });

  it('are required where something asks for them', () => {
    expect(requiredOf({}).sort()).toEqual([...always, ...internalS3].sort());
    expect(requiredOf({ domain: 'fleet.example.com' })).not.toContain('DNS_TLD');
  });

  it.each<[string, OpenBalenaSettings, string[]]>([
    [
      'an external database',
      { externalPostgres: { host: 'pg.example.com', user: 'balena' } },
      [...internalS3, 'EXTERNAL_POSTGRES_PASSWORD', 'EXTERNAL_POSTGRES_DATABASE', 'PGRST_DB_URI'],
    ],
    [
      'an external object storage',
      { externalS3: true },
      ['EXTERNAL_S3_ENDPOINT', 'EXTERNAL_S3_ACCESS_KEY', 'EXTERNAL_S3_SECRET_KEY'],
    ],
    ['NFS', { nfs: true }, [...internalS3, 'NFS_HOST']],
    ['a tunnel', { tunnel: true }, [...internalS3, 'TUNNEL_TOKEN']],
    [
      'a public certificate',
      { tls: { acme: { provider: 'gandi' } } },
      [...internalS3, 'ACME_EMAIL', 'GANDI_API_TOKEN'],
    ],
    [
      'a certificate of one’s own',
      { tls: { ownCertificate: true } },
      [...internalS3, 'TRAEFIK_CRT', 'TRAEFIK_KEY'],
    ],
    [
      'a certificate under its older names',
      { tls: { ownCertificate: 'older-names' } },
      [...internalS3, 'HAPROXY_CRT', 'HAPROXY_KEY'],
    ],
  ])('are required by %s', (_, settings, more) => {
    expect(requiredOf(settings).sort()).toEqual([...always, ...more].sort());
  });

  it('never show the default of a secret', () => {
    for (const { name, secret, default: fallback } of manifestOf({}).parameters) {
      if (secret) expect(fallback, name).toBeUndefined();
    }
  });
});

describe('.env.example', () => {
  const text = filesOf(openBalena()).get('.env.example') ?? '';
  const entry = (name: string) => text.match(new RegExp(`^# ${name}: .*\n.*$`, 'm'))?.[0];

  it('says what each is for, and which must be filled in', () => {
    expect(entry('DNS_TLD')).toBe(
      '# DNS_TLD: the public domain; every service is a name below it (required)\nDNS_TLD=',
    );
    expect(entry('NFS_PORT')).toBe('# NFS_PORT: the port of the NFS server (default 2049)\n#NFS_PORT=2049');
    expect(entry('COOKIE_SESSION_SECRET')).toMatch(/\(required, secret\)\nCOOKIE_SESSION_SECRET=$/);
  });

  it('shows what belongs to a feature that is not in use as a comment', () => {
    expect(entry('TUNNEL_TOKEN')).toMatch(/\(optional, secret\)\n#TUNNEL_TOKEN=$/);
    expect(entry('EXTERNAL_S3_ENDPOINT')).toMatch(/\(optional\)\n#EXTERNAL_S3_ENDPOINT=$/);
  });

  it('says which values decide what the stack files contain', () => {
    expect(entry('EXTERNAL_POSTGRES')).toContain('; read at synthesis (default false)');
    expect(entry('LOG_LEVEL')).not.toContain('read at synthesis');
  });
});
