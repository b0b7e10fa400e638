import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Docker, engineInfo, listVolumes, STACK_LABEL } from '../../../engine/index.js';
import { VOLUME_NAMES } from '../../../openbalena/index.js';
import { EXIT } from '../../exit.js';
import { interruptible } from '../../ui/interrupt.js';
import { UserError } from '../../user-error.js';
import { Deployment, type DeploymentOptions } from '../deployment.js';
import { nfsVolumes } from '../nfs-volumes.js';
import { helperImage, SUMS, usersOf } from './backup.js';
import { ByteProgress } from './byte-progress.js';
import { pipeHelper, runHelper } from './helper.js';
import { BrokenArchiveError, checkArchive } from './tar-check.js';

/** The options of `restore`. */
export interface RestoreOptions extends DeploymentOptions {
  readonly image?: string;
  readonly force?: boolean;
}

/** An archive, and the volume that it belongs into. */
interface Restoration {
  readonly archive: string;
  readonly volume: string;
}

/** `restore DIR|ARCHIVE…`. Everything is checked before anything is touched. */
export async function restore(paths: readonly string[], options: RestoreOptions): Promise<number> {
  const deployment = new Deployment(options);
  await engineInfo(deployment.docker);
  const plan = paths.flatMap(archivesIn).map((archive) => ({
    archive,
    volume: volumeOf(archive, deployment.stackName),
  }));
  return interruptible(
    async (signal) => {
      await restoreAll(deployment, plan, {
        force: options.force ?? false,
        image: options.image ?? helperImage(),
        signal,
      });
      process.stdout.write(`Restored ${plan.length} volume${plan.length === 1 ? '' : 's'}.\n`);
      return EXIT.done;
    },
    () => 'Interrupted: the volume that was being restored is incomplete; restore it again with --force.',
  );
}

/** Checks all archives and volumes, then restores them one by one. */
export async function restoreAll(
  deployment: Deployment,
  plan: readonly Restoration[],
  options: { readonly force: boolean; readonly image: string; readonly signal: AbortSignal },
): Promise<void> {
  for (const { archive } of plan) await verifyArchive(archive);
  for (const { volume } of plan) await refuseUsed(deployment.docker, volume, options);
  for (const [index, step] of plan.entries()) {
    await ensureVolume(deployment, step.volume);
    await restoreOne(deployment.docker, step, `[${index + 1}/${plan.length}] ${step.volume}`, options);
  }
}

/** The archives of a directory that `backup` made, or one archive. */
export function archivesIn(path: string): string[] {
  if (!existsSync(path)) throw new UserError(`${path}: there is no such file or directory.`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.tar.gz'));
  if (names.length === 0) throw new UserError(`${path} holds no archive (*.tar.gz).`);
  return names.sort().map((name) => join(path, name));
}

/** `openbalena_db-data.tar.gz` goes into the volume db-data of this deployment, whatever it was called there. */
export function volumeOf(archive: string, stack: string): string {
  const name = basename(archive).replace(/\.tar\.gz$/, '');
  const short = VOLUME_NAMES.find((each) => name === each || name.endsWith(`_${each}`));
  return short === undefined ? name : `${stack}_${short}`;
}

async function verifyArchive(archive: string): Promise<void> {
  const stated = statedSum(archive);
  if (stated === undefined)
    process.stderr.write(`${archive} has no checksum beside it (${SUMS}); only its form is checked.\n`);
  else if ((await sumOf(archive)) !== stated) throw broken(archive, 'its checksum is another');
  try {
    await checkArchive(archive);
  } catch (error) {
    if (error instanceof BrokenArchiveError) throw broken(archive, error.message);
    throw error;
  }
}

function broken(archive: string, why: string): UserError {
  return new UserError(`${archive} is broken: ${why}. Nothing was restored.`, EXIT.no);
}

function statedSum(archive: string): string | undefined {
  const file = join(dirname(archive), SUMS);
  if (!existsSync(file)) return undefined;
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((each) => each.slice(66) === basename(archive));
  return line?.slice(0, 64);
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function refuseUsed(
  docker: Docker,
  volume: string,
  { force, image }: { readonly force: boolean; readonly image: string },
): Promise<void> {
  const running = await usersOf(docker, volume, 'running');
  if (running.length > 0 && !force)
    throw new UserError(
      `${volume} is in use by ${running.join(', ')}. Stop them first (swarm-down or down), or say --force. Nothing was restored.`,
      EXIT.no,
    );
  const [present] = await listVolumes(docker, { names: [volume] });
  if (present === undefined || force) return;
  const first = await runHelper(docker, {
    image,
    volume,
    command: ['find', '.', '-mindepth', '1', '-maxdepth', '1'],
  });
  if (first.trim() !== '')
    throw new UserError(
      `${volume} is not empty. With --force its content is replaced by the archive's. Nothing was restored.`,
      EXIT.no,
    );
}

/** A volume that does not exist yet is made as the stack would make it. */
async function ensureVolume(deployment: Deployment, volume: string): Promise<void> {
  const { docker, stackName } = deployment;
  if ((await listVolumes(docker, { names: [volume] })).length > 0) return;
  const driver = optionsOf(deployment, volume.slice(stackName.length + 1));
  const flags = Object.entries(driver).flatMap(([key, value]) => ['--opt', `${key}=${value}`]);
  await docker.text(['volume', 'create', '--label', `${STACK_LABEL}=${stackName}`, ...flags, volume]);
}

function optionsOf(deployment: Deployment, name: string): Readonly<Record<string, string>> {
  if (!deployment.usesNfs) return {};
  deployment.synthesize();
  return nfsVolumes(deployment).get(name) ?? {};
}

async function restoreOne(
  docker: Docker,
  { archive, volume }: Restoration,
  label: string,
  { image, signal }: { readonly image: string; readonly signal: AbortSignal },
): Promise<void> {
  const progress = new ByteProgress(label);
  const counted = new Transform({
    transform: (chunk: Buffer, _, done) => {
      progress.add(chunk.length);
      done(null, chunk);
    },
  });
  const script = 'find . -mindepth 1 -maxdepth 1 -exec rm -rf {} + && exec tar -xf -';
  try {
    await pipeHelper(
      docker,
      { image, volume, writable: true, command: ['sh', '-c', script] },
      { signal, produce: (stdin) => pipeline(createReadStream(archive), createGunzip(), counted, stdin) },
    );
  } finally {
    progress.end();
  }
}
