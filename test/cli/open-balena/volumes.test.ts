import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkArchive } from '../../../lib/cli/open-balena/volumes/tar-check.js';
import type { FakeSwarm } from '../fake-swarm.js';
import { runCommand, useFakeSwarm } from '../run-command.js';
import { deploymentDirectory, removeDirectories, SETTINGS } from './deployment-directory.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});
vi.mock('../../../lib/engine/pipe-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    pipeProcess: (...args: Parameters<typeof current.docker.pipeProcess>) =>
      current.docker.pipeProcess(...args),
  };
});

const work = mkdtempSync(join(tmpdir(), 'stackwright-tar-'));
afterAll(() => {
  removeDirectories();
  rmSync(work, { recursive: true });
});

/** What `tar` makes of a directory with these files. */
function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const root = mkdtempSync(join(work, 'root-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return execFileSync('tar', ['-C', root, '-cf', '-', '.']);
}

const TAR = tarOf({ 'a/file': 'precious', long: 'x'.repeat(100_000) });

let swarm: FakeSwarm;
let directory: string;
const ob = (...args: string[]) => runCommand('open-balena', [...args, '--dir', directory]);

beforeEach(() => {
  swarm = useFakeSwarm();
  directory = deploymentDirectory();
  swarm.volumes = [{ Name: 'openbalena_db-data' }, { Name: 'openbalena_s3-data' }, { Name: 'else' }];
  swarm.docker.on(/ run .*--entrypoint tar /, { stdout: TAR.toString('latin1') });
});

describe('an archive', () => {
  const check = (content: Buffer) => {
    const file = join(work, 'archive.tar.gz');
    writeFileSync(file, content);
    return checkArchive(file);
  };

  test('that is whole is counted', async () => {
    await expect(check(gzipSync(TAR))).resolves.toEqual({ entries: 4, bytes: TAR.length });
  });

  test.each([
    ['cut off', gzipSync(TAR).subarray(0, 200), /cut off, or no gzip/],
    ['no gzip', Buffer.from('hello'), /cut off, or no gzip/],
    ['no tar', gzipSync(Buffer.alloc(2048, 'x')), /no tar archive/],
    ['without an end', gzipSync(TAR.subarray(0, 512)), /has no end/],
    ['ending in a file', gzipSync(TAR.subarray(0, 50_000)), /in the middle of a file/],
  ])('that is %s is refused', async (_, content, message) => {
    await expect(check(content)).rejects.toThrow(message);
  });

  test('with a file of 8 GB and more keeps its size in binary', async () => {
    const header = Buffer.from(TAR.subarray(0, 512));
    header.fill(0, 124, 136);
    header[124] = 0x80;
    header.writeUInt32BE(1024, 132);
    header.write('        ', 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    await expect(check(gzipSync(Buffer.concat([header, Buffer.alloc(2048)])))).resolves.toMatchObject({
      entries: 1,
    });
  });
});

describe('open-balena backup', () => {
  test('saves every volume of the deployment with its checksum', async () => {
    const { code, stdout } = await ob('backup', '--to', join(directory, 'saved'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[2\/2\] openbalena_s3-data/);
    expect(readdirSync(join(directory, 'saved')).sort()).toEqual([
      'SHA256SUMS',
      'openbalena_db-data.tar.gz',
      'openbalena_s3-data.tar.gz',
    ]);
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(directory, 'saved') });
    expect(gunzipSync(readFileSync(join(directory, 'saved/openbalena_db-data.tar.gz')))).toEqual(TAR);
    expect(swarm.docker.call(/run/)).toMatch(
      /--network none .*source=openbalena_s3-data,target=\/volume,volume-nocopy,readonly --entrypoint tar redis:8.0-alpine -cf - \./,
    );
  });

  test('names a directory after the time, warns of use, takes short and full names', async () => {
    swarm.docker.on(/^docker ps .*volume=openbalena_db-data/, 'openbalena_db.1.x\n');
    const { code, stderr } = await ob('backup', 'db-data', 'else');
    expect(code).toBe(0);
    expect(stderr).toMatch(/In use while they are read.*openbalena_db-data\./);
    const [made] = readdirSync(join(directory, 'backups'));
    expect(readdirSync(join(directory, 'backups', made ?? ''))).toEqual([
      'SHA256SUMS',
      'else.tar.gz',
      'openbalena_db-data.tar.gz',
    ]);
  });

  test('leaves nothing behind when it fails', async () => {
    swarm.docker.on(/ run .*s3-data.*--entrypoint tar /, {
      code: 125,
      stderr: 'write /x: no space left on device',
    });
    const { code, stderr } = await ob('backup', '--to', join(directory, 'saved'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/the disk is full/);
    expect(readdirSync(directory)).toEqual(['.env']);
  });

  test('refuses a directory that exists, a volume that does not, and a place that cannot be written', async () => {
    mkdirSync(join(directory, 'saved'));
    expect((await ob('backup', '--to', join(directory, 'saved'))).stderr).toMatch(/exists already/);
    expect((await ob('backup', 'nothing')).stderr).toMatch(/has no volume nothing/);
    expect((await ob('backup', '--project', 'other')).stderr).toMatch(/no volume of other/);
    expect((await ob('backup', '--to', join(directory, '.env/x'))).stderr).toMatch(/cannot be written \(/);
  });
});

describe('open-balena restore', () => {
  const saved = () => join(directory, 'saved');
  beforeEach(async () => {
    await ob('backup', '--to', saved());
    swarm.docker
      .on(/ run .*--entrypoint find /, '')
      .on(/ run .*--entrypoint sh /, '')
      .on(/ volume create /, '');
  });

  test('checks all, then fills each volume', async () => {
    const taken: string[] = [];
    swarm.docker.on(/ run .*--entrypoint sh /, (_, { input = '' }) => {
      taken.push(input);
      return '';
    });
    const { code, stdout } = await ob('restore', saved());
    expect(code).toBe(0);
    expect(stdout).toMatch(/Restored 2 volumes/);
    expect(Buffer.from(taken[0] ?? '', 'latin1')).toEqual(TAR);
    expect(swarm.docker.call(/--entrypoint sh/)).toMatch(
      /run --rm --interactive .*source=openbalena_s3-data,target=\/volume,volume-nocopy --entrypoint sh/,
    );
  });

  test('makes a volume as the stack would, with its NFS options', async () => {
    swarm.volumes = [];
    writeFileSync(join(directory, '.env'), `${SETTINGS}USE_NFS=true\nNFS_HOST=nfs.example.com\n`);
    await ob('restore', join(saved(), 'openbalena_db-data.tar.gz'));
    expect(swarm.docker.call(/volume create/)).toBe(
      'docker volume create --label com.docker.stack.namespace=openbalena --opt device=:/openbalena/db-data --opt o=addr=nfs.example.com,rw,nfsvers=4,port=2049 --opt type=nfs openbalena_db-data',
    );
    writeFileSync(join(directory, '.env'), SETTINGS);
    await ob('restore', join(saved(), 'openbalena_db-data.tar.gz'));
    expect(swarm.docker.call(/volume create/)).toBe(
      'docker volume create --label com.docker.stack.namespace=openbalena openbalena_db-data',
    );
  });

  test('refuses a volume in use or not empty, unless forced', async () => {
    swarm.docker.on(/ run .*--entrypoint find /, './file\n');
    expect((await ob('restore', saved())).stderr).toMatch(/is not empty.*--force.*Nothing was restored/);
    swarm.docker.on(/^docker ps .*volume=openbalena_db-data/, 'openbalena_db.1.x\n');
    expect((await ob('restore', saved())).stderr).toMatch(
      /in use by openbalena_db.1.x.*Nothing was restored/,
    );
    expect(swarm.docker.call(/--entrypoint sh/)).toBeUndefined();
    expect((await ob('restore', saved(), '--force')).code).toBe(0);
  });

  test('refuses everything when one archive is broken', async () => {
    const archive = join(saved(), 'openbalena_s3-data.tar.gz');
    writeFileSync(archive, readFileSync(archive).subarray(0, 200));
    const { code, stderr } = await ob('restore', saved(), '--force');
    expect(code).toBe(1);
    expect(stderr).toMatch(/s3-data.tar.gz is broken: its checksum is another. Nothing was restored/);
    rmSync(join(saved(), 'SHA256SUMS'));
    const unsummed = await ob('restore', saved(), '--force');
    expect(unsummed.stderr).toMatch(/no checksum beside it[\s\S]*is broken: it is cut off/);
    expect(swarm.docker.call(/--entrypoint sh/)).toBeUndefined();
  });

  test('wants something to restore', async () => {
    expect((await ob('restore', '/not/there')).stderr).toMatch(/no such file or directory/);
    expect((await ob('restore', directory)).stderr).toMatch(/holds no archive/);
  });
});

describe('open-balena images save and load', () => {
  test('save writes one archive, load checks it first', async () => {
    swarm.images = [
      'openbalena/error-pages:latest',
      'openbalena/traefik:latest',
      'openbalena/traefik-sidecar:latest',
    ];
    swarm.docker.on(/ save /, { stdout: 'images' }).on(/ load /, 'Loaded image: openbalena/traefik:latest\n');
    const archive = join(directory, 'images.tar.gz');
    const saved = await ob('images', 'save', archive);
    expect(saved.stdout).toMatch(/Saved openbalena\/error-pages:latest, .* to .*images.tar.gz/);
    expect(gunzipSync(readFileSync(archive)).toString()).toBe('images');
    expect((await ob('images', 'load', archive)).stdout).toMatch(/Loaded image/);

    writeFileSync(archive, readFileSync(archive).subarray(0, 15));
    const broken = await ob('images', 'load', archive);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/broken or cut off.*nothing was loaded/);
    expect((await ob('images', 'load', '/not/there')).code).toBe(2);
    const nowhere = await ob('images', 'save', '/not/there/x.tar.gz');
    expect(nowhere.stderr).toMatch(/was not written \(its directory does not exist\); nothing of it is left/);
  });
});

describe('open-balena migrate', () => {
  beforeEach(() => {
    swarm.docker
      .on(/ run .*--entrypoint (find|sh) /, '')
      .on(/ volume create /, '')
      .on(/ build /, '')
      .on(/ swarm join-token/, 'docker swarm join --token x 10.0.0.1:2377')
      .on(/ compose version/, '2.40.3\n')
      .on(/ compose .* down/, '')
      .on(/^docker ps .*project=/, 'abc\n')
      .on(/ stack deploy /, () => {
        swarm.add('openbalena_api');
        return '';
      });
  });

  test('walks the five steps, and keeps the volumes', async () => {
    const { code, stdout } = await ob('migrate', '--yes');
    expect(code).toBe(0);
    const steps = stdout.match(/^\[\d\/5\] .*$/gm);
    expect(steps).toEqual([
      '[1/5] stop the standalone deployment',
      '[2/5] back its volumes up',
      '[3/5] start the swarm and build the images',
      '[4/5] bring the data into the volumes of the stack',
      '[5/5] deploy the stack',
    ]);
    expect(stdout).toMatch(/not needed: the stack goes on with the same volumes/);
    expect(swarm.docker.calls.filter((line) => /volume (rm|prune)|down .*--volumes/.test(line))).toEqual([]);
    expect(readdirSync(directory)).not.toContain('.open-balena-migration.json');
  });

  test('goes on where it stopped', async () => {
    swarm.docker.on(/ build /, { code: 1 });
    const stopped = await ob('migrate', '--yes');
    expect(stopped.code).toBe(1);
    expect(JSON.parse(readFileSync(join(directory, '.open-balena-migration.json'), 'utf8'))).toMatchObject({
      project: 'openbalena',
      done: ['stop', 'backup'],
    });
    swarm.docker.on(/ build /, '');
    const { code, stdout } = await ob('migrate', '--yes');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[2\/5\] back its volumes up: done before/);
  });

  test('brings the data into volumes of another name', async () => {
    writeFileSync(join(directory, '.env'), `${SETTINGS}STACK_NAME=fleet\n`);
    const { code, stdout, stderr } = await ob('migrate', '--project', 'openbalena', '--yes');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/fleet_db-data/);
    expect(swarm.docker.call(/volume create .*db-data/)).toMatch(/fleet_db-data$/);
  });

  test('refuses to hide the local volumes behind NFS, to begin without data, and to go on unasked', async () => {
    expect((await ob('migrate')).stderr).toMatch(/no terminal to answer on; say --yes/);
    writeFileSync(join(directory, '.env'), `${SETTINGS}USE_NFS=true\nNFS_HOST=nfs.example.com\n`);
    expect((await ob('migrate', '--yes')).stderr).toMatch(
      /STACK_NAME=openbalena-swarm.*--project openbalena. Nothing was changed/,
    );
    writeFileSync(join(directory, '.env'), SETTINGS);
    swarm.volumes = [];
    swarm.docker.on(/^docker ps .*project=/, '');
    const { stdout, stderr } = await ob('migrate', '--yes', '--restart');
    expect(stdout).toMatch(/openbalena is not running/);
    expect(stderr).toMatch(/no volume of openbalena; name the standalone deployment/);
  });
});
