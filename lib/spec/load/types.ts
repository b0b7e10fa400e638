import type { LossKind } from '../model/index.js';
import type { StackSpec } from '../stack.generated.js';
import type { YamlPath } from '../yaml-path.js';

/** One file of a deploy set. */
export interface StackSource {
  /** Its path, for messages and for the paths in it; `-` is standard input. */
  readonly file: string;
  /** What it holds. @default it is read from disk */
  readonly text?: string | Uint8Array;
  /** What it says, from synthesis; then nothing is read and there are no positions. */
  readonly value?: unknown;
}

/** A stack file as it was read. */
export interface StackDocument {
  /** Its path, as it was given. */
  readonly file: string;
  /** As it is written, with aliases and merge keys replaced. */
  readonly raw: unknown;
  /** With variables filled in; short forms are kept. */
  readonly value: unknown;
  /** Line and column of a place, both from 1; undefined for what the file does not have. */
  locate(path: YamlPath):
    | {
        /** From 1. */
        line: number;
        /** From 1. */
        column: number;
      }
    | undefined;
  /** The text of a scalar as it is written without quotes; undefined for anything else. */
  plainScalar(path: YamlPath): string | undefined;
}

/** The stack files that are deployed together, as docker merges them. */
export interface DeploySet {
  /** The files as they were read, in order. */
  readonly documents: readonly StackDocument[];
  /** What `docker stack config` prints for them. After a refusal, what could be read. */
  readonly model: StackSpec;
  /** What reading lost without a refusal. @default nothing */
  readonly notes?: readonly LoadNote[];
  /** The last file that has the place, and where in it. */
  locate(path: YamlPath):
    | {
        /** The path of the file, as it was given. */
        file: string;
        /** From 1. @default unknown, for a file that no text was read for */
        line?: number;
        /** From 1. @default unknown, for a file that no text was read for */
        column?: number;
      }
    | undefined;
}

/** What is lost between a file and what docker makes of it, without a refusal. */
export interface LoadNote {
  /**
   * - `unset-variable`: a variable is not set and became empty.
   * - `required-default`: a `-` in the message of `${NAME:?message}` makes a default of what follows it.
   * - `unsupported-option`, `deprecated-option`: the CLI prints it and passes over it.
   * - The others are told by the model, see {@link LossKind}.
   */
  readonly kind:
    | LossKind
    | 'unset-variable'
    | 'required-default'
    | 'unsupported-option'
    | 'deprecated-option';
  /** The file that lost it. */
  readonly file: string;
  /** Where in the file. */
  readonly path: YamlPath;
  /** The variable, the option, or the lost part as it was written. */
  readonly text: string;
}

export interface LoadOptions {
  /** The environment that variables are taken from. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Reads a file that a stack names, undefined when it is not there.
   *
   * @default from disk
   */
  readonly readFile?: (path: string) => string | Uint8Array | undefined;
}
