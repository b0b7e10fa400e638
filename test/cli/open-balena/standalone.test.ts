import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { EnvDocument } from '../../../lib/cli/env/env-document.js';
import type { FakeSwarm } from '../fake-swarm.js';
import { runCommand, useFakeSwarm } from '../run-command.js';
import { deploymentDirectory, removeDirectories, SETTINGS } from './deployment-directory.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const work = mkdtempSync(join(tmpdir(), 'stackwright-pki-'));
const cert = join(work, 'cert.pem');
const key = join(work, 'key.pem');
execFileSync(
  'openssl',
  [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=api.balena.example.com',
    '-addext',
    'subjectAltName=DNS:*.balena.example.com',
    '-keyout',
    key,
    '-out',
    cert,
  ],
  { stdio: 'ignore' },
);

afterAll(() => {
  removeDirectories();
  rmSync(work, { recursive: true });
});

let swarm: FakeSwarm;
let directory: string;
const ob = (...args: string[]) => runCommand('open-balena', [...args, '--dir', directory]);
const given = (name: string) => EnvDocument.parse(readFileSync(join(directory, '.env'), 'utf8')).get(name);

beforeEach(() => {
  swarm = useFakeSwarm();
  directory = deploymentDirectory();
  swarm.docker.on(/ compose /, '').on(/ compose version/, '2.40.3\n');
});

const container = (service: string, state = 'running', health = 'healthy') =>
  `${JSON.stringify({ Name: `openbalena-${service}-1`, Service: service, State: state, Health: health, Status: 'Up' })}\n`;

describe('standalone', () => {
  test('up starts the Compose file with the values of .env, never in the command line', async () => {
    swarm.docker.on(/ compose .* up /, (_, options) => {
      expect(options.env?.['SUPERUSER_PASSWORD']).toBe('pa$$ "w" `x`');
      return '';
    });
    const { code, stdout } = await ob('up', '--timeout', '2m');
    expect(code).toBe(0);
    expect(stdout).toMatch(/openbalena is up and healthy/);
    expect(swarm.docker.call(/ up /)).toBe(
      `docker compose --file ${directory}/out/docker-compose.yml --project-name openbalena --env-file /dev/null up --detach --remove-orphans --build --wait --wait-timeout 120`,
    );
    expect((await ob('up', '--no-wait', '--no-build')).stdout).toMatch(/openbalena is up\.\n/);
  });

  test('up that fails shows what is wrong and the last words', async () => {
    swarm.docker
      .on(/ compose .* up /, { code: 1 })
      .on(/ compose .* ps /, container('api', 'exited', '') + container('db'))
      .on(/ compose .* logs /, 'api | the password is pa$$ "w" `x`\n');
    const { code, stderr } = await ob('up');
    expect(code).toBe(1);
    expect(stderr).toMatch(/✖ api +exited/);
    expect(stderr).toMatch(/the password is \*\*\*/);
  });

  test('up without settings names what is missing', async () => {
    writeFileSync(join(directory, '.env'), '');
    const { code, stderr } = await ob('up');
    expect(code).toBe(1);
    expect(stderr).toMatch(/DNS_TLD.*open-balena config.*Nothing was started/);
  });

  test('down, restart, logs and destroy', async () => {
    expect((await ob('down')).stdout).toMatch(/is down; its volumes stay/);
    expect(await ob('restart', 'api')).toMatchObject({ code: 0 });
    expect(swarm.docker.call(/ restart /)).toMatch(/restart api$/);
    expect(await ob('logs', 'api', '-f', '--tail', '3', '--since', '1m')).toMatchObject({ code: 0 });
    expect(swarm.docker.call(/ logs /)).toMatch(/logs --follow --tail 3 --since 1m api$/);
    const asked = await ob('destroy');
    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/ALL DATA.*--yes/);
    expect(await ob('destroy', '--yes')).toMatchObject({ code: 0 });
    expect(swarm.docker.call(/ down /)).toMatch(/down --volumes --remove-orphans$/);
  });

  test('status shows problems first, and exits 1', async () => {
    swarm.docker.on(/ compose .* ps /, container('api') + container('vpn', 'running', 'unhealthy'));
    const { code, stdout } = await ob('status');
    expect(code).toBe(1);
    expect(stdout).toMatch(/1 of 2 containers ready\n.*\n✖ vpn.*\n +api/);
    swarm.docker.on(/ compose .* ps /, JSON.stringify([JSON.parse(container('api'))]));
    expect(await ob('status')).toMatchObject({ code: 0 });
    expect(JSON.parse((await ob('status', '--json')).stdout)).toMatchObject({
      project: 'openbalena',
      containers: [{ Service: 'api' }],
    });
    swarm.docker.on(/ compose .* ps /, '');
    expect((await ob('status')).stdout).toMatch(/is not running/);
  });

  test('without docker compose, or with an old one, says how to get it', async () => {
    swarm.docker.on(/ compose version/, { code: 1, stderr: "docker: 'compose' is not a docker command." });
    const none = await ob('up');
    expect(none.code).toBe(1);
    expect(none.stderr).toMatch(/no compose plugin here. Install docker compose v2/);
    swarm.docker.on(/ compose version/, '1.29.2\n');
    expect((await ob('up')).stderr).toMatch(/is 1.29.2; version 2 is needed/);
  });
});

