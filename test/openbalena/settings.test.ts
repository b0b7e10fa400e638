import { App } from 'stackwright';
import { type OpenBalenaSettings, OpenBalenaStack, settingsFromEnv } from 'stackwright/openbalena';
import { describe, expect, it } from 'vitest';
import {
  environmentOf,
  filesOf,
  findingsOf,
  openBalena,
  openBalenaFromEnv,
  templateOf,
} from './openbalena.js';

const errorsOf = (findings: ReturnType<typeof findingsOf>) =>
  findings.filter(({ severity }) => severity === 'error');
const said = (findings: ReturnType<typeof findingsOf>) =>
  errorsOf(findings)
    .map(({ rule, path }) => `${rule} ${path}`)
    .sort();

describe('settings from an environment', () => {
  it('are the typed settings of the same meaning', () => {
    const settings = settingsFromEnv({
      DNS_TLD: 'fleet.example.com',
      STACK_NAME: 'fleet',
      LOG_LEVEL: 'DEBUG',
      PRODUCTION_MODE: 'no',
      EXTERNAL_POSTGRES: 'true',
      EXTERNAL_POSTGRES_HOST: 'pg.example.com',
      EXTERNAL_POSTGRES_PORT: '6432',
      EXTERNAL_S3: 'TRUE',
      EXTERNAL_S3_REGION: 'eu-central-1',
      USE_NFS: '1',
      NFS_HOST: '10.0.0.9',
      NFS_PATH: '/exports/fleet',
      ACME_EMAIL: 'admin@example.com',
      GANDI_API_TOKEN: 'a token',
      TUNNEL_TOKEN: 'another token',
      API_REPLICAS: '3',
      ERROR_PAGES_REPLICAS: '2',
      UI_TAG: '4.1.0',
      REDIS_IMAGE: 'valkey/valkey:8.1-alpine',
      IMAGE_REGISTRY: 'registry.example.com:5000',
      TRUST_PROXY: '172.16.0.0/12, 192.168.0.0/16',
    });
    expect(settings).toEqual({
      domain: 'fleet.example.com',
      stackName: 'fleet',
      logLevel: 'DEBUG',
      productionMode: false,
      externalPostgres: { host: 'pg.example.com', port: 6432 },
      externalS3: { region: 'eu-central-1' },
      nfs: { host: '10.0.0.9', path: '/exports/fleet' },
      tls: { acme: { email: 'admin@example.com', provider: 'gandi' } },
      tunnel: true,
      replicas: { api: 3, 'error-pages': 2 },
      tags: { ui: '4.1.0' },
      images: { redis: 'valkey/valkey:8.1-alpine' },
      imageRegistry: 'registry.example.com:5000',
      trustedProxies: ['172.16.0.0/12', '192.168.0.0/16'],
      faults: [],
    } satisfies OpenBalenaSettings);
  });

  it('of nothing at all are the defaults', () => {
    expect(settingsFromEnv({})).toEqual({ faults: [] });
    expect([...filesOf(openBalenaFromEnv({})).entries()]).toEqual([...filesOf(openBalena()).entries()]);
  });

  it('take what is switched off as not there', () => {
    const settings = settingsFromEnv({
      EXTERNAL_POSTGRES: 'false',
      EXTERNAL_POSTGRES_HOST: 'pg.example.com',
      USE_NFS: 'off',
      TUNNEL_TOKEN: '',
    });
    expect(settings).toEqual({ externalPostgres: false, nfs: false, faults: [] });
  });

  it('read a certificate by its older names', () => {
    const tls = (values: Record<string, string>) => settingsFromEnv(values).tls;
    expect(tls({ HAPROXY_CRT: 'c', HAPROXY_KEY: 'k' })).toEqual({ ownCertificate: 'older-names' });
    expect(tls({ TRAEFIK_CRT: 'c', TRAEFIK_KEY: 'k' })).toEqual({ ownCertificate: true });
  });

  it('hold no secret', () => {
    const secret = 'correct-horse-battery-staple';
    const values = { SUPERUSER_PASSWORD: secret, TUNNEL_TOKEN: secret, EXTERNAL_POSTGRES_PASSWORD: secret };
    expect(JSON.stringify(settingsFromEnv(values))).not.toContain(secret);
  });
});

