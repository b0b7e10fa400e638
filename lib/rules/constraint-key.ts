import { isIP } from 'node:net';
import { defineRule } from './check/rule.js';
import { type Constraint, isKnownKey } from './grammar/constraint.js';

export default defineRule({
  id: 'swarm/constraint-key',
  severity: 'warning',
  title: 'A constraint that no node satisfies',
  why:
    'Nodes have node.id, node.hostname, node.ip, node.role (manager or worker), node.platform.os, node.platform.arch, ' +
    'node.labels.NAME and engine.labels.NAME. With any other key no task is ever placed.',
  remedy: 'Write one of these keys: node.labels.NAME==VALUE for a label of your own.',
  link: 'https://docs.docker.com/reference/cli/docker/service/create/#constraint',
  bad: [
    'services: { db: { image: "postgres:16", deploy: { placement: { constraints: ["node.zone==a"] } } } }',
    'services: { db: { image: "postgres:16", deploy: { placement: { constraints: ["node.role==master"] } } } }',
    'services: { db: { image: "postgres:16", deploy: { placement: { constraints: ["node.role==manager", "node.role!=manager"] } } } }',
  ],
  good: [
    'services: { db: { image: "postgres:16", deploy: { placement: { constraints: ["node.labels.zone==a"] } } } }',
  ],
  looksAt: ['deploy.placement'],
  checkService: ({ deploy }, { report }) => {
    const seen: Constraint[] = [];
    for (const one of deploy.constraints) {
      const { parsed } = one;
      if (parsed === undefined) continue;
      const problem = unsatisfiable(parsed) ?? contradiction(parsed, seen);
      seen.push(parsed);
      if (problem !== undefined) report({ path: one.path, message: `${problem}; no task is ever placed` });
    }
  },
});

function unsatisfiable({ key, operator, value }: Constraint): string | undefined {
  if (!isKnownKey(key)) return `asks for ${key}, which no node has`;
  const attribute = key.toLowerCase();
  if (attribute === 'node.role' && operator === '==' && !/^(?:manager|worker)$/i.test(value))
    return `asks for the role ${value}, which does not exist`;
  return attribute === 'node.ip' && !isAddress(value) ? `compares an address with ${value}` : undefined;
}

/** An address, or a range of them. */
function isAddress(value: string): boolean {
  const [address = '', length] = value.split('/');
  return isIP(address) !== 0 && (length === undefined || /^[0-9]+$/.test(length));
}

/** What an earlier constraint on the same key rules out. */
function contradiction(one: Constraint, earlier: readonly Constraint[]): string | undefined {
  if (earlier.length === 0 || /^node\.ip$/i.test(one.key)) return undefined;
  const key = keyOf(one);
  for (const other of earlier.filter((candidate) => keyOf(candidate) === key)) {
    const same = one.value.toLowerCase() === other.value.toLowerCase();
    const bothEqual = one.operator === '==' && other.operator === '==';
    if (bothEqual ? !same : same && one.operator !== other.operator) {
      return `contradicts ${other.key}${other.operator}${other.value}`;
    }
  }
  return undefined;
}

/** The name of a label keeps its case, all else does not. */
function keyOf({ key }: Constraint): string {
  return key.replace(/^(?:node|engine)\.labels\.|^node\..*$/i, (part) => part.toLowerCase());
}
