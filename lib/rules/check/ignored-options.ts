import { DEPRECATED_OPTIONS, type StackDocument, UNSUPPORTED_OPTIONS } from '../../spec/load/index.js';
import { stackProperties } from '../../spec/properties.generated.js';
import { childNode, type PropertyNode, prune } from '../../spec/property-node.js';
import type { YamlPath } from '../../spec/yaml-path.js';

/** A property in use, with what the schema says of it. */
export interface PropertyInUse {
  readonly path: YamlPath;
  readonly value: unknown;
  readonly node: PropertyNode;
}

const kept = new WeakMap<StackDocument, readonly PropertyInUse[]>();

/**
 * Every property of a file that a swarm ignores or that not every engine knows; walked once for all rules. It is the
 * file that is looked at, since the merged model has lost some of them (`oom_score_adj`, `create_host_path`).
 */
export function notableProperties(document: StackDocument): readonly PropertyInUse[] {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const found: PropertyInUse[] = [];
  walk(document.value, notable(), [], found);
  kept.set(document, found);
  return found;
}

const isNotable = ({ ignored, engine, engineByValue }: PropertyNode): boolean =>
  ignored !== undefined || engine !== undefined || engineByValue !== undefined;
let notableTree: PropertyNode | undefined;

/** The notable properties, and what leads to them. */
function notable(): PropertyNode {
  notableTree ??= prune(stackProperties, isNotable);
  return notableTree;
}

function walk(value: unknown, node: PropertyNode, path: (string | number)[], found: PropertyInUse[]): void {
  if (isNotable(node)) found.push({ path: [...path], value, node });
  if (node.ignored !== undefined || typeof value !== 'object' || value === null) return;
  for (const [step, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const next = childNode(node, step);
    if (next === undefined) continue;
    path.push(step);
    walk(child, next, path, found);
    path.pop();
  }
}

/** What the CLI says of a property that it passes over. */
export function noticeOf(path: YamlPath): 'unsupported' | 'deprecated' | 'nothing' {
  const option = path.length === 3 && path[0] === 'services' ? String(path[2]) : '';
  if (UNSUPPORTED_OPTIONS.includes(option)) return 'unsupported';
  return DEPRECATED_OPTIONS.includes(option) ? 'deprecated' : 'nothing';
}
