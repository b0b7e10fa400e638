import { defineRule } from './check/rule.js';
import { swarmName } from './check/stack-index.js';
import { objectNameProblem } from './grammar/names.js';

export default defineRule({
  id: 'swarm/object-name',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A config or secret name that no engine takes',
  why:
    'An engine takes letters, digits, -, _ and ., a letter or digit first and last, 64 characters at most. ' +
    'Without name it is STACK_KEY.',
  remedy: 'Write a shorter name of letters, digits, - and _.',
  link: 'https://docs.docker.com/reference/compose-file/configs/',
  bad: [
    {
      files: ['services: {}\nconfigs: { settings: { name: "shop settings", file: settings.txt } }'],
      beside: { 'settings.txt': 'a' },
    },
    {
      files: [`services: {}\nsecrets: { token: { name: ${'t'.repeat(65)}, file: token.txt } }`],
      beside: { 'token.txt': 'a' },
    },
  ],
  good: [
    {
      files: ['services: {}\nconfigs: { settings: { name: shop-settings-1.4, file: settings.txt } }'],
      beside: { 'settings.txt': 'a' },
    },
  ],
  check: ({ index, facts, report }) => {
    for (const object of [...index.configs.values(), ...index.secrets.values()]) {
      if (object.external) continue;
      const name = swarmName(object, facts.stackName);
      const problem = objectNameProblem(name);
      if (problem === undefined) continue;
      report({
        path: object.explicitName === undefined ? object.path : [...object.path, 'name'],
        message: `is named ${JSON.stringify(name)}; an engine refuses it: ${problem}`,
      });
    }
  },
});
