import { valuesOf } from '../spec/load/index.js';
import { mapOf, valueAt } from '../spec/yaml/values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/external-overlay',
  severity: 'warning',
  title: 'A later file that makes external what an earlier one creates',
  why:
    'The later entry takes the place of the earlier one. With both files the network must exist before the deploy, and ' +
    'stops it on a fresh swarm; a volume loses the stack in its name, so that with the file and without it a service ' +
    'mounts two different volumes.',
  remedy: 'Leave the entry out of the later file; what the earlier one declares holds for both.',
  link: 'https://docs.docker.com/reference/compose-file/merge/',
  bad: [
    {
      files: [
        'services: { db: { image: "postgres:16", networks: [back] } }\nnetworks: { back: {} }',
        'services: {}\nnetworks: { back: { external: true } }',
      ],
    },
  ],
  good: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", networks: [back] } }\nnetworks: { back: {} }',
        'services: { db: { image: "postgres:16", networks: [back] } }\nnetworks: { back: {} }',
      ],
    },
  ],
  check: ({ documents, report }) => {
    for (const section of ['networks', 'volumes', 'configs', 'secrets']) {
      const created = new Map<string, string>();
      for (const document of documents) {
        const entries = mapOf(valueAt(valuesOf(document).filled, [section]));
        for (const key of entries.keys()) {
          const external = mapOf(entries.get(key)).get('external');
          const creator = created.get(key);
          if (external !== true && !(external instanceof Map)) created.set(key, document.file);
          else if (creator !== undefined) {
            report({
              path: [section, key],
              document,
              message: `is external here and created by ${creator}; with both files it must exist before the deploy`,
            });
          }
        }
      }
    }
  },
});