describe('bad values', () => {
  const values = {
    DNS_TLD: '',
    SUPERUSER_EMAIL: 'nobody',
    NFS_PORT: '70000',
    NFS_PATH: '/exports/../etc',
    EXTERNAL_POSTGRES: 'maybe',
    EXTERNAL_POSTGRES_PORT: '-1',
    EXTERNAL_S3: 'true',
    EXTERNAL_S3_ENDPOINT: 'https://s3.example.com/',
    BALENA_DEVICE_UUID: 'not-a-uuid',
    API_REPLICAS: '-1',
    DB_REPLICAS: '2',
    NOBODY_REPLICAS: '2',
    UI_IMAGE: 'Example/UI:1.0',
    API_TAG: 'a tag',
    IMAGE_REGISTRY: 'https://registry.example.com',
    ACME_EMAIL: 'admin@example.com',
    TRAEFIK_CRT: 'a certificate',
    OVERLAY_SUBNET: '10.0.0.0',
    TOKENS_MODE: 'perhaps',
    LOG_LEVEL: 'LOUD',
  };
  const findings = findingsOf(openBalenaFromEnv(values));

  it('are all found at once, each by the name of its variable', () => {
    expect(said(findings)).toEqual(
      [
        'openbalena/boolean EXTERNAL_POSTGRES',
        'openbalena/device-uuid BALENA_DEVICE_UUID',
        'openbalena/email SUPERUSER_EMAIL',
        'openbalena/empty DNS_TLD',
        'openbalena/endpoint EXTERNAL_S3_ENDPOINT',
        'openbalena/image-reference UI_IMAGE',
        'openbalena/image-registry IMAGE_REGISTRY',
        'openbalena/image-tag API_TAG',
        'openbalena/incomplete ACME_EMAIL',
        'openbalena/incomplete TRAEFIK_CRT',
        'openbalena/log-level LOG_LEVEL',
        'openbalena/path NFS_PATH',
        'openbalena/port EXTERNAL_POSTGRES_PORT',
        'openbalena/port NFS_PORT',
        'openbalena/replicas API_REPLICAS',
        'openbalena/stateful-replicas DB_REPLICAS',
        'openbalena/subnet OVERLAY_SUBNET',
        'openbalena/tokens-mode TOKENS_MODE',
        'openbalena/unknown-service NOBODY_REPLICAS',
      ].sort(),
    );
  });

  it('come with a place, a reason and a remedy', () => {
    for (const finding of errorsOf(findings)) {
      expect(finding.construct).toBe('openbalena');
      expect(finding.message).toMatch(/^\S.*\.$/);
      expect(finding.remedy).toMatch(/^[A-Z].*\.$/);
    }
    expect(findings).toContainEqual(
      expect.objectContaining({
        message: 'NFS_PORT is "70000"; it must be a port, 1 to 65535.',
        remedy: 'Set NFS_PORT to a port, 1 to 65535, for instance 2049.',
      }),
    );
  });

  it('of a certificate without its other half', () => {
    const paths = (values: Record<string, string>) => settingsFromEnv(values).faults?.map(({ path }) => path);
    expect(paths({ GANDI_API_TOKEN: 'a token' })).toEqual(['GANDI_API_TOKEN']);
    expect(paths({ TRAEFIK_KEY: 'a key' })).toEqual(['TRAEFIK_KEY']);
    expect(paths({ HAPROXY_CRT: 'a certificate' })).toEqual(['HAPROXY_CRT']);
  });

  it('of two DNS providers, of which one is used', () => {
    const settings = settingsFromEnv({
      ACME_EMAIL: 'admin@example.com',
      CLOUDFLARE_API_TOKEN: 'a token',
      GANDI_API_TOKEN: 'another',
    });
    expect(settings.tls?.acme?.provider).toBe('cloudflare');
    expect(settings.faults).toMatchObject([{ path: 'GANDI_API_TOKEN', warning: true }]);
  });

  it('are cut when they are long', () => {
    const [fault] = settingsFromEnv({ LOG_LEVEL: 'X'.repeat(200) }).faults ?? [];
    expect(fault?.message).toContain(`is "${'X'.repeat(59)}…";`);
  });

  it('are found when only the app was given them', () => {
    const app = new App({
      parameters: { LOG_LEVEL: 'LOUD', BALENA_DEVICE_UUID: 'not-a-uuid', SUPERUSER_PASSWORD: '' },
    });
    const found = errorsOf(findingsOf(new OpenBalenaStack(app, 'openbalena')));
    expect(found.map(({ path }) => path).sort()).toEqual([
      'BALENA_DEVICE_UUID',
      'LOG_LEVEL',
      'SUPERUSER_PASSWORD',
    ]);
    expect(JSON.stringify(found)).not.toContain('not-a-uuid');
  });

  it('of secrets are not shown', () => {
    const text = JSON.stringify(findings);
    expect(text).toContain('BALENA_DEVICE_UUID has a value (not shown)');
    expect(text).not.toContain('not-a-uuid');
  });
});

