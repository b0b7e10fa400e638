import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeSwarm } from '../fake-swarm.js';
import { runCommand, useFakeSwarm } from '../run-command.js';
import { deploymentDirectory, removeDirectories } from './deployment-directory.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

let swarm: FakeSwarm;
let directory: string;
const ob = (...args: string[]) => runCommand('open-balena', [...args, '--dir', directory]);
const env = () => readFileSync(join(directory, '.env'), 'utf8');

beforeEach(() => {
  swarm = useFakeSwarm();
  directory = deploymentDirectory();
});
afterAll(removeDirectories);

const JOIN = 'To add a worker, run:\n\n    docker swarm join --token SWMTKN-1-x 10.0.0.1:2377\n';

describe('swarm-init', () => {
  test('starts a swarm and shows how others join', async () => {
    swarm.local = { LocalNodeState: 'inactive' };
    swarm.docker.on(/ swarm init/, '').on(/ swarm join-token/, JOIN);
    const { code, stdout } = await ob('swarm-init', '--advertise-addr', '10.0.0.1');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /one is now the manager of a new swarm[\s\S]*To add a worker[\s\S]*docker swarm join --token SWMTKN-1-x 10.0.0.1:2377/,
    );
    expect(swarm.docker.call(/swarm init/)).toBe('docker swarm init --advertise-addr 10.0.0.1');
  });

  test('leaves a swarm that is there alone', async () => {
    swarm.docker.on(/ swarm join-token/, JOIN);
    const { code, stdout, stderr } = await ob('swarm-init', '--advertise-addr', '10.9.9.9');
    expect(code).toBe(0);
    expect(stdout).toMatch(/already; nothing was changed/);
    expect(stderr).toMatch(/Its address is 10.0.0.1/);
  });

  test('says how to choose among several addresses', async () => {
    swarm.local = { LocalNodeState: 'inactive' };
    swarm.docker.on(/ swarm init/, {
      code: 1,
      stderr:
        'Error response from daemon: could not choose an IP address to advertise since this system has multiple addresses',
    });
    const { code, stderr } = await ob('swarm-init');
    expect(code).toBe(1);
    expect(stderr).toMatch(/--advertise-addr ADDRESS/);
  });
});

describe('swarm-build and images', () => {
  test('builds what the stack names, and keeps tag and registry for it', async () => {
    swarm.docker.on(/ build /, '');
    const { code, stdout } = await ob(
      'swarm-build',
      '--tag',
      '1.2',
      '--registry',
      'reg.example.com/t/',
      '--no-cache',
      '--pull',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[1\/3\] reg.example.com\/t\/openbalena\/error-pages:1.2/);
    expect(env()).toMatch(/IMAGE_REGISTRY=reg.example.com\/t\n/);
    expect(env()).toMatch(/TRAEFIK_SIDECAR_TAG=1.2/);
    expect(swarm.docker.call(/ build .*sidecar/)).toMatch(
      /build --no-cache --pull --tag reg.example.com\/t\/openbalena\/traefik-sidecar:1.2 .*out\/images\/traefik-sidecar$/,
    );
    expect(readFileSync(join(directory, 'out/docker-stack.yml'), 'utf8')).toContain(
      'image: reg.example.com/t/openbalena/traefik:1.2',
    );
  });

  test('a build that fails is exit 1', async () => {
    swarm.docker.on(/ build /, { code: 1 });
    const { code, stderr } = await ob('swarm-build');
    expect(code).toBe(1);
    expect(stderr).toMatch(/was not built/);
  });

  test('push tags, pushes, and has the stack name the registry', async () => {
    swarm.images = [
      'openbalena/error-pages:latest',
      'openbalena/traefik:latest',
      'openbalena/traefik-sidecar:latest',
    ];
    swarm.docker.on(/ tag /, '').on(/ push /, '');
    const { code } = await ob('images', 'push', '--registry', 'reg:5000');
    expect(code).toBe(0);
    expect(swarm.docker.call(/ tag .*traefik:/)).toBe(
      'docker tag openbalena/traefik:latest reg:5000/openbalena/traefik:latest',
    );
    expect(env()).toContain('IMAGE_REGISTRY=reg:5000');
  });

  test('push without a registry, without images, without success', async () => {
    expect((await ob('images', 'push')).code).toBe(2);
    const absent = await ob('images', 'push', '--registry', 'reg:5000');
    expect(absent.stderr).toMatch(/not built yet: openbalena\/error-pages:latest.*swarm-build/);
    swarm.images = [
      'openbalena/error-pages:latest',
      'openbalena/traefik:latest',
      'openbalena/traefik-sidecar:latest',
    ];
    swarm.docker.on(/ tag /, '').on(/ push /, { code: 1 });
    const refused = await ob('images', 'push', '--registry', 'reg:5000');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/docker login reg:5000/);
    expect(env()).not.toContain('IMAGE_REGISTRY');
  });
});

