import { defineRule } from './check/rule.js';
import { swarmName } from './check/stack-index.js';
import { dnsNameProblem } from './grammar/names.js';

export default defineRule({
  id: 'swarm/network-name',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A network name that is no name in DNS',
  why:
    'An engine takes letters, digits, - and _, a letter or digit first and last, 63 characters at most, and holds ' +
    'names that differ in case alone for the same. Without name it is STACK_KEY.',
  remedy: 'Write a short name of letters, digits and -.',
  link: 'https://docs.docker.com/reference/compose-file/networks/#name',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { name: shop.back } }`,
    `services: { api: { image: "shop/api:1.4", networks: [back, Back] } }
networks: { back: {}, Back: {} }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { name: shop-internal } }`,
  ],
  check: ({ index, facts, report }) => {
    const seen = new Map<string, string>();
    for (const network of index.networks.values()) {
      if (network.external || network.users.length === 0) continue;
      const name = swarmName(network, facts.stackName);
      const path = network.explicitName === undefined ? network.path : [...network.path, 'name'];
      const problem = dnsNameProblem(name);
      if (problem !== undefined) {
        report({ path, message: `is ${JSON.stringify(name)}; an engine refuses it ("${problem}")` });
      }
      const same = seen.get(name.toLowerCase());
      if (same !== undefined && same !== name) {
        report({
          path,
          message: `differs from the network ${same} in case alone; an engine refuses the second`,
        });
      }
      seen.set(name.toLowerCase(), name);
    }
  },
});
