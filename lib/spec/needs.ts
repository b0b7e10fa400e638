import { stackProperties } from './properties.generated.js';
import { childNode, type PropertyNode, prune } from './property-node.js';
import type { StackSpec } from './stack.generated.js';
import { formatPath } from './yaml-path.js';

/** What a spec asks of those who read it. */
export interface SpecNeeds {
  /** The lowest version of the file format that has every property used. */
  readonly format: string;
  /** The lowest engine version that acts on every property used. */
  readonly engine: string;
  /** The property that asks for that engine. @default none asks for more than the lowest */
  readonly because: string | undefined;
}

// The oldest format that current clients and engines both take for what stacks use today, and the engine that came with it.
const LOWEST: SpecNeeds = { format: '3.8', engine: '19.03', because: undefined };

let versioned: PropertyNode | undefined;

/** The properties that not every format or engine has, and what leads to them. */
function versionedProperties(): PropertyNode {
  versioned ??= prune(
    stackProperties,
    ({ since, engine, engineByValue }) =>
      since !== undefined || engine !== undefined || engineByValue !== undefined,
  );
  return versioned;
}

/** The lowest format and engine version that the properties of a spec need. */
export function needsOf(spec: StackSpec): SpecNeeds {
  let needs = LOWEST;
  const visit = (value: unknown, node: PropertyNode, path: (string | number)[]): void => {
    needs = raise(needs, value, node, path);
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      if (node.item !== undefined)
        for (let index = 0; index < value.length; index += 1) step(index, value[index], node.item, path);
      return;
    }
    for (const key of Object.keys(value)) {
      const next = childNode(node, key);
      if (next !== undefined) step(key, value[key as keyof typeof value], next, path);
    }
  };
  const step = (
    key: string | number,
    value: unknown,
    node: PropertyNode,
    path: (string | number)[],
  ): void => {
    path.push(key);
    visit(value, node, path);
    path.pop();
  };
  visit(spec, versionedProperties(), []);
  return needs;
}

function raise(
  needs: SpecNeeds,
  value: unknown,
  node: PropertyNode,
  path: readonly (string | number)[],
): SpecNeeds {
  const byValue = typeof value === 'string' ? node.engineByValue?.[value] : undefined;
  const format = later(needs.format, node.since);
  const engine = later(later(needs.engine, node.engine), byValue);
  if (format === needs.format && engine === needs.engine) return needs;
  return { format, engine, because: engine === needs.engine ? needs.because : formatPath(path) };
}

/** The needs that satisfy all of several specs, for instance the files of a deploy set. */
export function highestNeeds(all: readonly SpecNeeds[]): SpecNeeds {
  return all.reduce((sum, needs) => {
    const engine = later(sum.engine, needs.engine);
    const because = engine === sum.engine ? sum.because : needs.because;
    return { format: later(sum.format, needs.format), engine, because };
  }, LOWEST);
}

function later(version: string, other: string | undefined): string {
  return other !== undefined && other !== version && compareVersions(other, version) > 0 ? other : version;
}

const ranks = new Map<string, number>();

/** A number that orders versions such as 3.8 and 20.10.24: each part counts below 1,000. */
function rankOf(version: string): number {
  let rank = ranks.get(version);
  if (rank === undefined) {
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    rank = (major * 1000 + minor) * 1000 + patch;
    ranks.set(version, rank);
  }
  return rank;
}

/** Compares two versions number by number: below 0 when the first is the older one. */
export function compareVersions(first: string, second: string): number {
  return rankOf(first) - rankOf(second);
}
