import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/secret-plugin',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A secret driver that no engine has',
  why: 'The driver of a secret is a plugin of the managers; without it an engine refuses the secret.',
  remedy: 'Leave driver out and name a file, or say that the nodes have the plugin.',
  link: 'https://docs.docker.com/engine/extend/plugin_api/',
  bad: ['services: {}\nsecrets: { token: { driver: vault } }'],
  good: ['services: {}\nsecrets: { token: { external: true } }'],
  check: ({ index, facts, report }) => {
    for (const { path, spec, external } of index.secrets.values()) {
      const driver = textOf(spec['driver']) ?? '';
      if (external || driver === '' || facts.plugins?.includes(driver)) continue;
      report({
        path: [...path, 'driver'],
        message: `is ${JSON.stringify(driver)}; an engine refuses it without a plugin of that name`,
      });
    }
  },
});
