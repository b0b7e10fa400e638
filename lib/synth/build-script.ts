import type { Image } from '../constructs/image.js';
import type { Parameter } from '../core/parameter.js';
import { replaceTokens } from '../core/token.js';

/** `scripts/build-swarm-images.sh`: builds the images of a stack on a node that has nothing but docker. */
export function buildScript(images: readonly Image[], parameters: ReadonlyMap<string, Parameter>): string {
  const word = (text: string): string => shellWord(text, parameters);
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
        `--tag ${word(image.reference)}`,
        ...Object.entries(build.args ?? {}).map(([name, value]) => `--build-arg ${word(`${name}=${value}`)}`),
        ...(build.dockerfile === undefined
          ? []
          : [`--file "$images"/${word(`${build.name}/${build.dockerfile}`)}`]),
        ...(build.target === undefined ? [] : [`--target ${word(build.target)}`]),
        `"$images"/${word(build.name)}`,
      ].join(' '),
    ),
  ].join('\n')}\n`;
}

/**
 * A text as one word of a shell, whatever it holds. A parameter that is not known stays a reference there: a shell
 * reads `${NAME:-default}` and `${NAME:?what to set}` as docker does.
 */
function shellWord(text: string, parameters: ReadonlyMap<string, Parameter>): string {
  const reference = (name: string): string => {
    const parameter = parameters.get(name);
    if (parameter?.value !== undefined && !parameter.secret) return quote(parameter.value);
    return `"${(parameter?.reference ?? '').replace(/["`\\]/g, '\\$&')}"`;
  };
  return text === '' ? "''" : replaceTokens(text, (part) => (part === '' ? '' : quote(part)), reference);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
