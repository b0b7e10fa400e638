import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { decode } from './decode.js';
import { fieldOf, type GoMap, type GoValue, mapOf } from './go-type.js';
import { resolveEnvironment } from './resolve-environment.js';
import { resolveMounts } from './resolve-paths.js';
import { service } from './service-types.js';

/** Reads one service: every value in its long form, variables and paths resolved. */
export function transformService(input: YamlValue, place: Place): GoValue {
  const read = decode(service, input, place);
  const decoded: GoMap = read instanceof Map ? read : new Map();
  decoded.set(
    'environment',
    resolveEnvironment(fieldOf(decoded, 'env_file'), fieldOf(decoded, 'environment'), place),
  );
  decoded.set('volumes', resolveMounts(fieldOf(decoded, 'volumes'), place.at('volumes')));
  decoded.set('extras', extensionsOf(input));
  return decoded;
}

/** The `x-` keys of a mapping; null when there are none. */
export function extensionsOf(input: YamlValue): GoMap | null {
  const extensions: GoMap = new Map();
  for (const [key, value] of mapOf(input)) {
    if (key.startsWith('x-')) extensions.set(key, value);
  }
  return extensions.size === 0 ? null : extensions;
}
