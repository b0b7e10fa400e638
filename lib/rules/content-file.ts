import { textOf } from './check/read.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/content-file',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A config or secret whose file is not there',
  why:
    'The CLI reads the file of every config and secret that is not external, used or not, and ends at the first ' +
    'that it cannot read; networks and earlier objects stay created.',
  remedy: 'Name a file beside the stack file, or write external: true for what exists already.',
  link: 'https://docs.docker.com/reference/compose-file/configs/',
  bad: ['services: {}\nconfigs: { settings: { file: nowhere.txt } }', 'services: {}\nsecrets: { token: {} }'],
  good: [
    {
      files: ['services: {}\nconfigs: { settings: { file: settings.txt } }'],
      beside: { 'settings.txt': 'a' },
    },
    'services: {}\nsecrets: { token: { external: true } }',
  ],
  check: ({ index, facts, report }) => {
    for (const { path, spec, external } of [...index.secrets.values(), ...index.configs.values()]) {
      if (external || (textOf(spec['driver']) ?? '') !== '' || facts.readFile === undefined) continue;
      const file = textOf(spec['file']) ?? '';
      if (file === '') {
        report({ path, message: 'names no file; `docker stack deploy` refuses it' });
      } else if (facts.readFile(file) === undefined) {
        report({
          path: [...path, 'file'],
          message: `is ${file}, which cannot be read; \`docker stack deploy\` ends there`,
        });
      }
    }
  },
});