describe('swarm-up, scale and doctor', () => {
  test('deploys the set that the settings call for', async () => {
    swarm.docker.on(/ stack deploy /, (_, options) => {
      expect(options.env?.['SUPERUSER_PASSWORD']).toBe('pa$$ "w" `x`');
      swarm.add('openbalena_api');
      return '';
    });
    const { code, stdout } = await ob('swarm-up');
    expect(stdout).toMatch(/its one service is ready/);
    expect(code).toBe(0);
    expect((await ob('swarm-up', '--resolve-image', 'often')).code).toBe(2);
    expect(swarm.docker.call(/stack deploy/)).toBe(
      'docker stack deploy --compose-file docker-stack.yml --compose-file docker-stack-internal.yml openbalena',
    );
    expect(swarm.docker.calls.join('\n')).not.toContain('pa$$');
  });

  test('settings that are wrong are told with their remedy', async () => {
    writeFileSync(join(directory, '.env'), 'DNS_TLD=not a domain\nNFS_PORT=x\n');
    const { code, stderr } = await ob('swarm-up');
    expect(code).toBe(1);
    expect(stderr).toMatch(/DNS_TLD[\s\S]*NFS_PORT[\s\S]*Nothing was written/);
  });

  test('scale keeps the number, and refuses a stateful service', async () => {
    swarm.add('openbalena_ui', { replicas: 3 });
    swarm.docker.on(/ service scale /, '');
    expect(await ob('scale', 'ui=3')).toMatchObject({ code: 0 });
    expect(env()).toContain('UI_REPLICAS=3');
    for (const [service, way] of [
      ['db', 'EXTERNAL_POSTGRES'],
      ['s3', 'EXTERNAL_S3'],
      ['redis', '--force'],
    ]) {
      const { code, stderr } = await ob('scale', `${service}=2`);
      expect(code).toBe(1);
      expect(stderr).toContain(way);
    }
  });

  test('status, logs and down are those of the stack', async () => {
    swarm.add('openbalena_api');
    expect((await ob('swarm-status')).stdout).toMatch(/openbalena: 1 of 1 services ready/);
    expect((await ob('swarm-logs', 'api')).code).toBe(0);
    swarm.docker.on(/ stack rm /, () => {
      swarm.services = [];
      swarm.tasks = [];
      return '';
    });
    expect((await ob('swarm-down', '--yes')).stdout).toMatch(/openbalena is removed/);
  });

  test('doctor tells whether the proxy’s ports are free on this machine', async () => {
    swarm.docker.on(/ context inspect /, 'unix:///var/run/docker.sock\n');
    vi.stubEnv('DOCKER_HOST', undefined);
    expect((await ob('doctor')).stdout).toMatch(
      /(✔|✖) ports +(80, 443, 1936 are free|held by something else)/,
    );
    swarm.add('openbalena_api');
    expect((await ob('doctor')).stdout).toMatch(/✔ ports +held by the stack itself/);
    vi.unstubAllEnvs();
  });

  test('doctor looks at settings, ports, NFS and the swarm', async () => {
    writeFileSync(join(directory, '.env'), `${env()}USE_NFS=true\nNFS_HOST=127.0.0.1\nNFS_PORT=1\n`);
    swarm.docker.on(/ context inspect /, 'ssh://somewhere\n');
    const { code, stdout } = await ob('doctor');
    expect(code).toBe(1);
    expect(stdout).toMatch(/✖ nfs +127.0.0.1 does not answer on port 1 \(ECONNREFUSED\)/);
    expect(stdout).toMatch(/- ports +the engine is not on this machine/);
    expect(stdout).toMatch(/✖ images +not on this node: openbalena\/error-pages:latest/);
    writeFileSync(join(directory, '.env'), 'DNS_TLD=x y\n');
    const json = JSON.parse((await ob('doctor', '--json')).stdout);
    expect(json.checks.find((each: { name: string }) => each.name === 'settings')).toMatchObject({
      state: 'fail',
    });
  });
});

describe('swarm-nfs-setup', () => {
  const listening = () =>
    new Promise<{ port: number; close: () => void }>((resolve) => {
      const server = createServer((socket) => socket.end());
      server.listen(0, '127.0.0.1', () =>
        resolve({ port: (server.address() as { port: number }).port, close: () => server.close() }),
      );
    });

  test('checks that the server answers and exports the directory', async () => {
    const { port, close } = await listening();
    const args = [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--path',
      '/export/ob',
      '--script',
      join(directory, 'mk.sh'),
    ];
    swarm.docker.on(/^showmount /, '/other *\n');
    const refused = await ob('swarm-nfs-setup', ...args);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/does not export \/export\/ob; it exports \/other/);

    swarm.docker.on(/^showmount /, '/export *\n');
    swarm.volumes = [{ Name: 'openbalena_db-data', Options: null }];
    const { code, stdout, stderr } = await ob('nfs-setup', ...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/127.0.0.1 exports \/export\/ob/);
    expect(stderr).toMatch(/1 volumes exist on this node with other options.*openbalena_db-data/);
    expect(env()).toContain('USE_NFS=true');
    expect(readFileSync(join(directory, 'mk.sh'), 'utf8')).toContain("mkdir -p -- '/export/ob/db-data'");
    close();
  });

  test('says so where it cannot check, and takes what is there already', async () => {
    swarm.docker.on(/^showmount /, { code: 1 });
    const { port, close } = await listening();
    const { stdout } = await ob('swarm-nfs-setup', '--host', '127.0.0.1', '--port', String(port));
    expect(stdout).toMatch(/was not checked/);
    expect(stdout).toMatch(/Make them there with mkdir -p/);
    close();
    const again = await ob('swarm-nfs-setup', '--skip-check', '--yes');
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/on 127.0.0.1:\/openbalena/);
  });

  test('wrong values, and nobody to ask', async () => {
    expect((await ob('swarm-nfs-setup', '--host', 'a b', '--skip-check')).stderr).toMatch(
      /--host "a b" must be a host name/,
    );
    expect((await ob('swarm-nfs-setup', '--skip-check')).stderr).toMatch(/name the NFS server/);
    const script = await ob('swarm-nfs-setup', '--host', 'h', '--skip-check', '--script', '/not/there/x');
    expect(script.code).toBe(1);
    expect(script.stderr).toMatch(/--script .* cannot be written \(ENOENT\)/);
  });
});
