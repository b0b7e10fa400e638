import { defineRule } from './check/rule.js';
import { swarmName } from './check/stack-index.js';

const ofTheNode = new Set(['host', 'bridge', 'none']);

export default defineRule({
  id: 'swarm/reserved-network',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A network name that belongs to the engine',
  why:
    'host, bridge and none exist on every node, and ingress in every swarm, so a stack cannot create them. ' +
    'A service can join host and bridge as external networks; none, default and container:NAME it cannot, ' +
    'and ingress only through a published port.',
  remedy: 'Give the network a name of its own; for the network of the node write external: true, name: host.',
  link: 'https://docs.docker.com/reference/compose-file/networks/',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [node] } }
networks: { node: { name: host } }`,
    `services: { api: { image: "shop/api:1.4", networks: [mesh] } }
networks: { mesh: { external: true, name: ingress } }`,
    `services: { api: { image: "shop/api:1.4", networks: [nothing] } }
networks: { nothing: { external: true, name: none } }`,
  ],
  good: [
    `services: { agent: { image: "shop/agent:1.4", networks: [node] } }
networks: { node: { external: true, name: host } }`,
  ],
  check: ({ index, facts, report }) => {
    for (const network of index.networks.values()) {
      if (network.users.length === 0) continue;
      const name = swarmName(network, facts.stackName);
      const taken = ofTheNode.has(name) || name === 'ingress';
      const unusable =
        name === 'none' || name === 'default' || name === 'ingress' || name.startsWith('container:');
      if (network.external ? !unusable : !taken) continue;
      const effect = network.external ? 'no service can join it' : 'it exists already';
      report({
        path: network.explicitName === undefined ? network.path : [...network.path, 'name'],
        message: `is ${JSON.stringify(name)}; an engine refuses it: ${effect}`,
      });
    }
  },
});
