import { join } from 'node:path';
import { BUILT_SERVICES, variablePrefix } from '../../openbalena/index.js';
import { writeEnv } from '../env/env-store.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { Deployment, type DeploymentOptions } from './deployment.js';

/** The options of `swarm-build`. */
export interface BuildOptions extends DeploymentOptions {
  readonly tag?: string;
  readonly registry?: string;
  readonly cache: boolean;
  readonly pull?: boolean;
}

/** `swarm-build`: builds the images that the stack names, under exactly these names. */
export async function swarmBuild(options: BuildOptions): Promise<number> {
  const deployment = keepImageNames(options);
  const assembly = deployment.synthesize();
  const images = assembly.manifest.images.filter((image) => image.context !== undefined);
  if (images.length === 0) {
    process.stdout.write('The stack builds no image: .env names one for each service.\n');
    return EXIT.done;
  }
  for (const [index, image] of images.entries()) {
    process.stdout.write(`[${index + 1}/${images.length}] ${image.reference}\n`);
    const flags = [...(options.cache ? [] : ['--no-cache']), ...(options.pull ? ['--pull'] : [])];
    const { code } = await deployment.docker.try(
      ['build', ...flags, '--tag', image.reference, join(deployment.outPath, image.context ?? '')],
      { inherit: true },
    );
    if (code !== 0)
      throw new UserError(
        `${image.reference} was not built: docker build ended with ${code}; its reason is above.`,
        EXIT.no,
      );
  }
  process.stdout.write(`Built ${images.map((image) => image.reference).join(', ')}.\n`);
  process.stdout.write('Other nodes need them too: images push, or images save and load.\n');
  return EXIT.done;
}

/** Keeps a tag and a registry in `.env`, so that the stack names the same images. Answers the deployment as it is then. */
export function keepImageNames(
  options: DeploymentOptions & { readonly tag?: string; readonly registry?: string },
): Deployment {
  const deployment = new Deployment(options);
  if (options.registry !== undefined)
    deployment.env.set('IMAGE_REGISTRY', options.registry.replace(/\/+$/, ''));
  if (options.tag !== undefined)
    for (const service of BUILT_SERVICES) deployment.env.set(`${variablePrefix(service)}_TAG`, options.tag);
  if (options.registry === undefined && options.tag === undefined) return deployment;
  const written = writeEnv(deployment.envPath, deployment.env);
  if (written.changed) process.stdout.write(`${deployment.envPath} keeps these names for the stack.\n`);
  return new Deployment(options);
}
