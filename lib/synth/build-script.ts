import type { Image } from '../constructs/image.js';

/** `scripts/build-swarm-images.sh`: builds the images of a stack on a node that has nothing but docker. */
export function buildScript(images: readonly Image[]): string {
  const builds = images.flatMap((image) =>
    image.build === undefined ? [] : [{ image, build: image.build }],
  );
  return `${[
    '#!/bin/sh',
    '# Builds the images that the stack files name. A swarm builds nothing: run this on every node that may run them,',
    '# or push the images to a registry that all nodes reach.',
    'set -eu',
    'images="$(cd -- "$(dirname -- "$0")/../images" && pwd)"',
    ...builds.map(({ image, build }) =>
      [
        'docker build',
        `--tag ${quote(image.reference)}`,
        ...Object.entries(build.args ?? {}).map(
          ([name, value]) => `--build-arg ${quote(`${name}=${value}`)}`,
        ),
        ...(build.dockerfile === undefined
          ? []
          : [`--file "$images"/${quote(`${build.name}/${build.dockerfile}`)}`]),
        ...(build.target === undefined ? [] : [`--target ${quote(build.target)}`]),
        `"$images"/${quote(build.name)}`,
      ].join(' '),
    ),
  ].join('\n')}\n`;
}

/** A text as one word of a shell, whatever it holds. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
