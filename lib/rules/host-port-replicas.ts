import { nodeCount } from './check/placement.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/host-port-replicas',
  severity: 'warning',
  title: 'More replicas than nodes that can give the host port',
  why: 'A node gives a port in host mode to one task; the others wait for ever ("host-mode port already in use").',
  remedy: 'Lower replicas, write mode: global, or publish the port in ingress mode.',
  link: 'https://docs.docker.com/engine/swarm/ingress/',
  bad: [
    `services:
  proxy:
    image: shop/proxy:1.4
    ports: [{ target: 80, published: 80, mode: host }]
    deploy: { replicas: 2, placement: { constraints: ["node.hostname==edge"] } }`,
  ],
  good: [
    `services:
  proxy:
    image: shop/proxy:1.4
    ports: [{ target: 80, published: 80, mode: host }]
    deploy: { replicas: 1, placement: { constraints: ["node.hostname==edge"] } }`,
  ],
  looksAt: ['ports'],
  checkService: (service, { facts, report }) => {
    const { ports, deploy } = service;
    const port = ports.find(({ mode, published }) => mode === 'host' && published !== 0);
    if (port === undefined || deploy.isGlobal) return;
    const nodes = nodeCount(service, facts.nodes);
    const replicas = deploy.replicas ?? 1;
    if (nodes === undefined || replicas <= nodes) return;
    report({
      path: port.path,
      message: `is published in host mode by ${replicas} replicas on ${nodes} ${nodes === 1 ? 'node' : 'nodes'}; the others never start`,
    });
  },
});
