import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from '../swarm/bed/bed.js';
import type { BedNode } from '../swarm/bed/node.js';
import { describeOnEngine } from '../swarm/on-engine.js';
import { BUILT, Operator, prepareImages, removeBuiltImages, replaceBuiltImages } from './operator.js';

const PASSWORD = `it's $5 "and" \`more\` \\ é`;

// The guide from top to bottom, on one node; each test goes on where the one before it stopped.
describeOnEngine('the guide of openBalena, on one node', () => {
  let bed: Bed;
  let node: BedNode;
  let operator: Operator;
  let nfsServer: Server;
  const ob = (...args: string[]) => operator.openBalena(args);
  const env = () => readFileSync(join(operator.directory, '.env'), 'utf8');

  beforeAll(async () => {
    bed = await Bed.open();
    node = await bed.startNode('node');
    operator = new Operator(node);
    await prepareImages(node);
    await removeBuiltImages(node);
    nfsServer = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  });
  afterAll(() => {
    nfsServer?.close();
    bed?.close();
  });

  test('before anything is there, each command says what is missing, in one line and with exit 1', async () => {
    for (const args of [['swarm-up'], ['swarm-status'], ['swarm-logs', 'api'], ['swarm-down', '--yes']]) {
      const { code, stdout, stderr } = await ob(...args);
      expect(code, args[0]).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/not part of a swarm.*swarm-init/);
    }
  });

  test('swarm-init starts the swarm, shows both ways to join, and can be repeated', async () => {
    const first = await ob('swarm-init', '--advertise-addr', node.address);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('node is now the manager of a new swarm');
    const joins = first.stdout.match(/docker swarm join --token SWMTKN-\S+ [\d.]+:2377/g) ?? [];
    expect(new Set(joins).size).toBe(2);

    const second = await ob('swarm-init');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('already; nothing was changed');
    expect(second.stdout).toContain(joins[0]);
  });

  test('swarm-build builds the three images', async () => {
    const { code, text } = await ob('swarm-build');
    expect(text).toContain('[3/3]');
    expect(code, text).toBe(0);
    const { stdout } = await node.docker([
      'image',
      'inspect',
      '--format',
      '{{json .Config.Entrypoint}}',
      ...BUILT,
    ]);
    expect(stdout).toContain('start-proxy.sh');
    await replaceBuiltImages(node);
  });

  test('the script of the assembly builds them with nothing but docker', async () => {
    await removeBuiltImages(node);
    const script = join(operator.directory, 'out/scripts/build-swarm-images.sh');
    const { code, text } = await operator.run('sh', [script]);
    expect(code, text).toBe(0);
    await node.docker(['image', 'inspect', ...BUILT]);
    await replaceBuiltImages(node);
  });

  test('swarm-up without settings names what is missing, and deploys nothing', async () => {
    const { code, stderr } = await ob('swarm-up');
    expect(code).toBe(1);
    expect(stderr).toMatch(/DNS_TLD/);
    expect(stderr).toMatch(/Nothing was deployed/);
    expect((await node.docker(['service', 'ls', '--quiet'])).stdout).toBe('');
  });

  test('config takes values from a file, makes the secrets, and keeps what is there', async () => {
    const settings = join(operator.directory, 'settings.env');
    writeFileSync(settings, 'DNS_TLD=balena.example.com\nSUPERUSER_EMAIL=admin@example.com\n', {
      mode: 0o600,
    });
    writeFileSync(join(operator.directory, '.env'), '# ours\nFLEET=x # kept\nJSON_WEB_TOKEN_SECRET=given\n');
    const { code, text } = await ob('config', '--from', settings, '--set', `SUPERUSER_PASSWORD=${PASSWORD}`);
    expect(code, text).toBe(0);
    expect(text).toContain('The file of before is');
    expect(text).not.toContain(PASSWORD);
    expect(env()).toMatch(/^# ours\nFLEET=x # kept\nJSON_WEB_TOKEN_SECRET=given\n/);
    expect(statSync(join(operator.directory, '.env')).mode & 0o777).toBe(0o600);

    const before = env();
    expect((await ob('config', '--yes')).stdout).toContain('is as it was');
    expect(env()).toBe(before);

    const bad = await ob('config', '--set', 'DNS_TLD=http://x', 'NFS_PORT=70000');
    expect(bad.code).toBe(2);
    expect(bad.stderr).toMatch(/DNS_TLD.*must be a domain name[\s\S]*NFS_PORT.*must be a port/);
    expect(env()).toBe(before);
  });

  test('showenv hides secrets, showpass shows the login', async () => {
    const shown = await ob('showenv');
    expect(shown.stdout).toContain('DNS_TLD=balena.example.com');
    expect(shown.stdout).toContain('SUPERUSER_PASSWORD=********');
    expect((await ob('showpass')).stdout).toBe(`admin@example.com\n${PASSWORD}\n`);
  });

  test('swarm-up --dry-run says what it would do', async () => {
    const { code, stdout } = await ob('swarm-up', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Would run: docker stack deploy -c docker-stack.yml -c docker-stack-internal.yml',
    );
    expect(stdout).toContain('create 17:');
    expect((await node.docker(['service', 'ls', '--quiet'])).stdout).toBe('');
  });

  test('swarm-up deploys, waits, and every container has its values', { timeout: 400_000 }, async () => {
    const { code, text } = await ob('swarm-up', '--resolve-image', 'never', '--timeout', '6m');
    expect(text).toContain('openbalena: all 17 services are ready');
    expect(code).toBe(0);
    expect(text).not.toContain(PASSWORD);
    const { stdout: id } = await node.docker(['ps', '--quiet', '--filter', 'name=openbalena_api']);
    const inspected = await node.docker(['inspect', '--format', '{{json .Config.Env}}', id.trim()]);
    expect(JSON.parse(inspected.stdout)).toContain(`SUPERUSER_PASSWORD=${PASSWORD}`);
  });

  test('swarm-status, for people and for programs', async () => {
    const text = await ob('swarm-status');
    expect(text.code, text.text).toBe(0);
    expect(text.stdout).toContain('openbalena: 17 of 17 services ready, 1 node ready');
    const json = JSON.parse((await ob('swarm-status', '--json')).stdout);
    expect(json).toMatchObject({ stack: 'openbalena', healthy: true });
    expect(json.services).toHaveLength(17);
  });

  test('swarm-logs shows a log, also of a service with a terminal, and knows the names', async () => {
    expect((await ob('swarm-logs', 'redis')).stdout).toMatch(/openbalena_redis.*started/);
    expect((await ob('swarm-logs', 'api', '--tail', '5')).stdout).toContain('started');
    const unknown = await ob('swarm-logs', 'apis');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/no service apis; it has: api, /);
  });

  test('a changed setting updates just the services that read it', { timeout: 300_000 }, async () => {
    const ids = async () => (await node.docker(['ps', '--quiet', '--no-trunc'])).stdout.trim().split('\n');
    const before = await ids();
    await ob('config', '--set', 'REACT_APP_BANNER_IMAGE=./other.svg');
    const { code, text } = await ob('swarm-up', '--resolve-image', 'never', '--timeout', '4m');
    expect(code, text).toBe(0);
    const after = await ids();
    expect(after.filter((id) => !before.includes(id))).toHaveLength(1);
  });

  test('scale runs more tasks and keeps the number; a stateful service stays at one', {
    timeout: 300_000,
  }, async () => {
    const { code, text } = await ob('scale', 'error-pages=2', '--timeout', '3m');
    expect(code, text).toBe(0);
    expect(env()).toContain('ERROR_PAGES_REPLICAS=2');
    const refused = await ob('scale', 'db=2');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/keeps its data in a volume.*EXTERNAL_POSTGRES=true.*--force/);
    expect((await ob('scale', 'api')).code).toBe(2);
  });

  test('doctor finds nothing wrong', async () => {
    const { code, stdout } = await ob('doctor');
    expect(stdout).toMatch(/0 wrong/);
    expect(code).toBe(0);
  });

  test('swarm-nfs-setup checks the server, writes the stack file, and warns of local volumes', async () => {
    const { port } = nfsServer.address() as { port: number };
    const refused = await ob(
      'swarm-nfs-setup',
      '--host',
      '127.0.0.1',
      '--port',
      '1',
      '--path',
      '/export',
      '--yes',
    );
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/does not answer on port 1 .*Nothing was written/);
    expect(env()).not.toContain('USE_NFS=true');

    const args = [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--path',
      '/export',
      '--script',
      'mkdirs.sh',
    ];
    const { code, text } = await ob('swarm-nfs-setup', ...args);
    expect(code, text).toBe(0);
    expect(text).toContain(`127.0.0.1 answers on port ${port}.`);
    expect(text).toMatch(/10 volumes exist on this node with other options/);
    expect(readFileSync(join(operator.directory, 'mkdirs.sh'), 'utf8')).toContain(
      "mkdir -p -- '/export/db-data'",
    );
    expect(readFileSync(join(operator.directory, 'out/docker-stack-nfs.yml'), 'utf8')).toContain(
      `addr=127.0.0.1,rw,nfsvers=4,port=${port}`,
    );
    const { stdout } = await ob('swarm-up', '--dry-run');
    expect(stdout).toContain('-c docker-stack-nfs.yml');
    expect((await ob('config', '--set', 'USE_NFS=false')).code).toBe(0);
  });

  test('images travel in an archive; a broken one is refused', async () => {
    expect(await ob('images', 'save', 'images.tar.gz')).toMatchObject({ code: 0 });
    const archive = join(operator.directory, 'images.tar.gz');
    writeFileSync(join(operator.directory, 'broken.tar.gz'), readFileSync(archive).subarray(0, 500_000));
    const broken = await ob('images', 'load', 'broken.tar.gz');
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/broken or cut off.*nothing was loaded/);
    const loaded = await ob('images', 'load', 'images.tar.gz');
    expect(loaded.code, loaded.text).toBe(0);
    expect(loaded.stdout.match(/Loaded image/g)).toHaveLength(3);
  });

  test('backup saves volumes, restore puts them back and touches nothing that it should not', {
    timeout: 300_000,
  }, async () => {
    const write = (text: string) =>
      node.docker([
        'run',
        '--rm',
        '-v',
        'openbalena_db-data:/v',
        '--entrypoint',
        '/bin/sh',
        'redis:8.0-alpine',
        '-c',
        `echo ${text} >/v/file`,
      ]);
    await write('precious');
    const saved = await ob('backup', '--to', 'saved');
    expect(saved.code, saved.text).toBe(0);
    expect(saved.text).toMatch(/In use while they are read/);
    expect(await operator.run('sh', ['-c', 'cd saved && sha256sum -c SHA256SUMS'])).toMatchObject({
      code: 0,
    });

    const used = await ob('restore', 'saved/openbalena_db-data.tar.gz');
    expect(used.code).toBe(1);
    expect(used.stderr).toMatch(/in use by openbalena_db.*Nothing was restored/);

    const down = await ob('swarm-down', '--yes');
    expect(down.code, down.text).toBe(0);
    expect((await node.docker(['ps', '--all', '--quiet'])).stdout).toBe('');
    expect((await node.docker(['volume', 'ls', '--quiet'])).stdout).toContain('openbalena_db-data');

    await write('changed');
    const full = await ob('restore', 'saved/openbalena_db-data.tar.gz');
    expect(full.code).toBe(1);
    expect(full.stderr).toMatch(/is not empty.*--force.*Nothing was restored/);

    const archive = join(operator.directory, 'saved/openbalena_db-data.tar.gz');
    const whole = readFileSync(archive);
    writeFileSync(archive, whole.subarray(0, whole.length - 8));
    const broken = await ob('restore', 'saved', '--force');
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/is broken: its checksum is another. Nothing was restored/);
    writeFileSync(archive, whole);

    const restored = await ob('restore', 'saved/openbalena_db-data.tar.gz', '--force');
    expect(restored.code, restored.text).toBe(0);
    const read = [
      'run',
      '--rm',
      '-v',
      'openbalena_db-data:/v',
      '--entrypoint',
      '/bin/cat',
      'redis:8.0-alpine',
      '/v/file',
    ];
    expect((await node.docker(read)).stdout).toBe('precious\n');
  });

  test('swarm-down of what is not there is said to be so, and volumes go only when told', async () => {
    const absent = await ob('swarm-down', '--yes');
    expect(absent.code).toBe(1);
    expect(absent.stderr).toMatch(/has no stack openbalena/);
    const asked = await ob('swarm-down', '--volumes');
    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/ALL DATA of 10 volumes.*--yes/);
    const removed = await ob('swarm-down', '--volumes', '--yes');
    expect(removed.code, removed.text).toBe(0);
    expect((await node.docker(['volume', 'ls', '--quiet'])).stdout).toBe('');
    expect(existsSync(join(operator.directory, '.env'))).toBe(true);
  });
});
