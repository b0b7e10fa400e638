import { fieldsOf, isFields, listOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { parseSubnet } from './grammar/subnet.js';

export default defineRule({
  id: 'swarm/subnet',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A subnet that cannot be read',
  why: 'An engine reads each subnet as an address with a prefix length, and creates no network when it cannot.',
  remedy: 'Write an address with a prefix length: subnet: 10.20.0.0/24.',
  link: 'https://docs.docker.com/reference/compose-file/networks/#ipam',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { ipam: { config: [{ subnet: 10.20.0.0 }] } } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { ipam: { config: [{ subnet: 10.20.0.0/24 }] } } }`,
  ],
  check: ({ index, report }) => {
    for (const { path, spec, external, users } of index.networks.values()) {
      if (external || users.length === 0) continue;
      for (const [at, pool] of listOf(fieldsOf(spec['ipam'])['config']).entries()) {
        const subnet = isFields(pool) ? (textOf(pool['subnet']) ?? '') : '';
        if (parseSubnet(subnet) !== undefined) continue;
        report({
          path: [...path, 'ipam', 'config', at, ...(subnet === '' ? [] : ['subnet'])],
          message: `is ${JSON.stringify(subnet)}; an engine refuses it ("invalid CIDR address")`,
        });
      }
    }
  },
});
