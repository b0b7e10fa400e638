import type { YamlPath } from '../spec/yaml-path.js';
import type { Difference } from './difference.js';

/**
 * What a value must look like; {@link Match} makes them. It also works inside `expect(…).toEqual(…)` of vitest and
 * jest, and theirs (`expect.any(String)`) work wherever a matcher does.
 */
export class Matcher {
  /** By this mark vitest and jest know what to print by its description. */
  readonly $$typeof: symbol = Symbol.for('jest.asymmetricMatcher');

  constructor(
    /** Where a value differs; nowhere when it matches. */
    readonly differences: (actual: unknown, path: YamlPath) => readonly Difference[],
    private readonly description: string,
  ) {}

  /** Whether a value matches: the name under which vitest and jest ask. */
  asymmetricMatch(actual: unknown): boolean {
    return this.differences(actual, []).length === 0;
  }

  /** What is expected, in words. */
  toString(): string {
    return this.description;
  }

  /** The same, under the name by which vitest and jest ask for it. */
  toAsymmetricMatcher(): string {
    return this.toJSON();
  }

  /** How it is shown inside a larger value. */
  toJSON(): string {
    return `<${this.description}>`;
  }
}

/** A matcher of vitest or jest, or ours from another copy of this library. */
export interface ForeignMatcher {
  asymmetricMatch(actual: unknown): boolean;
  toAsymmetricMatcher?(): string;
  /** What some of them look for. */
  readonly sample?: unknown;
}

/** Whether a value is such a matcher. */
export function isForeignMatcher(value: unknown): value is ForeignMatcher {
  return (
    typeof value === 'object' &&
    value !== null &&
    'asymmetricMatch' in value &&
    typeof value.asymmetricMatch === 'function'
  );
}

/**
 * What is expected of a value of type `T`: a literal, a matcher, or a map or list of these. Of a map only what is
 * named is looked at.
 */
export type Pattern<T> =
  | Matcher
  | (T extends readonly (infer Item)[]
      ? readonly Pattern<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]?: Pattern<T[Key]> }
        : T);
