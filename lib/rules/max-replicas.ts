import { numberOf } from '../spec/read-values.js';
import { nodeCount } from './check/placement.js';
import { defineRule } from './check/rule.js';

const twoNodes = {
  nodes: [
    { hostname: 'one', role: 'manager', labels: { zone: 'a' } },
    { hostname: 'two', role: 'worker', labels: { zone: 'b' } },
    { hostname: 'three', role: 'worker', availability: 'drain' },
  ],
} as const;

export default defineRule({
  id: 'swarm/max-replicas',
  severity: 'warning',
  title: 'More replicas than the nodes may hold',
  why: 'max_replicas_per_node times the nodes that fit is less than replicas: the rest of the tasks waits for ever.',
  remedy: 'Lower replicas, raise max_replicas_per_node, or add nodes.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#placement',
  bad: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", deploy: { replicas: 3, placement: { max_replicas_per_node: 1 } } } }',
      ],
      about: twoNodes,
    },
    {
      files: [
        `services:
  api:
    image: shop/api:1.4
    deploy: { replicas: 2, placement: { max_replicas_per_node: 1, constraints: ["node.labels.zone==b", "node.role!=manager", "node.hostname!=one"] } }`,
      ],
      about: twoNodes,
    },
  ],
  good: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", deploy: { replicas: 2, placement: { max_replicas_per_node: 1 } } } }',
      ],
      about: twoNodes,
    },
  ],
  looksAt: ['deploy.placement'],
  checkService: (service, { facts, report }) => {
    const { deploy } = service;
    const most = numberOf(deploy.placement['max_replicas_per_node']) ?? 0;
    if (most === 0 || deploy.isGlobal) return;
    const nodes = nodeCount(service, facts.nodes);
    const replicas = deploy.replicas ?? 1;
    if (nodes === undefined || replicas <= nodes * most) return;
    report({
      path: [...deploy.path, 'replicas'],
      message: `is ${replicas}, and ${nodes} ${nodes === 1 ? 'node' : 'nodes'} hold ${nodes * most} at most; the rest never starts`,
    });
  },
});
