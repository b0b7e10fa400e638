import { dirname, join, resolve } from 'node:path';
import { Stack } from '../core/stack.js';
import { compareSnapshot, type ShowDiff, type SnapshotUpdate } from './stack-snapshot.js';
import { Template } from './template.js';

/** What vitest and jest tell a matcher of the test that runs, as far as it is used here. */
export interface MatcherContext {
  /** Whether `expect(…).not` asks. @default false */
  readonly isNot?: boolean | undefined;
  /** The file of the test. @default unknown */
  readonly testPath?: string | undefined;
  /** What they lend to matchers. @default nothing */
  readonly utils?: {
    /** Shows how two values differ. @default the lines that changed are shown */
    readonly diff?: (expected: unknown, actual: unknown) => string | null | undefined;
  };
  /** Where both keep whether they were told to update (`-u`). @default unknown */
  readonly snapshotState?: unknown;
}

/** What a matcher answers. */
export interface MatcherResult {
  /** Whether the value matches. */
  readonly pass: boolean;
  /** What is said when that is not what was expected. */
  readonly message: () => string;
}

/**
 * Matchers for `expect` of vitest and jest: `expect.extend(stackMatchers)`, once in a set-up file.
 *
 * @example
 * expect.extend(stackMatchers);
 * expect(stack).toMatchStackSnapshot();
 */
export const stackMatchers = {
  /** See {@link StackMatchers.toMatchStackSnapshot}. */
  toMatchStackSnapshot(this: MatcherContext, received: unknown, directory?: string): MatcherResult {
    const template = received instanceof Template ? received : Template.from(stackOf(received));
    const { differences } = compareSnapshot(
      template.files,
      directoryOf(this, template.stackName, directory),
      this.isNot ? 'none' : updateOf(this),
      diffOf(this),
    );
    return {
      pass: differences.length === 0,
      message: () =>
        differences.length === 0
          ? `expected the files of the stack ${template.stackName} to differ from their snapshot.`
          : `${differences.join('\n\n')}\n\nIf that is on purpose, run the tests with -u, and review the change of the snapshot.`,
    };
  },
};

/** The matchers, as `expect` has them once it is extended. */
export interface StackMatchers<R> {
  /**
   * Asserts that the files of a stack (stack files, Compose file, configs) are those of its snapshot: files that a
   * person can review. They are written at the first run, and again with `-u`.
   *
   * @param directory where they are, from the test file on. @default `__snapshots__/STACK`
   */
  toMatchStackSnapshot(directory?: string): R;
}

// vitest takes the matchers of this interface over, so it serves both.
declare global {
  namespace jest {
    // All declarations of it must have the same parameters.
    interface Matchers<R, T> extends StackMatchers<R> {}
  }
}

function stackOf(received: unknown): Stack {
  if (Stack.isStack(received)) return received;
  throw new TypeError('toMatchStackSnapshot takes a Stack or a Template.');
}

function directoryOf({ testPath }: MatcherContext, stackName: string, directory: string | undefined): string {
  const beside = testPath === undefined ? '.' : dirname(testPath);
  return resolve(beside, directory ?? join('__snapshots__', stackName));
}

function updateOf({ snapshotState }: MatcherContext): SnapshotUpdate | undefined {
  const state = snapshotState as { readonly _updateSnapshot?: SnapshotUpdate } | undefined;
  return state?._updateSnapshot;
}

function diffOf({ utils }: MatcherContext): ShowDiff | undefined {
  const { diff } = utils ?? {};
  return diff && ((expected, actual) => diff(expected, actual) ?? '');
}
