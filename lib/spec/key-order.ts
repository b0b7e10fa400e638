import { composeProperties, stackProperties } from './properties.generated.js';
import { childNode, type PropertyNode } from './property-node.js';
import type { KeyOrder } from './write.js';
import type { YamlPath } from './yaml-path.js';

/** The order of keys in a stack file: known keys as the schema lists them, entries as inserted, the user's maps sorted. */
export function stackKeyOrder(path: YamlPath): KeyOrder {
  return orderAt(stackProperties, path);
}

/** The same for a Compose file. */
export function composeKeyOrder(path: YamlPath): KeyOrder {
  return orderAt(composeProperties, path);
}

function orderAt(root: PropertyNode, path: YamlPath): KeyOrder {
  let node: PropertyNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return 'inserted';
    node = childNode(node, step);
  }
  if (node?.properties !== undefined) return keysOf(node.properties);
  const last = path.at(-1);
  return path.length === 1 || last === 'networks' || last === 'depends_on' ? 'inserted' : 'sorted';
}

const keyLists = new WeakMap<object, readonly string[]>();

/** The keys of a node, one list for all its places: whoever sorts by it can keep what it makes of it. */
function keysOf(properties: object): readonly string[] {
  let keys = keyLists.get(properties);
  if (keys === undefined) {
    keys = Object.keys(properties);
    keyLists.set(properties, keys);
  }
  return keys;
}
