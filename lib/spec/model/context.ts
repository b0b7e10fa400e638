import { formatPath, type YamlPath } from '../yaml-path.js';

/** What is lost from a file without a refusal. */
export type LossKind = 'host-ip' | 'home' | 'external-name' | 'host-entry' | 'volume-option';

export interface LossNote {
  /**
   * - `host-ip`: the address of a published port is dropped, the port is open on every interface.
   * - `home`: a `~` stays as it is, for the environment has no HOME.
   * - `external-name`: the name under `external` is the old way to write `name`.
   * - `host-entry`: an entry of `extra_hosts` without `=` or `:` is dropped.
   * - `volume-option`: a word among the options of a short volume that means nothing to Docker.
   */
  readonly kind: LossKind;
  readonly path: YamlPath;
  /** The lost part, as it was written. */
  readonly text: string;
}

/** What a stack file is read in, and whom to tell. */
export interface TransformContext {
  /** The environment of the `docker` CLI: for variables without a value, env files and `~`. */
  readonly env: Readonly<Record<string, string>>;
  /** The directory of the first stack file, absolute: relative paths start there. */
  readonly workingDir: string;
  /**
   * Reads an env file; undefined means that it is not there.
   *
   * @default env files are left alone, as if they were empty
   */
  readonly readFile?: ((path: string) => string | Uint8Array | undefined) | undefined;
  /** Takes a refusal: Docker's loader would stop here. The message begins with the path and has no full stop. */
  readonly fail: (path: YamlPath, rule: ModelRule, message: string, remedy: string) => void;
  /** Takes a loss. */
  readonly note: (note: LossNote) => void;
}

/** The ids of the refusals that reading a schema-conforming file can end with. */
export type ModelRule =
  | 'swarm/value-type'
  | 'swarm/port-syntax'
  | 'swarm/volume-syntax'
  | 'swarm/command-syntax'
  | 'swarm/byte-size'
  | 'swarm/duration'
  | 'swarm/env-file'
  | 'swarm/external-options'
  | 'swarm/secret-driver'
  | 'swarm/extension'
  | 'swarm/merge';

/**
 * Where in a file something is read, and the way to say that it cannot be. There is one for nearly every value of a
 * file and something to say of hardly any, so a place knows the one above it, and its path is made when it is asked for.
 */
export class Place {
  /** The top of a file. */
  static top(context: TransformContext): Place {
    return new Place(context, undefined, '');
  }

  readonly context: TransformContext;
  private readonly above: Place | undefined;
  private readonly step: string | number;

  private constructor(context: TransformContext, above: Place | undefined, step: string | number) {
    this.context = context;
    this.above = above;
    this.step = step;
  }

  /** The steps from the top. */
  get path(): YamlPath {
    return this.above === undefined ? [] : [...this.above.path, this.step];
  }

  at(step: string | number): Place {
    return new Place(this.context, this, step);
  }

  /** Tells a refusal. The text goes on after the path: `is a number; …`. */
  refuse(rule: ModelRule, text: string, remedy: string): undefined {
    this.context.fail(this.path, rule, `${formatPath(this.path)} ${text}`, remedy);
    return undefined;
  }

  note(kind: LossKind, text: string): void {
    this.context.note({ kind, path: this.path, text });
  }
}

/** A variable of the environment that the `docker` CLI runs in. */
export function lookup({ env }: TransformContext, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}
