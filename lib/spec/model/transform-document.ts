import { fromPlain } from '../yaml/from-plain.js';
import { mapOf, type YamlValue } from '../yaml/values.js';
import { Place, type TransformContext } from './context.js';
import { fieldOf, type GoMap, type GoValue, textOf } from './go-type.js';
import type { LoadedModel } from './loaded-model.js';
import { transformFileObject, transformNetwork, transformVolumeObject } from './transform-objects.js';
import { extensionsOf, transformService } from './transform-service.js';

/**
 * Reads one stack file as Docker's loader does: short forms written out, paths absolute, variables resolved.
 *
 * @param value What the file says, interpolated and accepted by Docker's schema: as the YAML reader of this library
 *   decodes it, or as plain data.
 * @param context Where it is read. What Docker's loader refuses goes to its `fail`, and this function throws nothing.
 */
export function transformDocument(value: unknown, context: TransformContext): LoadedModel {
  const document = value instanceof Map ? (value as Map<string, YamlValue>) : fromPlain(value);
  const top = Place.top(context);
  return {
    version: versionOf(document),
    services: section(document, 'services', top, transformService),
    networks: section(document, 'networks', top, transformNetwork),
    volumes: section(document, 'volumes', top, transformVolumeObject),
    secrets: section(document, 'secrets', top, transformFileObject),
    configs: section(document, 'configs', top, transformFileObject),
    extensions: extensionsOf(document),
  };
}

/** The version that Docker reads a file as; without one, the last one there was. */
function versionOf(document: YamlValue): string {
  const version = textOf(fieldOf(document, 'version'));
  return version === '' || version === '3' ? '3.13' : version;
}

function section(
  document: YamlValue,
  key: string,
  top: Place,
  transform: (input: YamlValue, place: Place, name: string) => GoValue,
): GoMap {
  const place = top.at(key);
  const section: GoMap = new Map();
  mapOf(fieldOf(document, key)).forEach((input, name) => {
    section.set(name, transform(input, place.at(name), name));
  });
  return section;
}
