import { basename, resolve } from 'node:path';
import { parseImageReference } from './image-reference.js';

/** Props of {@link Image.fromContext}. */
export interface BuiltImageProps {
  /** The reference to build and run, for instance `example/proxy:1.4.0`. */
  readonly reference: string;
  /** The Dockerfile, relative to the context. @default Dockerfile */
  readonly dockerfile?: string;
  /** Values for the Dockerfile's ARG lines. @default none */
  readonly args?: Readonly<Record<string, string>>;
  /** The stage to build. @default the last one */
  readonly target?: string;
}

/** Where an image that is built comes from. */
export interface ImageBuild extends Omit<BuiltImageProps, 'reference'> {
  /** The directory that holds the Dockerfile. */
  readonly context: string;
  /** The name of the context in the assembly: `images/NAME`. */
  readonly name: string;
}

/**
 * An image of a service: from a registry, or built from a context that goes into the assembly. A swarm builds
 * nothing, so a built image must be on the nodes (or in their registry) before the deploy; the assembly's
 * `scripts/build-swarm-images.sh` builds it with nothing but docker.
 *
 * @example
 * Image.fromRegistry('redis:8.0-alpine');
 * Image.fromContext('./images/proxy', { reference: 'example/proxy:1.4.0' }).withRegistry('registry.example.com');
 */
export class Image {
  /**
   * An image that the nodes pull.
   *
   * @param reference `[REGISTRY/]NAME[:TAG][@DIGEST]`
   */
  static fromRegistry(reference: string): Image {
    return new Image(reference, undefined);
  }

  /**
   * An image that is built from a directory with a Dockerfile.
   *
   * @param context the directory, relative to the working directory; its name becomes the name of the context in the assembly
   */
  static fromContext(context: string, props: BuiltImageProps): Image {
    const { reference, ...build } = props;
    return new Image(reference, { ...build, context, name: basename(resolve(context)) });
  }

  private constructor(
    /** What the service's `image` says. */
    readonly reference: string,
    /** How it is built. @default it is pulled */
    readonly build: ImageBuild | undefined,
  ) {}

  /**
   * The same image in another registry: the registry part is replaced or added, name, tag and digest stay.
   *
   * @param registry host with optional port and path: `registry.example.com:5000/mirror`
   */
  withRegistry(registry: string): Image {
    const { path, rest } = parseImageReference(this.reference);
    return new Image(`${registry.replace(/\/+$/, '')}/${path}${rest}`, this.build);
  }

  /** The same image with another tag; a digest, which would win over the tag, is dropped. */
  withTag(tag: string): Image {
    const { registry, path } = parseImageReference(this.reference);
    return new Image(`${registry === undefined ? '' : `${registry}/`}${path}:${tag}`, this.build);
  }

  /** The reference, as `image` says it. */
  toString(): string {
    return this.reference;
  }
}
