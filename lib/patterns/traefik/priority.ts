import type { HttpRule, RuleNode } from './rule.js';

/** The room between two priorities, for the variant of a route that serves people. */
export const STEP = 2;

const WEIGHTS: Readonly<Record<string, number>> = {
  Host: 10_000,
  HostRegexp: 5_000,
  Path: 2_000,
  PathRegexp: 1_000,
};
const SLIGHT = 10;

/**
 * The priority of a rule: the one that says more is asked first. A named host outweighs a pattern of hosts, which
 * outweighs any path; a longer prefix outweighs a shorter one. Traefik's own measure is the length of the rule, which
 * changes with the domain and with every condition that is added.
 *
 * @see https://doc.traefik.io/traefik/routing/routers/#priority
 */
export function priorityOf(rule: HttpRule): number {
  return 1 + STEP * weight(rule.node);
}

function weight(node: RuleNode): number {
  switch (node.kind) {
    case 'and':
      return node.nodes.reduce((sum, each) => sum + weight(each), 0);
    case 'or':
      return Math.min(...node.nodes.map(weight));
    case 'not':
      return SLIGHT;
    default:
      return node.name === 'PathPrefix'
        ? weightOfPrefix(node.args[0] ?? '/')
        : (WEIGHTS[node.name] ?? SLIGHT);
  }
}

function weightOfPrefix(prefix: string): number {
  return prefix === '/' ? 0 : SLIGHT * Math.min(prefix.length, 90);
}
