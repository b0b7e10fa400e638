import { fieldsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/ipam-driver',
  severity: 'error',
  refusedBy: 'engine',
  title: 'An address driver that no engine has',
  why: 'An engine hands out addresses itself (driver default); any other name is looked up as a plugin.',
  remedy: 'Leave ipam.driver out.',
  link: 'https://docs.docker.com/reference/compose-file/networks/#ipam',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { ipam: { driver: dhcp } } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { ipam: { driver: default } } }`,
  ],
  check: ({ index, facts, report }) => {
    for (const { path, spec, external, users } of index.networks.values()) {
      const driver = textOf(fieldsOf(spec['ipam'])['driver']) ?? '';
      if (external || users.length === 0 || driver === '' || driver.toLowerCase() === 'default') continue;
      if (facts.plugins?.includes(driver)) continue;
      report({
        path: [...path, 'ipam', 'driver'],
        message: `is ${JSON.stringify(driver)}; an engine refuses it without a plugin of that name`,
      });
    }
  },
});
