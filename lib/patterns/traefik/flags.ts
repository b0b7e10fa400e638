import type { ConfigObject, ConfigValue } from './middleware.js';
import { stackText } from './proxy-text.js';

/** The dotted form of a configuration: `entryPoints.web.address` to `:80`. */
export type Dotted = ReadonlyArray<readonly [key: string, value: string]>;

/**
 * A configuration in the dotted form that Traefik reads from its arguments and from labels: lists of texts by commas,
 * lists of mappings by `[0]`, an empty mapping as `true`. Parameters stay references, which docker fills in.
 *
 * @see https://doc.traefik.io/traefik/reference/static-configuration/cli/
 */
export function dotted(configuration: ConfigObject, prefix = ''): Dotted {
  return Object.entries(configuration).flatMap(([key, value]) =>
    entry(prefix === '' ? key : `${prefix}.${key}`, value),
  );
}

function entry(key: string, value: ConfigValue): Dotted {
  if (Array.isArray(value)) return list(key, value);
  if (typeof value !== 'object') return [[key, stackText(String(value))]];
  return Object.keys(value).length === 0 ? [[key, 'true']] : dotted(value as ConfigObject, key);
}

function list(key: string, values: readonly ConfigValue[]): Dotted {
  if (values.every((value) => typeof value !== 'object' && !String(value).includes(','))) {
    return values.length === 0 ? [] : [[key, values.map((value) => stackText(String(value))).join(',')]];
  }
  return values.flatMap((value, index) => entry(`${key}[${index}]`, value));
}

/** The configuration as arguments of the `traefik` program. */
export function flags(configuration: ConfigObject): string[] {
  return dotted(configuration).map(([key, value]) => `--${key}=${value}`);
}
