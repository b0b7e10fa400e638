import type { YamlAlias, YamlMapping, YamlNode } from './node.js';
import { isMergeKey, resolveAlias } from './node.js';
import { deepestNesting, tooDeep, YamlProblem } from './problem.js';
import { isString, resolveScalar } from './resolve.js';
import { type YamlMap, YamlOddMap, type YamlValue } from './values.js';

/**
 * Turns a document into values: aliases are replaced by what they stand for, merge keys (`<<`) by the entries they
 * bring, scalars by what they mean.
 *
 * @throws YamlProblem for what Docker refuses here: keys twice in a mapping, aliases in themselves or too many of them.
 */
export function decodeNode(node: YamlNode): YamlValue {
  return new Decoder().value(node);
}

/** Entries that win over those a merge would bring. */
type Present = Set<string>;

class Decoder {
  private readonly open = new Set<YamlAlias>();
  private readonly load = new ExpansionLimit();
  private depth = 0;

  value(node: YamlNode): YamlValue {
    this.load.count(node.offset);
    if (node.kind === 'scalar') return resolveScalar(node);
    this.enter(node);
    let value: YamlValue;
    if (node.kind === 'mapping') value = this.mapping(node);
    else if (node.kind === 'alias') value = this.value(node.target);
    else {
      value = [];
      for (const item of node.items) value.push(this.value(item));
    }
    this.leave(node);
    return value;
  }

  private enter(node: YamlNode): void {
    if (++this.depth > deepestNesting) {
      throw tooDeep(node.offset);
    }
    if (node.kind !== 'alias') return;
    if (this.open.has(node)) {
      throw new YamlProblem(
        `the anchor ${node.value} contains itself`,
        `Replace *${node.value} by a value.`,
        node.offset,
      );
    }
    this.open.add(node);
    this.load.aliases++;
  }

  private leave(node: YamlNode): void {
    this.depth--;
    if (node.kind !== 'alias') return;
    this.load.aliases--;
    this.open.delete(node);
  }

  private mapping(node: YamlMapping): YamlValue {
    const odd = node.entries.find(({ key }) => !isMergeKey(key) && !isStringKey(key));
    const map: YamlMap = new Map();
    this.fill(map, node, undefined);
    return odd === undefined ? map : new YamlOddMap(shownKey(odd.key));
  }

  /** Adds the entries of a mapping and of what it merges. Entries that are present already stay as they are. */
  private fill(map: YamlMap, node: YamlMapping, present: Present | undefined): void {
    refuseDuplicates(node);
    let merge: YamlNode | undefined;
    for (const entry of node.entries) {
      if (isMergeKey(entry.key)) {
        merge = entry.value;
        continue;
      }
      const key = this.key(entry.key);
      if (key === undefined && present === undefined) this.value(entry.value);
      if (key === undefined || present?.has(key)) continue;
      present?.add(key);
      map.set(key, this.value(entry.value));
    }
    if (merge !== undefined) this.merge(map, node, merge, present);
  }

  /** A key as text; undefined for a null, which Docker drops where it can. */
  private key(node: YamlNode): string | undefined {
    this.load.count(node.offset);
    if (node.kind === 'alias') {
      this.enter(node);
      const key = this.key(node.target);
      this.leave(node);
      return key;
    }
    if (node.kind !== 'scalar') {
      throw new YamlProblem(
        'a key is a list or a mapping itself',
        'Write a text as key; quote it when it starts with [ or {.',
        node.offset,
      );
    }
    return resolveScalar(node) === null ? undefined : node.value;
  }

  private merge(map: YamlMap, parent: YamlMapping, merge: YamlNode, present: Present | undefined): void {
    const seen = present ?? this.keysOf(parent);
    const sources = merge.kind === 'sequence' ? merge.items : [merge];
    for (const source of sources) {
      const target = resolveAlias(source);
      if (target.kind !== 'mapping') {
        throw new YamlProblem(
          '<< merges something that is not a mapping',
          'Write << with an alias of a mapping (<<: *common), or a list of such aliases.',
          source.offset,
        );
      }
      this.load.count(source.offset);
      this.enter(source);
      if (source.kind === 'alias') this.load.count(target.offset);
      this.fill(map, target, seen);
      this.leave(source);
    }
  }

  private keysOf(node: YamlMapping): Present {
    const keys: Present = new Set();
    for (const entry of node.entries) {
      const key = this.key(entry.key);
      if (key !== undefined) keys.add(key);
    }
    return keys;
  }
}

function isStringKey(key: YamlNode): boolean {
  const target = resolveAlias(key);
  return target.kind === 'scalar' && isString(target);
}

function refuseDuplicates({ entries }: YamlMapping): void {
  const seen = new Set<string>();
  for (const { key } of entries) {
    const identity = key.kind === 'scalar' || key.kind === 'alias' ? `${key.kind} ${key.value}` : key.kind;
    if (seen.has(identity)) {
      throw new YamlProblem(
        `the key ${shownKey(key)} stands twice in one mapping`,
        'Remove one of them, or join what they hold.',
        key.offset,
      );
    }
    seen.add(identity);
  }
}

function shownKey(key: YamlNode): string {
  if (key.kind === 'scalar') return key.value;
  return key.kind === 'alias' ? `*${key.value}` : `(a ${key.kind})`;
}

/** Docker's limits on what aliases may multiply a document to, so that a bomb is refused after the same step. */
class ExpansionLimit {
  /** The document itself is the first. */
  private total = 1;
  private expanded = 0;
  /** How many aliases the current place is in. */
  aliases = 0;

  count(offset: number): void {
    this.total++;
    if (this.aliases > 0) this.expanded++;
    if (this.expanded <= 100 || this.total <= 1_000) return;
    if (this.expanded / this.total > allowedShare(this.total)) {
      throw new YamlProblem(
        'aliases multiply this document too often',
        'Write the values out, or nest fewer aliases in each other.',
        offset,
      );
    }
  }
}

/** 99 % for small documents, down to 10 % for those of 4,000,000 values. */
function allowedShare(total: number): number {
  const [low, high] = [400_000, 4_000_000];
  if (total <= low) return 0.99;
  return total >= high ? 0.1 : 0.99 - 0.89 * ((total - low) / (high - low));
}
