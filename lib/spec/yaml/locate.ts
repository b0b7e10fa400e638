import type { YamlPath } from '../yaml-path.js';
import { isMergeKey, resolveAlias, type YamlMapping, type YamlNode } from './node.js';
import { shownScalar, valueAt, type YamlMap } from './values.js';

/** Finds where things are written: the key of an entry of a mapping, the start of an entry of a list. */
export class Locator {
  private readonly compose: () => YamlNode | undefined;
  private readonly verbatim: YamlMap | undefined;
  private readonly hasText: boolean;
  private readonly indexes = new WeakMap<YamlMapping, Map<string, Place>>();
  private readonly lines: Lines;

  private composed: { readonly root: YamlNode | undefined } | undefined;

  /**
   * @param text the file; undefined for a document that is not in one
   * @param compose the nodes of the file, which are asked for with the first place
   * @param verbatim what the file says, when its numbers and booleans are written as they are shown
   */
  constructor(text: string | undefined, compose: () => YamlNode | undefined, verbatim?: YamlMap) {
    this.compose = compose;
    this.verbatim = verbatim;
    this.hasText = text !== undefined;
    this.lines = new Lines(text ?? '');
  }

  /** Undefined for a path that the file does not have. What aliases and merge keys bring stands at its anchor. */
  locate(path: YamlPath): { line: number; column: number } | undefined {
    if (this.root === undefined) return this.hasText && path.length === 0 ? this.at(0) : undefined;
    const place = this.place(path);
    return place === undefined ? undefined : this.at(place.offset);
  }

  /** The text of a scalar as it is written, where that is without quotes; undefined for anything else. */
  plainScalar(path: YamlPath): string | undefined {
    const shown = this.verbatim === undefined ? undefined : shownScalar(valueAt(this.verbatim, path));
    if (shown !== undefined) return shown;
    const place = this.place(path);
    if (place === undefined) return undefined;
    const node = resolveAlias(place.node);
    return node.kind === 'scalar' && node.plain && node.tag === '' ? node.value : undefined;
  }

  /** Line and column of an offset, both from 1. */
  at(offset: number): { line: number; column: number } {
    return this.lines.at(offset);
  }

  private get root(): YamlNode | undefined {
    this.composed ??= { root: this.compose() };
    return this.composed.root;
  }

  private place(path: YamlPath): Place | undefined {
    const { root } = this;
    let place: Place | undefined = root === undefined ? undefined : { offset: root.offset, node: root };
    for (const step of path) {
      if (place === undefined) return undefined;
      place = this.step(place.node, step);
    }
    return place;
  }

  private step(node: YamlNode, step: string | number): Place | undefined {
    const target = resolveAlias(node);
    if (target.kind === 'mapping') return this.index(target).get(String(step));
    if (target.kind !== 'sequence' || typeof step !== 'number') return undefined;
    const item = target.items[step];
    return item === undefined ? undefined : { offset: item.offset, node: item };
  }

  private index(mapping: YamlMapping): Map<string, Place> {
    const known = this.indexes.get(mapping);
    if (known !== undefined) return known;
    const index = new Map<string, Place>();
    // A mapping may merge itself only where reading it was refused: what is there so far is enough then.
    this.indexes.set(mapping, index);
    for (const { key, value } of mapping.entries) {
      const name = resolveAlias(key);
      if (name.kind === 'scalar') index.set(name.value, { offset: key.offset, node: value });
    }
    const merge = mapping.entries.find(({ key }) => isMergeKey(key))?.value;
    for (const source of merge?.kind === 'sequence' ? merge.items : merge === undefined ? [] : [merge]) {
      const target = resolveAlias(source);
      if (target.kind !== 'mapping') continue;
      for (const [key, place] of this.index(target)) if (!index.has(key)) index.set(key, place);
    }
    return index;
  }
}

interface Place {
  readonly offset: number;
  readonly node: YamlNode;
}

class Lines {
  private readonly text: string;
  private starts: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  at(offset: number): { line: number; column: number } {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}
