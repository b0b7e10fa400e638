import { type Fragment, merge, stacksOf, type Trial, type Value } from '../reach/trial.js';

/** A stack, and the same stack with something changed. */
export interface Change {
  /** The property that changes: `*` is a key of the user's, `[]` an entry of a list. */
  readonly path: string;
  /** What is changed about it, in a few words. */
  readonly tried: string;
  readonly from: Fragment;
  readonly to: Fragment;
  /** Whether its containers run; otherwise its tasks wait for a node that never comes. @default false */
  readonly runs?: boolean;
  /** Whether it is deployed apart from others, as what the engine refuses must be. @default false */
  readonly alone?: boolean;
  /** Deployed with `--prune`. @default false */
  readonly prune?: boolean;
  /** Whether docker prints both stacks alike (`docker stack config`), so that nobody can tell them apart. @default false */
  readonly alike?: boolean;
}

/** A change of the one service `s`, which has what `common` says besides. */
export function ofService(
  path: string,
  tried: string,
  from: Value,
  to: Value,
  options: ChangeOptions = {},
): Change {
  const stackOf = (part: Value): Fragment =>
    merge(merge(base, options.beside ?? {}), { services: { s: part } }) as Fragment;
  return { path, tried, from: stackOf(from), to: stackOf(to), ...flagsOf(options) };
}

/** A change of what stands beside the service `s`, or of the whole stack. */
export function ofStack(
  path: string,
  tried: string,
  from: Fragment,
  to: Fragment,
  options: ChangeOptions = {},
): Change {
  const stackOf = (part: Fragment): Fragment => merge(merge(base, options.beside ?? {}), part) as Fragment;
  return { path, tried, from: stackOf(from), to: stackOf(to), ...flagsOf(options) };
}

export interface ChangeOptions extends Pick<Change, 'runs' | 'alone' | 'prune' | 'alike'> {
  /** What both stacks have besides. @default nothing */
  readonly beside?: Fragment;
}

function flagsOf({
  runs,
  alone,
  prune,
  alike,
}: ChangeOptions): Pick<Change, 'runs' | 'alone' | 'prune' | 'alike'> {
  return { ...(runs && { runs }), ...(alone && { alone }), ...(prune && { prune }), ...(alike && { alike }) };
}

/** The change that a trial of the reach makes, when it is deployed over the stack without it. */
export function changeOf(path: string, trial: Trial, flags: Pick<Change, 'runs' | 'alone'> = {}): Change {
  const stacks = stacksOf(path, trial, base);
  const before = trial.otherwise ?? trial.instead ?? 'absent';
  return {
    path,
    tried: `${text(before)} → ${text(trial.value)}`,
    from: stacks.without,
    to: stacks.with,
    ...flags,
  };
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const base: Fragment = {
  services: { s: { image: 'bed/web:1', networks: ['outside'], stop_grace_period: '1s' } },
  networks: { outside: { external: true } },
};
