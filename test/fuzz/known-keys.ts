import { stackProperties } from '../../lib/spec/properties.generated.js';
import { childNode, type PropertyNode } from '../../lib/spec/property-node.js';

const everywhere = [
  'services',
  'image',
  'ports',
  'volumes',
  'deploy',
  'environment',
  'external',
  'name',
  'labels',
  'x-a',
];

/** Keys that may stand under a path, or those that are common anywhere. */
export function knownKeys(path: readonly (string | number)[]): readonly string[] {
  let node: PropertyNode | undefined = stackProperties;
  for (const step of path) node = node === undefined ? undefined : childNode(node, step);
  const keys = Object.keys(node?.properties ?? {});
  return keys.length === 0 ? everywhere : keys;
}