describe('certificates', () => {
  test('custom-pki takes a pair that belongs together', async () => {
    const { code, stdout } = await ob('custom-pki', '--cert', cert, '--key', key, '--no-up');
    expect(code).toBe(0);
    expect(stdout).toMatch(/takes effect with the next up/);
    expect(Buffer.from(given('TRAEFIK_CRT') ?? '', 'base64').toString()).toBe(readFileSync(cert, 'utf8'));
  });

  test('custom-pki refuses what does not, and writes nothing', async () => {
    const other = join(work, 'other.pem');
    execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', other], {
      stdio: 'ignore',
    });
    for (const [args, message] of [
      [['--cert', cert], /name both files/],
      [['--cert', key, '--key', key], /no certificate in PEM/],
      [['--cert', cert, '--key', cert], /no private key in PEM/],
      [['--cert', cert, '--key', other], /not that of the certificate/],
      [['--cert', '/not/there', '--key', key], /cannot be read \(ENOENT\)/],
    ] as const) {
      const { code, stderr } = await ob('custom-pki', ...args, '--no-up');
      expect(code).toBeGreaterThan(0);
      expect(stderr).toMatch(message);
    }
    expect(given('TRAEFIK_CRT')).toBeUndefined();
    writeFileSync(join(directory, '.env'), SETTINGS.replace('balena.example.com', 'other.example.com'));
    expect((await ob('custom-pki', '--cert', cert, '--key', key, '--no-up')).stderr).toMatch(
      /does not cover api.other.example.com/,
    );
  });

  test('auto-pki takes the token from a file', async () => {
    const token = join(work, 'token');
    writeFileSync(token, 'a-token\n');
    const { code } = await ob('auto-pki', '--email', 'a@example.com', '--cloudflare-token-file', token);
    expect(code).toBe(0);
    expect(given('CLOUDFLARE_API_TOKEN')).toBe('a-token');
    expect(swarm.docker.call(/ up /)).toBeDefined();
    expect((await ob('auto-pki', '--gandi-token-file', token, '--no-up')).stdout).toMatch(/Wrote/);
    expect((await ob('auto-pki', '--email', 'no address', '--no-up')).stderr).toMatch(
      /ACME_EMAIL must be a mail address/,
    );
    writeFileSync(join(directory, '.env'), SETTINGS);
    expect((await ob('auto-pki')).stderr).toMatch(/--email is missing, and there is no terminal/);
    expect((await ob('auto-pki', '--email', 'a@example.com')).stderr).toMatch(
      /--cloudflare-token-file or --gandi-token-file is missing/,
    );
  });
});

describe('verify', () => {
  test('asks the API through the proxy and shows the certificate', async () => {
    const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
      response.statusCode =
        request.headers.host === 'api.balena.example.com' && request.url === '/ping' ? 200 : 404;
      response.end('OK');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const { code, stdout } = await ob('verify', '--connect', `127.0.0.1:${port}`);
    expect(stdout).toMatch(/https:\/\/api.balena.example.com\/ping answers 200/);
    expect(stdout).toMatch(/Certificate of api.balena.example.com.*not trusted by this machine/);
    expect(code).toBe(0);
    server.close();
    const dead = await ob('verify', '--connect', `127.0.0.1:${port}`, '--timeout', '10ms');
    expect(dead.code).toBe(1);
    expect(dead.stderr).toMatch(/does not answer \(ECONNREFUSED\).*open-balena doctor/);
    writeFileSync(join(directory, '.env'), '');
    expect((await ob('verify')).stderr).toMatch(/DNS_TLD is not set/);
  });
});
