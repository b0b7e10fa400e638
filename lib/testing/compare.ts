import type { YamlPath } from '../spec/yaml-path.js';
import { type Difference, difference, show } from './difference.js';
import { type ForeignMatcher, isForeignMatcher, Matcher } from './matcher.js';

/** How maps are compared: `like` looks only at what is expected, `exact` allows nothing else. */
export type Strictness = 'like' | 'exact';

/** Where a value differs from what is expected of it, leaf by leaf; nowhere when it does not. */
export function compare(
  actual: unknown,
  expected: unknown,
  path: YamlPath,
  strictness: Strictness,
): readonly Difference[] {
  if (expected instanceof Matcher) return expected.differences(actual, path);
  if (isForeignMatcher(expected)) {
    return expected.asymmetricMatch(actual) ? [] : [difference(path, actual, describe(expected))];
  }
  if (Array.isArray(expected)) return compareLists(actual, expected, path, strictness);
  if (isMap(expected)) return compareMaps(actual, expected, path, strictness);
  return Object.is(actual, expected) ? [] : [difference(path, actual, show(expected))];
}

function describe(matcher: ForeignMatcher): string {
  return matcher.toAsymmetricMatcher?.() ?? `${matcher} ${show(matcher.sample)}`;
}

function compareLists(
  actual: unknown,
  expected: readonly unknown[],
  path: YamlPath,
  strictness: Strictness,
): readonly Difference[] {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return [difference(path, actual, show(expected))];
  }
  return expected.flatMap((item, index) => compare(actual[index], item, [...path, index], strictness));
}

function compareMaps(
  actual: unknown,
  expected: Readonly<Record<string, unknown>>,
  path: YamlPath,
  strictness: Strictness,
): readonly Difference[] {
  const keys = Object.keys(expected);
  // A map that is missing is told by what is missing in it, so that the nearest of several can be found by counting.
  if (!isMap(actual) && (actual !== undefined || keys.length === 0)) {
    return [difference(path, actual, show(expected))];
  }
  const there = actual ?? {};
  const others = strictness === 'exact' ? Object.keys(there).filter((key) => !(key in expected)) : [];
  return [
    ...keys.flatMap((key) => compare(there[key], expected[key], [...path, key], strictness)),
    ...others.map((key) => difference([...path, key], there[key], 'nothing there')),
  ];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
