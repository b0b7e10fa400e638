import {
  DEPRECATED_OPTIONS,
  type StackDocument,
  UNSUPPORTED_OPTIONS,
  valuesOf,
} from '../../spec/load/index.js';
import { compareVersions } from '../../spec/needs.js';
import { stackProperties } from '../../spec/properties.generated.js';
import { type PropertyNode, prune } from '../../spec/property-node.js';
import type { YamlValue } from '../../spec/yaml/values.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import { remembered } from '../../units/index.js';

/** A property in use of which a swarm makes nothing, or an engine that is too old. */
export interface LostProperty {
  readonly path: YamlPath;
  readonly value: YamlValue;
  /** What to write instead of what a swarm ignores. @default undefined: newer engines act on it */
  readonly ignored: string | undefined;
  /** The version of the engine that it needs, where that is a newer one. @default undefined: the engine knows it */
  readonly newer: string | undefined;
}

const kept = new WeakMap<StackDocument, { engineVersion: string; found: readonly LostProperty[] }>();

/**
 * Every property of a file that a swarm ignores or that the engine does not know yet; walked once for all rules. It is
 * the file that is looked at, since the merged model has lost some of them (`oom_score_adj`, `create_host_path`).
 */
export function lostProperties(document: StackDocument, engineVersion: string): readonly LostProperty[] {
  const known = kept.get(document);
  if (known?.engineVersion === engineVersion) return known.found;
  const found: LostProperty[] = [];
  const look = (value: YamlValue, { node }: Signpost, path: YamlPath) => {
    const newer = newerEngine(node, value, engineVersion);
    if (node.ignored !== undefined || newer !== undefined)
      found.push({ path: [...path], value, ignored: node.ignored, newer });
  };
  walk(valuesOf(document).filled, signpostFor(engineVersion), [], look);
  kept.set(document, { engineVersion, found });
  return found;
}

function newerEngine(node: PropertyNode, value: YamlValue, engineVersion: string): string | undefined {
  const needed = (typeof value === 'string' ? node.engineByValue?.[value] : undefined) ?? node.engine;
  return needed !== undefined && compareVersions(engineVersion, needed) < 0 ? needed : undefined;
}

/** A node that the schema says something about, and what leads to more of them: every property is looked up in it. */
interface Signpost {
  readonly node: PropertyNode;
  readonly isOfInterest: boolean;
  readonly properties: ReadonlyMap<string, Signpost>;
  readonly value: Signpost | undefined;
  readonly item: Signpost | undefined;
}

const signpostFor = remembered((engineVersion: string): Signpost => {
  const isOfInterest = ({ ignored, engine, engineByValue = {} }: PropertyNode) =>
    ignored !== undefined ||
    [engine, ...Object.values(engineByValue)].some(
      (needed) => needed !== undefined && compareVersions(engineVersion, needed) < 0,
    );
  const signpost = (node: PropertyNode): Signpost => ({
    node,
    isOfInterest: isOfInterest(node),
    properties: new Map(Object.entries(node.properties ?? {}).map(([key, below]) => [key, signpost(below)])),
    value: node.value && signpost(node.value),
    item: node.item && signpost(node.item),
  });
  return signpost(prune(stackProperties, isOfInterest));
});

type Look = (value: YamlValue, at: Signpost, path: YamlPath) => void;

function walk(value: YamlValue, at: Signpost, path: (string | number)[], look: Look): void {
  if (at.isOfInterest) look(value, at, path);
  if (at.node.ignored !== undefined) return;
  if (value instanceof Map) {
    for (const key of value.keys()) {
      const below = at.properties.get(key) ?? at.value;
      if (below !== undefined) step(value.get(key) ?? null, below, key, path, look);
    }
  } else if (Array.isArray(value) && at.item !== undefined) {
    let index = 0;
    for (const item of value) step(item, at.item, index++, path, look);
  }
}

function step(
  value: YamlValue,
  at: Signpost,
  key: string | number,
  path: (string | number)[],
  look: Look,
): void {
  if (!at.isOfInterest && (typeof value !== 'object' || value === null)) return;
  path.push(key);
  walk(value, at, path, look);
  path.pop();
}

/** What the CLI says of a property that it passes over. */
export function noticeOf(path: YamlPath): 'unsupported' | 'deprecated' | 'nothing' {
  const option = path.length === 3 && path[0] === 'services' ? String(path[2]) : '';
  if (UNSUPPORTED_OPTIONS.includes(option)) return 'unsupported';
  return DEPRECATED_OPTIONS.includes(option) ? 'deprecated' : 'nothing';
}
