import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Docker, engineInfo, listVolumes } from '../../../engine/index.js';
import { DEFAULT_IMAGES, VOLUME_NAMES } from '../../../openbalena/index.js';
import { writeFileWhole } from '../../atomic-file.js';
import { EXIT } from '../../exit.js';
import { interruptible } from '../../ui/interrupt.js';
import { UserError } from '../../user-error.js';
import { Deployment, type DeploymentOptions } from '../deployment.js';
import { ByteProgress } from './byte-progress.js';
import { pipeHelper } from './helper.js';
import { checkArchive } from './tar-check.js';

/** The options of `backup`. */
export interface BackupOptions extends DeploymentOptions {
  readonly to?: string;
  readonly image?: string;
  readonly project?: string;
}

/** The name of the file with the checksums, in the format of sha256sum. */
export const SUMS = 'SHA256SUMS';

/** `backup [VOLUME…]`. */
export async function backup(names: readonly string[], options: BackupOptions): Promise<number> {
  const deployment = new Deployment(options);
  const { docker, directory } = deployment;
  await engineInfo(docker);
  const volumes = await chosen(docker, names, options.project ?? deployment.stackName);
  const target = resolve(options.to ?? join(directory, 'backups', stamp()));
  return interruptible(
    async (signal) => {
      await backupVolumes(docker, volumes, { target, image: options.image ?? helperImage(), signal });
      process.stdout.write(`The backup is in ${target}; restore it with: open-balena restore ${target}\n`);
      return EXIT.done;
    },
    () => 'Interrupted; no backup was made.',
  );
}

/** The image of helper containers: the stack's own Redis, which the node has already. */
export function helperImage(): string {
  return DEFAULT_IMAGES.redis;
}

/** Backs volumes up into a directory, which appears when all of them are in it. */
export async function backupVolumes(
  docker: Docker,
  volumes: readonly string[],
  {
    target,
    image,
    signal,
  }: { readonly target: string; readonly image: string; readonly signal: AbortSignal },
): Promise<void> {
  if (existsSync(target))
    throw new UserError(`${target} exists already; name another directory with --to.`, EXIT.no);
  await warnOfUse(docker, volumes);
  const parent = resolve(target, '..');
  const staging = makeStaging(parent);
  try {
    const sums: string[] = [];
    for (const [index, volume] of volumes.entries()) {
      const sum = await backupVolume(docker, volume, join(staging, `${volume}.tar.gz`), {
        label: `[${index + 1}/${volumes.length}] ${volume}`,
        image,
        signal,
      });
      sums.push(`${sum}  ${volume}.tar.gz\n`);
    }
    await writeFileWhole(join(staging, SUMS), async (sink) => {
      sink.end(sums.join(''));
      await new Promise((done, fail) => sink.on('close', done).on('error', fail));
    });
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}

async function backupVolume(
  docker: Docker,
  volume: string,
  file: string,
  { label, image, signal }: { readonly label: string; readonly image: string; readonly signal: AbortSignal },
): Promise<string> {
  const hash = createHash('sha256');
  const progress = new ByteProgress(label);
  const counted = new Transform({
    transform: (chunk: Buffer, _, done) => {
      progress.add(chunk.length);
      done(null, chunk);
    },
  });
  const hashed = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await writeFileWhole(file, (sink) =>
      pipeHelper(
        docker,
        { image, volume, command: ['tar', '-cf', '-', '.'] },
        { signal, consume: (stdout) => pipeline(stdout, counted, createGzip(), hashed, sink) },
      ),
    );
    await checkArchive(file);
  } finally {
    progress.end();
  }
  return hash.digest('hex');
}

function makeStaging(parent: string): string {
  try {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(join(parent, '.backup-'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(`${parent} cannot be written (${code}); no backup was made.`, EXIT.no);
  }
}

/** The volumes that are meant: by full name, by the name in the stack file, or all of the deployment. */
async function chosen(docker: Docker, names: readonly string[], prefix: string): Promise<string[]> {
  const known = VOLUME_NAMES.map((name) => `${prefix}_${name}`);
  const asked = names.map((name) =>
    (VOLUME_NAMES as readonly string[]).includes(name) ? `${prefix}_${name}` : name,
  );
  const present = (await listVolumes(docker, { names: asked.length > 0 ? asked : known })).map(
    (each) => each.Name,
  );
  const absent = asked.filter((name) => !present.includes(name));
  if (absent.length > 0)
    throw new UserError(
      `this node has no volume ${absent.join(', ')}. \`docker volume ls\` lists the ones it has.`,
      EXIT.no,
    );
  if (present.length === 0)
    throw new UserError(`this node has no volume of ${prefix}. --project names another deployment.`, EXIT.no);
  return present.sort();
}

/** A file that changes while it is read may be inconsistent in the archive. */
async function warnOfUse(docker: Docker, volumes: readonly string[]): Promise<void> {
  const used: string[] = [];
  for (const volume of volumes) if ((await usersOf(docker, volume, 'running')).length > 0) used.push(volume);
  if (used.length > 0)
    process.stderr.write(
      `In use while they are read, so a database in them may be saved in the middle of a change: ${used.join(', ')}. Take the deployment down first to be sure.\n`,
    );
}

/** The containers of this node that have a volume. */
export async function usersOf(docker: Docker, volume: string, which: 'running' | 'all'): Promise<string[]> {
  const flags = which === 'all' ? ['--all'] : [];
  const text = await docker.text(['ps', ...flags, '--filter', `volume=${volume}`, '--format', '{{.Names}}']);
  return text.split('\n').filter((line) => line !== '');
}

function stamp(): string {
  return new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
}
