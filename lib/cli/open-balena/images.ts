import { createReadStream, existsSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { writeFileWhole } from '../atomic-file.js';
import { EXIT } from '../exit.js';
import { interruptible } from '../ui/interrupt.js';
import { UserError } from '../user-error.js';
import { Deployment, type DeploymentOptions } from './deployment.js';
import { keepImageNames } from './swarm-build.js';

/** The options of `images push`. */
export interface PushOptions extends DeploymentOptions {
  readonly registry?: string;
  readonly tag?: string;
}

/** `images push`: tags the built images for a registry, pushes them, and has the stack name them so. */
export async function pushImages(options: PushOptions): Promise<number> {
  if (options.registry === undefined)
    throw new UserError('name the registry: images push --registry HOST[/PATH].');
  const before = builtImages(new Deployment(options));
  const { docker } = new Deployment(options);
  const registry = options.registry.replace(/\/+$/, '');
  const pairs = before.map((image) => ({ image, reference: inRegistry(image, registry, options.tag) }));
  await requireImages(
    docker,
    pairs.map(({ image }) => image),
  );
  for (const { image, reference } of pairs) {
    if (image !== reference) await docker.text(['tag', image, reference]);
    process.stdout.write(`Pushing ${reference}\n`);
    const { code } = await docker.try(['push', reference], { inherit: true });
    if (code !== 0) {
      throw new UserError(
        `${reference} was not pushed; docker's reason is above. Log in with \`docker login ${registry.split('/')[0]}\` if it asks for that.`,
        EXIT.no,
      );
    }
  }
  keepImageNames(options);
  process.stdout.write(
    'The next swarm-up takes these images; all nodes pull them (--with-registry-auth for a private registry).\n',
  );
  return EXIT.done;
}

/** `images save FILE`: the built images in one archive, whole or not at all. */
export async function saveImages(file: string, options: DeploymentOptions): Promise<number> {
  const deployment = new Deployment(options);
  const images = builtImages(deployment);
  await requireImages(deployment.docker, images);
  return interruptible(
    async (signal) => {
      let bytes = 0;
      await writeFileWhole(file, (sink) =>
        deployment.docker.pipe(['save', ...images], {
          signal,
          consume: (stdout) => {
            stdout.on('data', (chunk: Buffer) => {
              bytes += chunk.length;
            });
            return pipeline(stdout, createGzip(), sink);
          },
        }),
      );
      process.stdout.write(
        `Saved ${images.join(', ')} to ${file} (${megabytes(bytes)} before compression).\n`,
      );
      process.stdout.write(`Copy it to each node and run there: open-balena images load ${file}\n`);
      return EXIT.done;
    },
    () => `Interrupted; ${file} was not written.`,
  );
}

/** `images load FILE`. A broken archive is refused before docker sees it. */
export async function loadImages(file: string, options: DeploymentOptions): Promise<number> {
  if (!existsSync(file)) throw new UserError(`${file}: there is no such file.`);
  const { docker } = new Deployment(options);
  try {
    await pipeline(createReadStream(file), createGunzip(), new Writable({ write: (_, __, done) => done() }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${file} is broken or cut off (${code ?? 'no gzip'}); nothing was loaded. Copy it again.`,
      EXIT.no,
    );
  }
  await docker.pipe(['load', '--quiet'], {
    produce: (stdin) => pipeline(createReadStream(file), createGunzip(), stdin),
    consume: async (stdout) => {
      for await (const chunk of stdout) process.stdout.write(chunk);
    },
  });
  return EXIT.done;
}

function builtImages(deployment: Deployment): string[] {
  const { manifest } = deployment.synthesize();
  return manifest.images.filter((image) => image.context !== undefined).map((image) => image.reference);
}

async function requireImages(docker: Deployment['docker'], images: readonly string[]): Promise<void> {
  const { stdout } = await docker.try(['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}']);
  await docker.text(['version', '--format', '{{.Server.Version}}']);
  const present = new Set(stdout.split('\n'));
  const absent = images.filter((image) => !present.has(image));
  if (absent.length > 0)
    throw new UserError(
      `not built yet: ${absent.join(', ')}. Run \`open-balena swarm-build\` first.`,
      EXIT.no,
    );
}

/** The reference of an image in another registry, as the stack will name it. */
function inRegistry(image: string, registry: string, tag: string | undefined): string {
  const [first = '', ...rest] = image.split('/');
  const path = rest.length > 0 && /[.:]|^localhost$/.test(first) ? rest.join('/') : image;
  return `${registry}/${tag === undefined ? path : `${path.replace(/:[^:/]*$/, '')}:${tag}`}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
