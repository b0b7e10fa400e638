import type { StackSource } from '../../../spec/load/types.js';

/** A deploy set to compare, as it was found: nothing is read from it yet. */
export interface FoundSet {
  /** The name of the stack. @default unknown */
  readonly stack?: string;
  /** The stack files in the order of their `-c`, with what they hold. */
  readonly sources: readonly (StackSource & { readonly text: string })[];
  /** The directory that paths in the files are taken from. */
  readonly directory: string;
  /** What a file beside the stack files holds; the path is relative to the directory, or absolute. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** The variables that hold secrets. */
  readonly secrets: readonly string[];
}

/** A place that files are read from: the disk, or a revision of a repository. */
export interface FileTree {
  /** What kind of thing is at a path. */
  kind(path: string): 'file' | 'directory' | undefined;
  /** What a file holds; undefined when it is not there. */
  read(path: string): Uint8Array | undefined;
}
