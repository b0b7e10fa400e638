import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const local = new Set(['bridge', 'macvlan', 'ipvlan']);

export default defineRule({
  id: 'swarm/network-driver',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A network that services cannot join',
  why:
    'A stack creates networks for the whole swarm, with the driver overlay. Services cannot join a network of one ' +
    'node (bridge, macvlan, ipvlan), host and null exist once a node, and any other name is looked up as a plugin.',
  remedy: 'Leave driver out, or write driver: overlay.',
  link: 'https://docs.docker.com/engine/network/drivers/overlay/',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { driver: bridge } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { driver: overlay } }`,
  ],
  check: ({ index, facts, report }) => {
    for (const { path, spec, external, users } of index.networks.values()) {
      const driver = textOf(spec['driver']) ?? '';
      if (external || users.length === 0 || driver === '' || driver === 'overlay') continue;
      if (facts.plugins?.includes(driver)) continue;
      const effect = local.has(driver)
        ? 'services cannot join a network of one node'
        : driver === 'host' || driver === 'null'
          ? 'a node has one such network and creates no other'
          : 'no engine has that driver without a plugin';
      report({
        path: [...path, 'driver'],
        message: `is ${JSON.stringify(driver)}; an engine refuses it: ${effect}`,
      });
    }
  },
});
