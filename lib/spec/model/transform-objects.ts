import { mapOf, type YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import type { GoStruct } from './go-struct.js';
import { fieldOf, type GoMap, type GoValue, textOf } from './go-type.js';
import { fileObject, network, volume } from './object-types.js';
import { absolutePath } from './resolve-paths.js';
import { extensionsOf } from './transform-service.js';

/** Reads a network. Extensions stay only on external ones. */
export function transformNetwork(input: YamlValue, place: Place, name: string): GoValue {
  const decoded = network.decode(input, place);
  if (isExternal(decoded)) {
    nameExternal(decoded, place, name);
    decoded.set('extras', extensionsOf(input));
  }
  return withoutClashes(network, decoded, place);
}

/** Reads a volume. An external one cannot say how it is made. */
export function transformVolumeObject(input: YamlValue, place: Place, name: string): GoValue {
  const decoded = volume.decode(input, place);
  if (!isExternal(decoded)) return decoded;
  const conflict =
    textOf(fieldOf(decoded, 'driver')) !== ''
      ? 'driver'
      : ['driver_opts', 'labels'].find((key) => mapOf(fieldOf(decoded, key)).size > 0);
  if (conflict !== undefined) {
    place
      .at(conflict)
      .refuse(
        'swarm/external-options',
        'stands beside external: true; Docker refuses options for a volume that exists already',
        `Remove ${conflict}, or remove external to let the stack create the volume.`,
      );
  }
  nameExternal(decoded, place, name);
  decoded.set('extras', extensionsOf(input));
  return withoutClashes(volume, decoded, place);
}

/**
 * Extensions are printed among the fields. One that has the name of a field (`x-cluster-spec` of an external volume)
 * makes `docker stack config` crash.
 */
function withoutClashes(type: GoStruct, decoded: GoMap, place: Place): GoMap {
  const found = mapOf(fieldOf(decoded, 'extras'));
  if (found.size === 0) return decoded;
  const extensions = new Map(found);
  for (const key of extensions.keys()) {
    if (!type.has(key)) continue;
    extensions.delete(key);
    place
      .at(key)
      .refuse('swarm/extension', 'stands where docker stack config crashes on it', `Remove ${key} here.`);
  }
  return decoded.set('extras', extensions);
}

/** Reads a config or a secret; its file becomes absolute. */
export function transformFileObject(input: YamlValue, place: Place, name: string): GoValue {
  const decoded = fileObject.decode(input, place);
  if (isExternal(decoded)) nameExternal(decoded, place, name);
  else if (textOf(fieldOf(decoded, 'driver')) === '') {
    decoded.set('file', absolutePath(place.context.workingDir, textOf(fieldOf(decoded, 'file'))));
  } else if (textOf(fieldOf(decoded, 'file')) !== '') {
    place
      .at('file')
      .refuse(
        'swarm/secret-driver',
        'stands beside driver; Docker takes the content from one of them',
        'Remove file or driver.',
      );
  }
  decoded.set('extras', extensionsOf(input));
  return decoded;
}

function isExternal(decoded: GoMap): boolean {
  return fieldOf(fieldOf(decoded, 'external'), 'external') === true;
}

/** An external object has a name: its own, that of the old form `external: { name }`, or its key. */
function nameExternal(decoded: GoMap, place: Place, key: string): void {
  const own = textOf(fieldOf(decoded, 'name'));
  const old = textOf(fieldOf(fieldOf(decoded, 'external'), 'name'));
  if (own !== '' && old !== '') {
    place
      .at('external')
      .at('name')
      .refuse(
        'swarm/external-options',
        'stands beside name; Docker takes one of them',
        'Write external: true and keep name.',
      );
  }
  if (old !== '') place.at('external').at('name').note('external-name', old);
  decoded.set('name', old || own || key);
}
