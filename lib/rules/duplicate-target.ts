import { defineRule } from './check/rule.js';
import type { FileReferenceFacts } from './check/service-facts.js';

export default defineRule({
  id: 'swarm/duplicate-target',
  severity: 'error',
  refusedBy: 'cli',
  title: 'Two configs or two secrets in one file',
  why: 'Each config and each secret of a service needs a file of its own; the CLI ends at the second.',
  remedy: 'Give one of them a target of its own, or take it out.',
  link: 'https://docs.docker.com/reference/compose-file/services/#secrets',
  bad: [
    {
      files: [
        `services: { api: { image: "shop/api:1.4", secrets: [old, { source: new, target: old }] } }
secrets: { old: { external: true }, new: { external: true } }`,
      ],
    },
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", secrets: [old, new] } }
secrets: { old: { external: true }, new: { external: true } }`,
  ],
  looksAt: ['configs', 'secrets'],
  checkService: ({ configs, secrets }, { report }) => {
    const look = (references: readonly FileReferenceFacts[]) => {
      const taken = new Set<string>();
      for (const { path, target } of references) {
        if (taken.has(target)) {
          report({
            path,
            message: `appears as ${target}, as another does; \`docker stack deploy\` refuses that`,
          });
        }
        taken.add(target);
      }
    };
    look(configs);
    look(secrets);
  },
});
