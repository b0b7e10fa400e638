import { namesOneNode } from '../grammar/constraint.js';
import type { NodeFacts } from './rule.js';
import type { ServiceFacts } from './service-facts.js';

/** Whether a constraint ties the service to one node, by its id or host name. */
export function isPinned({ deploy }: ServiceFacts): boolean {
  return deploy.constraints.some(({ parsed }) => parsed !== undefined && namesOneNode(parsed));
}

/** Whether the author chose nodes for the service: one node, or nodes with a label. */
export function isPlaced(service: ServiceFacts): boolean {
  return (
    isPinned(service) ||
    service.deploy.constraints.some(
      ({ parsed }) => parsed?.operator === '==' && /^(?:node|engine)\.labels\./i.test(parsed.key),
    )
  );
}

/** Whether every task of the service runs on a manager. */
export function isOnManagers({ deploy }: ServiceFacts): boolean {
  return deploy.constraints.some(
    ({ parsed }) =>
      parsed !== undefined &&
      parsed.key.toLowerCase() === 'node.role' &&
      (parsed.operator === '==') === (parsed.value.toLowerCase() === 'manager'),
  );
}

/** Whether two services are placed by the same words, so that their tasks can be meant to meet. */
export function sharesPlacement(one: ServiceFacts, other: ServiceFacts): boolean {
  const placing = (service: ServiceFacts) =>
    service.deploy.constraints
      .map(({ parsed }) => parsed)
      .filter((parsed) => parsed?.operator === '==' && !/^node\.(?:role|platform\.)/i.test(parsed.key))
      .map((parsed) => `${parsed?.key.toLowerCase()}==${parsed?.value.toLowerCase()}`);
  const first = new Set(placing(one));
  return placing(other).some((constraint) => first.has(constraint));
}

/**
 * How many nodes can run the service: as declared, or 1 when it is tied to one.
 *
 * @returns undefined when the nodes are not known
 */
export function nodeCount(
  service: ServiceFacts,
  nodes: readonly NodeFacts[] | undefined,
): number | undefined {
  if (nodes === undefined) return isPinned(service) ? 1 : undefined;
  return nodes.filter((node) => (node.availability ?? 'active') === 'active' && fits(service, node)).length;
}

function fits({ deploy }: ServiceFacts, node: NodeFacts): boolean {
  return deploy.constraints.every(({ parsed }) => {
    const actual = parsed === undefined ? undefined : attribute(node, parsed.key);
    if (parsed === undefined || actual === undefined) return true;
    return (actual.toLowerCase() === parsed.value.toLowerCase()) === (parsed.operator === '==');
  });
}

/** What is declared of a node; undefined for what nobody said. */
function attribute(node: NodeFacts, key: string): string | undefined {
  if (/^node\.hostname$/i.test(key)) return node.hostname;
  if (/^node\.role$/i.test(key)) return node.role;
  const label = /^node\.labels\.(?<name>.+)$/i.exec(key)?.groups?.['name'];
  return label === undefined ? undefined : (node.labels?.[label] ?? '');
}
