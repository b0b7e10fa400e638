/**
 * What the schema says of one property, in the shape of the values themselves: follow {@link PropertyNode.properties}
 * for a known key, {@link PropertyNode.value} for a key of the user's, {@link PropertyNode.item} for an entry of a list.
 * A property with a short and a long form has the children of both.
 */
export interface PropertyNode {
  /** The known keys, in the order in which they are written. @default none */
  readonly properties?: Readonly<Record<string, PropertyNode>>;
  /** Each value of a map whose keys are the user's: services, labels, options. @default it is no such map */
  readonly value?: PropertyNode;
  /** Each entry of a list. @default it is no list */
  readonly item?: PropertyNode;
  /** First version of the file format that has the property. @default '3.0' */
  readonly since?: string;
  /** First version of the engine that acts on it; older ones drop it without a word. @default '1.13' */
  readonly engine?: string;
  /** First versions of the engine for single values, where they are newer than the property. @default none */
  readonly engineByValue?: Readonly<Record<string, string>>;
  /** Set when a swarm accepts the property and does nothing with it: what to write instead. @default it acts on it */
  readonly ignored?: string;
}

/**
 * The part of a tree that leads to nodes of interest. A walk that follows it passes by everything else: above all the
 * maps of the user's, which hold most of the values of a file.
 */
export function prune(node: PropertyNode, isOfInterest: (node: PropertyNode) => boolean): PropertyNode {
  return pruned(node, isOfInterest) ?? {};
}

function pruned(node: PropertyNode, isOfInterest: (node: PropertyNode) => boolean): PropertyNode | undefined {
  const value = node.value && pruned(node.value, isOfInterest);
  const item = node.item && pruned(node.item, isOfInterest);
  const properties = Object.entries(node.properties ?? {}).flatMap(([key, below]) => {
    const kept = pruned(below, isOfInterest);
    // A known key that leads nowhere must stay one where any other key leads somewhere.
    return kept === undefined && value === undefined ? [] : [[key, kept ?? {}] as const];
  });
  if (!isOfInterest(node) && value === undefined && item === undefined && properties.length === 0)
    return undefined;
  const { properties: _, value: __, item: ___, ...own } = node;
  return {
    ...own,
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(value === undefined ? {} : { value }),
    ...(item === undefined ? {} : { item }),
  };
}

/** The node of one step further down, or undefined where the schema knows nothing. */
export function childNode(node: PropertyNode, step: string | number): PropertyNode | undefined {
  if (typeof step === 'number') return node.item;
  if (node.properties && Object.hasOwn(node.properties, step)) return node.properties[step];
  return node.value;
}
