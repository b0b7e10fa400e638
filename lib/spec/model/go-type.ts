import { mapOf, toPlain, type YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { describe } from './describe.js';

/**
 * A value of the model while it is read and merged. Docker's loader is a Go program, and merging tells a list that was
 * never given (null) from an empty one; structs and maps are Maps. A struct holds the fields that were given: any other
 * has its zero value, whatever its type, and most of the sixty fields of a service are never given.
 */
export type GoValue = YamlValue;
export type GoMap = Map<string, GoValue>;

/** Rewrites what a file says before it is read into a type; undefined when it refused. */
export type Hook = (input: YamlValue, place: Place) => YamlValue | undefined;

/** Takes what cannot be merged: Docker's loader would stop here. */
export type MergeFail = (key: string, message: string) => void;

/** What a type does beyond its kind. */
export interface Behaviour {
  /** It leaves the long form of a value as it is, unless {@link rewrites} says otherwise. */
  readonly hook?: Hook;
  /** Whether the hook changes every form. */
  readonly rewrites?: boolean;
  /** How a later file changes it; asked only when the earlier value is not null. */
  readonly merge?: (earlier: GoValue, later: GoValue) => GoValue;
}

/**
 * A type of Docker's loader: how it reads a value, merges a later file's into an earlier one's, and prints it. There is
 * a class for each kind of Go's. Nothing changes a value once it is read, so that an input may stand for itself.
 */
export abstract class GoType {
  /** What it takes, in words: `a text`. */
  protected abstract readonly expected: string;
  protected readonly rewrites: boolean;
  private readonly hook: Hook | undefined;
  private readonly mergeHook: Behaviour['merge'];

  constructor({ hook, rewrites = false, merge }: Behaviour = {}) {
    this.hook = hook;
    this.rewrites = rewrites;
    this.mergeHook = merge;
  }

  /** What it holds when nothing was given. */
  abstract zero(): GoValue;

  /** Whether it is left out of the print. */
  abstract isZero(value: GoValue): boolean;

  /** Whether an input is the value that would be read of it, as most are; then it stands for itself. */
  abstract takes(input: YamlValue): boolean;

  /** Reads a value. What does not fit is refused and left at the zero value; null changes nothing. */
  decode(input: YamlValue, place: Place): GoValue {
    if (input === null) return this.zero();
    const value = this.hook === undefined ? input : this.hook(input, place);
    return value === undefined || value === null ? this.zero() : this.read(value, place);
  }

  /** Reads a value below a place. */
  decodeAt(input: YamlValue, above: Place, step: string | number): GoValue {
    return this.takes(input) ? input : this.decode(input, above.at(step));
  }

  /** Writes a value as plain data, as `docker stack config` prints it: what is empty is left out of structs. */
  print(value: GoValue): unknown {
    return toPlain(value);
  }

  /**
   * Merges a later value into an earlier one: texts, numbers and flags win unless they are empty, lists are appended,
   * maps are joined, and structs are merged field by field. Types can say otherwise.
   */
  merge(earlier: GoValue, later: GoValue, fail: MergeFail): GoValue {
    return this.mergeHook === undefined || earlier === null
      ? this.join(earlier, later, fail)
      : this.mergeHook(earlier, later);
  }

  /** Merges the entries of two maps that have the same key: the later one stays, whole. */
  mergeEntry(_key: string, _earlier: GoValue | undefined, later: GoValue, _fail: MergeFail): GoValue {
    return later;
  }

  /** Reads a value that is given, once a hook had its say. */
  protected abstract read(value: YamlValue, place: Place): GoValue;

  protected join(earlier: GoValue, later: GoValue, _fail: MergeFail): GoValue {
    return this.isZero(later) ? earlier : later;
  }

  protected wrongType(value: YamlValue, place: Place): GoValue {
    place.refuse(
      'swarm/value-type',
      `is ${describe(value)}; Docker takes ${this.expected} here`,
      this.remedyFor(value),
    );
    return this.zero();
  }

  protected remedyFor(_value: YamlValue): string {
    return `Write ${this.expected} here.`;
  }
}

export function listOf(value: GoValue): readonly GoValue[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: GoValue): string {
  return typeof value === 'string' ? value : '';
}

export function fieldOf(value: GoValue, key: string): GoValue {
  return mapOf(value).get(key) ?? null;
}
