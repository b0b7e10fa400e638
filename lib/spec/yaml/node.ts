interface NodeBase {
  /** The short form of an explicit tag (`!!str`, `!mine`), empty without one. */
  readonly tag: string;
  /** Offset in the text where it starts. */
  readonly offset: number;
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar';
  readonly value: string;
  /** Without quotes or block indicator: what it means depends on its text. */
  readonly plain: boolean;
}

export interface YamlSequence extends NodeBase {
  readonly kind: 'sequence';
  readonly items: YamlNode[];
}

export interface YamlEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export interface YamlMapping extends NodeBase {
  readonly kind: 'mapping';
  readonly entries: YamlEntry[];
}

export interface YamlAlias extends NodeBase {
  readonly kind: 'alias';
  /** The name of the anchor. */
  readonly value: string;
  readonly target: YamlNode;
}

/** A place in a YAML document, with everything that was written there but the comments. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping | YamlAlias;

/** What a `*alias` stands for, or the node itself. */
export function resolveAlias(node: YamlNode): Exclude<YamlNode, YamlAlias> {
  let target = node;
  while (target.kind === 'alias') target = target.target;
  return target;
}

/** `<<` without quotes; in quotes it is a key like any other. */
export function isMergeKey(key: YamlNode): boolean {
  return key.kind === 'scalar' && key.value === '<<' && (key.tag === '' ? key.plain : key.tag === '!!merge');
}
