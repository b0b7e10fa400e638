import fc from 'fast-check';
import { loadDeploySet } from '../../lib/spec/load/index.js';
import type { StackSpec } from '../../lib/spec/stack.generated.js';
import { everything } from '../spec/everything.js';

/** A stack with every property, as docker prints it. */
export const everyProperty: StackSpec = loadDeploySet([{ file: 'stack.yml', value: everything }], {
  env: {},
  readFile: () => 'A=b',
}).set.model;

type Holder = Record<string | number, unknown>;
interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Models that are a few steps away from one that has every property. */
export const models: fc.Arbitrary<StackSpec> = fc
  .array(fc.tuple(fc.nat(), fc.nat(5)), { maxLength: 6 })
  .map((turns) => {
    const model = structuredClone(everyProperty);
    for (const [where, how] of turns) turn(model, where, how);
    return model;
  });

/** Pairs of models, some of them equal. */
export const pairs = fc
  .tuple(models, fc.array(fc.tuple(fc.nat(), fc.nat(5)), { maxLength: 3 }))
  .map(([from, turns]): [StackSpec, StackSpec] => {
    const to = structuredClone(from);
    for (const [where, how] of turns) turn(to, where, how);
    return [from, to];
  });

/** One step: something goes, becomes another value, changes its place, or comes. */
function turn(model: StackSpec, where: number, how: number): void {
  const places = placesIn(model);
  const place = places[where % Math.max(1, places.length)];
  if (place === undefined) return;
  const { holder, key } = place;
  const value = holder[key];
  if (how === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === 0) delete holder[key];
  else if (how === 1 && Array.isArray(value)) value.reverse();
  else if (how === 2 && Array.isArray(value) && value.length > 0) value.push(structuredClone(value[0]));
  else if (how === 3 && isHolder(value) && !Array.isArray(value)) value['x-new'] = { at: where };
  else if (how === 4 && !Array.isArray(holder)) holder[`${key}-2`] = structuredClone(value);
  else holder[key] = other(value);
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}!`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value;
}

/** Everything below the sections. */
function placesIn(model: StackSpec): Place[] {
  return Object.values(model).flatMap((section) => below(section));
}

function below(value: unknown): Place[] {
  if (!isHolder(value)) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ holder: value, key }, ...below(value[key])]);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** The same value with its maps in another order. */
export function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (!isHolder(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}

/** A text that two values share exactly when they are the same, whatever the order of their maps. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isHolder(item) && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(byKey)) : item,
  );
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
