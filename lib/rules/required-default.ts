import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/required-default',
  severity: 'warning',
  title: 'A message that is taken for a default',
  why:
    'In ${NAME:?message} the CLI takes what follows a - in the message for a default: where NAME is not set the deploy ' +
    'goes on with the rest of the message as its value.',
  remedy: 'Write the message without a -.',
  link: 'https://docs.docker.com/reference/compose-file/interpolation/',
  bad: [
    'services: { api: { image: "shop/api:1.4", environment: { DOMAIN: "${DOMAIN:?the top-level domain}" } } }',
  ],
  good: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", environment: { DOMAIN: "${DOMAIN:?the domain}" } } }',
      ],
      env: { DOMAIN: 'example.com' },
    },
  ],
  check: ({ notes, report }) => {
    for (const { path, document, text } of notes('required-default')) {
      report({
        path,
        document,
        message: `requires ${text} with a - in the message: what follows it becomes the value`,
      });
    }
  },
});
