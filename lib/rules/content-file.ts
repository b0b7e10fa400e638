import { valuesOf } from '../spec/load/index.js';
import { textOf } from '../spec/read-values.js';
import { valueAt } from '../spec/yaml/values.js';
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
  check: ({ index, documents, facts, report }) => {
    const { readFile } = facts;
    if (readFile === undefined) return;
    for (const { path, spec, external } of [...index.secrets.values(), ...index.configs.values()]) {
      if (external || (textOf(spec['driver']) ?? '') !== '') continue;
      // Reading makes the directory of the stack file out of a file that nobody names.
      const named = documents.some((document) => {
        const written = valueAt(valuesOf(document).filled, [...path, 'file']);
        return (textOf(written) ?? '') !== '';
      });
      const file = textOf(spec['file']) ?? '';
      if (!named) {
        report({ path, message: 'names no file; `docker stack deploy` refuses it' });
      } else if (readFile(file) === undefined) {
        const message = `is ${file}, which cannot be read; \`docker stack deploy\` ends there`;
        report({ path: [...path, 'file'], message });
      }
    }
  },
});
