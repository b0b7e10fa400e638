import { formatPath } from '../../spec/yaml-path.js';
import { pathSteps } from '../compare/path-steps.js';
import { groupBy } from '../group-by.js';
import type { Change, Effect } from '../types.js';
import { visible } from './value-text.js';

/** A change as it is printed. */
export interface ChangeLine {
  readonly sign: '+' | '-' | '~';
  /** Where it is, within its service or object. */
  readonly label: string;
  /** Undefined where there is nothing to show. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** What it does to tasks; `replaces` is what a reader expects. */
  readonly effect: Effect;
  /** What else there is to say, in a few words. */
  readonly remark?: string;
}

/** What is said of an effect behind a change. */
const remarks: Readonly<Partial<Record<Effect, string>>> = {
  updates: 'tasks stay',
  blocked: 'not applied',
  ignored: 'no effect in a swarm',
  none: 'the same to an engine',
};

const ranks: readonly Effect[] = ['blocked', 'replaces', 'creates', 'removes', 'updates', 'ignored', 'none'];

/**
 * The changes of a service or object as they are printed, those that do most first. What changes about an object that
 * a service uses is one line: the object has the details.
 *
 * @param place the service or object, for instance `services.api`
 */
export function changeLines(place: string, changes: readonly Change[]): ChangeLine[] {
  const own = changes.filter(({ path }) => placeOf(path) === place);
  const others = changes.filter((change) => !own.includes(change));
  const referenced = [...groupBy(others, ({ path }) => placeOf(path))];
  return [
    ...own.flatMap(ownLines),
    ...referenced.map(([label, group]): ChangeLine => {
      const parts = new Set(group.map(({ path }) => pathSteps(path)[2] ?? ''));
      return { sign: '~', label, effect: group[0]?.effect ?? 'replaces', remark: [...parts].join(', ') };
    }),
  ].sort((a, b) => ranks.indexOf(a.effect) - ranks.indexOf(b.effect));
}

/** The service or object that a path is in: `services.api`. */
function placeOf(path: string): string {
  return formatPath(pathSteps(path).slice(0, 2));
}

function ownLines(change: Change): ChangeLine[] {
  const { path, from, to, effect, note, secret } = change;
  const label = visible(formatPath(pathSteps(path).slice(2)) || path);
  if (effect === 'creates' || effect === 'removes')
    return wholeLines(effect, effect === 'creates' ? to : from);
  const remark = [remarks[effect], note, secret && 'secret'].filter(Boolean).join('; ');
  return [
    {
      sign: from === null && to !== null ? '+' : to === null && from !== null ? '-' : '~',
      label,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      effect,
      ...(remark === '' ? {} : { remark }),
    },
  ];
}

/** A line for every property of a service or object that comes or goes as a whole. */
function wholeLines(effect: Effect, spec: unknown): ChangeLine[] {
  const sign = effect === 'creates' ? '+' : '-';
  return leaves(spec, []).map(([path, value]) => ({
    sign,
    label: visible(formatPath(path)),
    ...(sign === '+' ? { to: value } : { from: value }),
    effect,
  }));
}

function leaves(value: unknown, path: readonly string[]): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return path.length === 0 ? [] : [[path, value]];
  return entries.flatMap(([key, item]) => leaves(item, [...path, key]));
}
