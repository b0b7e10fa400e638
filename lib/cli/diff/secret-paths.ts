import { isSecretName, passwordIn } from '../../rules/grammar/secret-text.js';
import type { StackSpec } from '../../spec/stack.generated.js';
import { formatPath, type YamlPath } from '../../spec/yaml-path.js';

/** What stands in the place of a secret while the places of secrets are found. */
const MARK = 'stackwright-secret';

/** The environment with a mark in the place of every secret. */
export function marked(
  env: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Record<string, string> {
  return { ...env, ...Object.fromEntries(secrets.map((name) => [name, MARK])) };
}

interface Entry {
  readonly target?: unknown;
  readonly source?: unknown;
}

/** The places of a model that hold a secret, found in the same model read with marks. */
export function secretPaths(withMarks: StackSpec): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (value: unknown, path: YamlPath): void => {
    if (typeof value === 'string' && value.includes(MARK)) paths.add(formatPath(path));
    if (typeof value !== 'object' || value === null) return;
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [key, item] of entries) {
      visit(item, [...path, key]);
      // A diff names an entry of some lists by its target.
      const { target, source } = (Array.isArray(value) && path.length === 3 && item ? item : {}) as Entry;
      const name = target ?? source;
      if (name !== undefined) visit(item, [...path, String(name)]);
    }
  };
  visit(withMarks, []);
  return paths;
}

/** Names that stand for values which are not known, and nothing else. */
const onlyNames = /^(?:\$\{[A-Za-z_][A-Za-z0-9_]*\})*$/u;

/**
 * Whether a place of a model is a variable of a service that holds a secret: by its name, or since its value is an
 * address with a password. A value that is not known, and keeps its name, is none.
 */
export function holdsSecret(model: StackSpec, [section, service, key, name]: YamlPath): boolean {
  if (section !== 'services' || key !== 'environment' || name === undefined) return false;
  const environment = model.services?.[String(service)]?.environment as Record<string, unknown> | undefined;
  const value = environment?.[name];
  if (typeof value !== 'string') return false;
  const secret = isSecretName(String(name)) ? value : (passwordIn(value) ?? '');
  return !onlyNames.test(secret);
}

/** The values of the variables that hold a secret: those that are told, and those whose name says so. */
export function secretValuesOf(
  env: Readonly<Record<string, string>>,
  secrets: readonly string[] = [],
): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    // A shorter one stands in many a text by chance.
    value.length >= 6 && (secrets.includes(name) || isSecretName(name)) ? [value] : [],
  );
}

/** Whether a text of a model has one of the values in it. */
export function holdsValue(model: StackSpec, path: YamlPath, values: readonly string[]): boolean {
  const text = path.reduce<unknown>(stepInto, model);
  return typeof text === 'string' && values.some((value) => text.includes(value));
}

function stepInto(place: unknown, step: string | number): unknown {
  if (Array.isArray(place)) {
    return place[Number(step)] ?? place.find((item: Entry | null) => item?.target === step);
  }
  const isMap = typeof place === 'object' && place !== null && Object.hasOwn(place, step);
  return isMap ? (place as Record<string, unknown>)[step] : undefined;
}
