import { mapOf, type YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { fieldOf, type GoMap, type GoValue } from './go-type.js';
import { resolveEnvironment } from './resolve-environment.js';
import { resolveMounts } from './resolve-paths.js';
import { service } from './service-types.js';

/** Reads one service: every value in its long form, variables and paths resolved. */
export function transformService(input: YamlValue, place: Place): GoValue {
  const decoded = service.decode(input, place);
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
  let extensions: GoMap | null = null;
  mapOf(input).forEach((value, key) => {
    if (!key.startsWith('x-')) return;
    extensions ??= new Map();
    extensions.set(key, value);
  });
  return extensions;
}
