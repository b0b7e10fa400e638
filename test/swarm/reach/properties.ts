import type { PropertyNode } from '../../../lib/spec/property-node.js';

export interface Property {
  /** `*` is a key of the user's, `[]` an entry of a list: `services.*.ports[].target`. */
  readonly path: string;
  readonly node: PropertyNode;
  /** The properties inside, if it is an object or a list of objects in one of its forms. */
  readonly parts: readonly Property[];
}

/** Every property of a schema, each with those inside it. */
export function propertiesOf(node: PropertyNode, path = ''): Property[] {
  const own = Object.entries(node.properties ?? {}).map(([key, child]): Property => {
    const at = path === '' ? key : `${path}.${key}`;
    return { path: at, node: child, parts: propertiesOf(child, at) };
  });
  const ofValues = node.value ? propertiesOf(node.value, `${path}.*`) : [];
  const ofItems = node.item ? propertiesOf(node.item, `${path}[]`) : [];
  return [...own, ...ofValues, ...ofItems];
}
