import { defineRule } from './check/rule.js';
import { dnsNameProblem } from './grammar/names.js';

export default defineRule({
  id: 'swarm/service-name',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A service name that is no name in DNS',
  why:
    'The engine names the service STACK_NAME: letters, digits, - and _, a letter or digit first and last, 63 ' +
    'characters at most, and names that differ in case alone are the same.',
  remedy: 'Write a short name of lower-case letters, digits and -.',
  link: 'https://docs.docker.com/reference/compose-file/services/',
  bad: [
    'services: { api.v2: { image: "shop/api:1.4" } }',
    'services: { api: { image: "shop/api:1.4" }, API: { image: "shop/api:1.4" } }',
  ],
  good: ['services: { api-v2: { image: "shop/api:1.4" } }'],
  check: ({ index, facts, report }) => {
    const seen = new Map<string, string>();
    for (const { name, path } of index.services) {
      const problem = dnsNameProblem(`${facts.stackName ?? 'x'}_${name}`);
      if (problem !== undefined) {
        report({
          path,
          message: `becomes ${facts.stackName ?? 'STACK'}_${name}; an engine refuses it ("${problem}")`,
        });
      }
      const same = seen.get(name.toLowerCase());
      if (same !== undefined) {
        report({
          path,
          message: `differs from services.${same} in case alone; an engine refuses the second`,
        });
      }
      seen.set(name.toLowerCase(), name);
    }
  },
});
