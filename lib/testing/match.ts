import type { YamlPath } from '../spec/yaml-path.js';
import { compare, type Strictness } from './compare.js';
import { type Difference, difference, show } from './difference.js';
import { Matcher } from './matcher.js';
import { nearest } from './nearest.js';

function comparing(expected: unknown, strictness: Strictness): Matcher {
  return new Matcher(
    (actual, path) => compare(actual, expected, path, strictness),
    `${strictness} ${show(expected)}`,
  );
}

function testing(description: string, test: (actual: unknown) => boolean): Matcher {
  return new Matcher(
    (actual, path) => (test(actual) ? [] : [difference(path, actual, description)]),
    description,
  );
}

function missingItem(actual: unknown, item: unknown, path: YamlPath): readonly Difference[] {
  const wanted = `an item like ${show(item)}`;
  if (!Array.isArray(actual) || actual.length === 0) return [difference(path, actual, wanted)];
  const { name, differences } = nearest(
    actual.map((value, index) => [String(index), compare(value, item, [...path, index], 'like')]),
  );
  if (differences.length === 0) return [];
  // A list of plain values is shown whole; in a list of maps the nearest says more.
  const isPlain = actual.every((value) => typeof value !== 'object');
  if (isPlain) return [difference(path, actual, wanted)];
  return [
    {
      message: [
        difference(path, actual, wanted).message,
        `The nearest is [${name}]:`,
        ...differences.map(({ message }) => `  ${message}`),
      ].join('\n  '),
    },
  ];
}

/**
 * What a value of a template must look like, where a literal does not say it.
 *
 * @example
 * const template = Template.from(stack);
 * template.hasService('web', {
 *   image: Match.stringMatching(/^nginx:1\./),
 *   ports: Match.arrayWith({ published: 8080 }),
 *   healthcheck: Match.any(),
 *   hostname: Match.absent(),
 *   deploy: { placement: Match.exact({ constraints: ['node.role == worker'] }) },
 * });
 */
export const Match = {
  /** A map that holds at least this; lists must be as long. It is how a plain literal is compared, too. */
  like: (expected: unknown): Matcher => comparing(expected, 'like'),
  /** Exactly this: no map in it holds anything else. */
  exact: (expected: unknown): Matcher => comparing(expected, 'exact'),
  /** A list that holds each of these, in any order and among others; items are compared as with `like`. */
  arrayWith: (...items: readonly unknown[]): Matcher =>
    new Matcher(
      (actual, path) => items.flatMap((item) => missingItem(actual, item, path)),
      `a list with ${items.map(show).join(', ')}`,
    ),
  /** Any value, as long as there is one. */
  any: (): Matcher => testing('any value', (actual) => actual !== undefined && actual !== null),
  /** No value. */
  absent: (): Matcher => testing('nothing there', (actual) => actual === undefined),
  /** Text that a regular expression matches somewhere. */
  stringMatching: (expression: RegExp): Matcher =>
    testing(
      `text that matches ${expression}`,
      (actual) =>
        typeof actual === 'string' && new RegExp(expression.source, withoutState(expression)).test(actual),
    ),
  /** Anything that is not like this. */
  not: (unexpected: unknown): Matcher =>
    testing(
      `anything but ${unexpected instanceof Matcher ? unexpected : show(unexpected)}`,
      (actual) => compare(actual, unexpected, [], 'like').length > 0,
    ),
};

/** With `g` or `y` an expression remembers where it was. */
function withoutState({ flags }: RegExp): string {
  return flags.replace(/[gy]/g, '');
}
