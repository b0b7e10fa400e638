import type { Random } from '../../fuzz/random.js';
import { type Fragment, isMap, merge, stacksOf, type Value } from '../reach/trial.js';
import { trials } from '../reach/trials.js';
import { oddNames, oddValues } from './odd-values.js';

/** An engine looks for a plugin for 15 s, and says then what this test does not know: whether it has one. */
const needsPlugin = /cluster|gpu|plugin|"driver":"(?!overlay|local)/;

/** A stack for each property that there is. */
const stacks = Object.entries(trials)
  .flatMap(([path, some]) => [some].flat().map((trial) => stacksOf(path, trial).with))
  .filter((stack) => !needsPlugin.test(JSON.stringify(stack)));

/** A stack of a few properties, with one or two things in it that are most likely wrong. */
export function randomStack(random: Random): Fragment {
  const first = someOf(random);
  const stack = random.chance(0.5) ? first : merge(first, beside(first, someOf(random), random));
  let turned = structuredClone(stack) as Fragment;
  for (let turn = random.below(2); turn >= 0; turn--)
    turned = changed(turned, random.pick(placesIn(turned)), random) as Fragment;
  return { ...turned, version: '3.13' };
}

function someOf(random: Random): Fragment {
  return Array.from({ length: random.below(3) }).reduce<Fragment>(
    (stack) => merge(stack, random.pick(stacks)) as Fragment,
    random.pick(stacks),
  );
}

/** A second service `t`, from another stack or like the first, and whatever it needs. */
function beside(first: Fragment, { services, ...objects }: Fragment, random: Random): Fragment {
  const from = random.chance(0.4) ? first['services'] : services;
  return { ...objects, services: { t: (isMap(from) ? from['s'] : undefined) ?? {} } };
}

type Place = readonly (string | number)[];

function placesIn(value: Value, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]: [string | number, Value]) => [
    [...path, key],
    ...placesIn(item, [...path, key]),
  ]);
}

/** The value with something odd at a place in it. */
function changed(value: Value, [key, ...rest]: Place, random: Random): Value {
  if (Array.isArray(value)) {
    const other = (item: Value) => (rest.length > 0 ? changed(item, rest, random) : oddValue(item, random));
    const list: readonly Value[] = value;
    if (rest.length === 0 && random.chance(0.2)) return [...list, list[Number(key)] ?? null];
    return list.map((item, index) => (index === key ? other(item) : item));
  }
  const { [String(key)]: item = null, ...others } = value as Fragment;
  if (rest.length > 0) return { ...(value as Fragment), [String(key)]: changed(item, rest, random) };
  if (random.chance(0.2)) return { ...others, [random.pick(oddNames)]: item };
  return { ...(value as Fragment), [String(key)]: oddValue(item, random) };
}

/** Mostly of the same kind, which the client passes on to the engine. */
function oddValue(value: Value, random: Random): Value {
  const alike = oddValues.filter(
    (odd) => typeof odd === typeof value && Array.isArray(odd) === Array.isArray(value),
  );
  return random.pick(random.chance(0.8) ? alike : oddValues);
}