describe('bad settings', () => {
  const bad = {
    domain: '',
    superuserEmail: 'nobody',
    stackName: 'My Stack',
    externalPostgres: { port: 70_000, host: 'a b' },
    nfs: { version: '4 2', path: 'exports', port: 2049.5 },
    replicas: { api: -1, ui: 1.5, redis: 2, nobody: 1 },
    images: { ui: 'Example/UI' },
    tags: { api: '' },
    trustedProxies: ['everybody'],
    bannerImage: '',
  } as OpenBalenaSettings;
  const findings = findingsOf(openBalena(bad));

  it('are all found at once, each by its path', () => {
    expect(said(findings)).toEqual(
      [
        'openbalena/domain domain',
        'openbalena/email superuserEmail',
        'openbalena/host externalPostgres.host',
        'openbalena/image-reference images.ui',
        'openbalena/image-tag tags.api',
        'openbalena/nfs-version nfs.version',
        'openbalena/path nfs.path',
        'openbalena/port externalPostgres.port',
        'openbalena/port nfs.port',
        'openbalena/replicas replicas.api',
        'openbalena/replicas replicas.ui',
        'openbalena/stack-name stackName',
        'openbalena/stateful-replicas replicas.redis',
        'openbalena/subnet trustedProxies',
        'openbalena/text bannerImage',
        'openbalena/unknown-service replicas.nobody',
      ].sort(),
    );
  });

  it('name what there is in place of an unknown service', () => {
    const unknown = findings.find(({ rule }) => rule === 'openbalena/unknown-service');
    expect(unknown?.message).toBe('replicas names "nobody", which is no service of openBalena.');
    expect(unknown?.remedy).toContain('traefik-sidecar');
  });

  it.each([
    [
      'a certificate of one’s own and a public one',
      'openbalena/certificate-source',
      { tls: { ownCertificate: true, acme: { provider: 'gandi' } } },
    ],
    ['two databases on one volume', 'openbalena/stateful-replicas', { replicas: { db: 2 } }],
  ] as const)('do not go together: %s', (_, rule, settings) => {
    expect(errorsOf(findingsOf(openBalena(settings))).map((finding) => finding.rule)).toEqual([rule]);
  });

  it.each([
    [
      'workers that share a directory',
      'openbalena/shared-workspace',
      { nfs: { host: 'nas' }, replicas: { delta: 2 } },
    ],
    ['a tunnel that does not run', 'openbalena/no-effect', { replicas: { cloudflared: 2 } }],
    [
      'a database that is external',
      'openbalena/no-effect',
      { externalPostgres: true, tags: { db: '6.1.0' } },
    ],
  ] as const)('deserve attention: %s', (_, rule, settings) => {
    const found = findingsOf(openBalena(settings));
    expect(errorsOf(found)).toEqual([]);
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });
});

describe('settings of single services', () => {
  it('set the number of tasks', () => {
    const { services } = templateOf({ replicas: { api: 3, ui: 0 } });
    expect(services['api']?.deploy?.replicas).toBe(3);
    expect(services['ui']?.deploy?.replicas).toBe(0);
    expect(services['registry']?.deploy?.replicas).toBe(1);
  });

  it('take an image whole, or another tag of the usual one', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const { services } = templateOf({
      tags: { api: '38.0.0', traefik: '1.2.0' },
      images: { redis: `valkey/valkey:8.1@${digest}`, 'error-pages': 'example/pages:3' },
    });
    expect(services['api']?.image).toBe('balena/open-balena-api:38.0.0');
    expect(services['traefik']?.image).toBe('openbalena/traefik:1.2.0');
    expect(services['redis']?.image).toBe(`valkey/valkey:8.1@${digest}`);
    expect(services['error-pages']?.image).toBe('example/pages:3');
  });

  it('do not build an image that is given whole', () => {
    const files = filesOf(openBalena({ images: { 'error-pages': 'example/pages:3' } }));
    expect(files.get('scripts/build-swarm-images.sh')).not.toContain('error-pages');
    expect([...files.keys()].filter((path) => path.startsWith('images/error-pages/'))).toEqual([]);
    expect(files.has('images/traefik/Dockerfile')).toBe(true);
  });

  it('take built images from a registry and all others from a mirror', () => {
    const { services } = templateOf({
      imageRegistry: 'registry.example.com:5000/fleet',
      imageMirror: 'mirror.example.com',
      images: { ui: 'example/ui:1.0' },
    });
    expect(services['traefik']?.image).toBe('registry.example.com:5000/fleet/openbalena/traefik:latest');
    expect(services['api']?.image).toBe('mirror.example.com/balena/open-balena-api:37.3.4');
    expect(services['redis']?.image).toBe('mirror.example.com/library/redis:8.0-alpine');
    expect(services['ui']?.image).toBe('example/ui:1.0');
  });
});

describe('the proxies that the API trusts', () => {
  const trust = (settings: OpenBalenaSettings) => environmentOf(templateOf(settings), 'api')['TRUST_PROXY'];

  it('are in the range of bridges, and in that of overlays', () => {
    expect(trust({})).toBe('172.16.0.0/12,10.0.0.0/8');
  });

  it('are narrowed to the range of the network when that is fixed', () => {
    expect(trust({ overlaySubnet: '10.91.0.0/20' })).toBe('172.16.0.0/12,10.91.0.0/20');
    expect(templateOf({ overlaySubnet: '10.91.0.0/20' }).networks['default']).toEqual({
      driver: 'overlay',
      attachable: true,
      ipam: { config: [{ subnet: '10.91.0.0/20' }] },
    });
  });

  it('are those that one names', () => {
    expect(trust({ trustedProxies: ['192.168.0.0/16'] })).toBe('192.168.0.0/16');
  });
});
