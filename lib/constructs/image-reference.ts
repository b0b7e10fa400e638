/** The parts of an image reference. */
export interface ImageReference {
  /** The registry's host, with its port. @default none: Docker Hub */
  readonly registry: string | undefined;
  /** The repository's path in the registry. */
  readonly path: string;
  /** The tag with its colon and the digest with its `@`, or an empty string. */
  readonly rest: string;
}

/**
 * Takes a reference apart by Docker's own rule: the first component is a registry when it holds a dot or a colon
 * or is `localhost` (https://docs.docker.com/reference/cli/docker/image/tag/).
 */
export function parseImageReference(reference: string): ImageReference {
  const slash = reference.indexOf('/');
  const first = slash < 0 ? '' : reference.slice(0, slash);
  const registry = /[.:]/.test(first) || first === 'localhost' ? first : undefined;
  const remainder = registry === undefined ? reference : reference.slice(slash + 1);
  const digest = remainder.indexOf('@');
  const colon = remainder.slice(0, digest < 0 ? undefined : digest).lastIndexOf(':');
  const end = colon >= 0 ? colon : digest >= 0 ? digest : remainder.length;
  return { registry, path: remainder.slice(0, end), rest: remainder.slice(end) };
}
