/** Plain data as a stack file has it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Fragment = { readonly [key: string]: Value };

/** One way to find out what becomes of a property: a stack with it and one without. */
export interface Trial {
  /** What the property is set to. */
  readonly value: Value;
  /** What it is in the stack without it, when it cannot be absent. @default absent */
  readonly instead?: Value;
  /** What both stacks have besides, without which the property would mean nothing. @default nothing */
  readonly beside?: Fragment;
  /** What the stack without it has in its place. @default nothing */
  readonly otherwise?: Fragment;
  /**
   * The engine does not show what it keeps: the stack with the property is deployed over the one without, and the
   * refusal to change what is there shows the difference. @default false
   */
  readonly hidden?: boolean;
}

/** The keys that stand for `*` in a property's path. */
const keys: Readonly<Record<string, string>> = {
  services: 's',
  networks: 'n',
  volumes: 'v',
  configs: 'c',
  secrets: 'x',
  ulimits: 'nofile',
};

/** The smallest stack that a swarm takes; nothing of it ever runs. */
const smallest: Fragment = {
  services: { s: { image: 'bed/web:1', networks: ['outside'], deploy: { replicas: 0 } } },
  networks: { outside: { external: true } },
};

/** The stack with the property, and the one without; both begin with `base`. */
export function stacksOf(
  path: string,
  { value, instead, beside = {}, otherwise = {} }: Trial,
  base: Fragment = smallest,
): { with: Fragment; without: Fragment } {
  const common = merge(base, beside) as Fragment;
  const steps = stepsOf(path);
  return {
    with: set(common, steps, value) as Fragment,
    without: merge(instead === undefined ? common : set(common, steps, instead), otherwise) as Fragment,
  };
}

/** `services.*.ports[].target` as the keys that lead there: services, s, ports, 0, target. */
function stepsOf(path: string): (string | number)[] {
  const steps: (string | number)[] = [];
  for (const step of path.replaceAll('[]', '.[]').split('.')) {
    if (step === '[]') steps.push(0);
    else if (step === '*') steps.push(keys[String(steps.at(-1))] ?? 'key');
    else steps.push(step);
  }
  return steps;
}

function set(target: Value | undefined, [step, ...rest]: readonly (string | number)[], value: Value): Value {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(target) ? (target as Value[]) : [];
    return [set(list[step], rest, value), ...list.slice(1)];
  }
  const map = isMap(target) ? target : {};
  return { ...map, [step]: set(map[step], rest, value) };
}

/** Maps within maps become one; anything else of the right replaces the left. */
export function merge(left: Value | undefined, right: Value): Value {
  if (!isMap(left) || !isMap(right)) return right;
  const entries = Object.entries(right).map(([key, value]) => [key, merge(left[key], value)]);
  return { ...left, ...Object.fromEntries(entries) } as Fragment;
}

export function isMap(value: Value | undefined): value is Fragment {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
