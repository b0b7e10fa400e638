import type { Command } from 'commander';
import type { DeploymentOptions } from './deployment.js';
import type { PushOptions } from './images.js';
import { action, verb } from './options.js';

/** Adds `images push`, `images save` and `images load`. */
export function registerImages(program: Command): void {
  const images = program
    .command('images')
    .description('bring the built images to the other nodes: through a registry, or in an archive')
    .addHelpText('after', '\nExample:\n  $ open-balena images push --registry registry.example.com/team');
  action<PushOptions>(
    verb(images, {
      name: 'push',
      description: 'push the built images to a registry, and have the stack name them there',
      example: 'images push --registry registry.example.com/team',
    })
      .option('--registry <host>', 'the registry, with an optional path')
      .option('--tag <tag>', 'another tag for them'),
    async (_, options) => (await import('./images.js')).pushImages(options),
  );
  action<DeploymentOptions>(
    verb(images, {
      name: 'save',
      description: 'save the built images to one archive',
      example: 'images save openbalena-images.tar.gz',
    }).argument('<file>', 'the archive to write'),
    async ([file], options) => (await import('./images.js')).saveImages(file as string, options),
  );
  action<DeploymentOptions>(
    verb(images, {
      name: 'load',
      description: 'load the images of an archive on this node',
      example: 'images load openbalena-images.tar.gz',
    }).argument('<file>', 'the archive to read'),
    async ([file], options) => (await import('./images.js')).loadImages(file as string, options),
  );
}
