import { unsetVariables } from './check/dollars.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/unset-variable',
  severity: 'warning',
  title: 'A variable that nothing sets',
  why:
    '`docker stack deploy` reads the environment of the shell alone, not .env. A variable that is not there becomes ' +
    'an empty text without a word.',
  remedy: 'Write ${NAME:-default}, or ${NAME:?what to set} so that the deploy ends with your words.',
  link: 'https://docs.docker.com/reference/compose-file/interpolation/',
  bad: ['services: { api: { image: "shop/api:1.4", environment: { DOMAIN: "${DOMAIN}" } } }'],
  good: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", environment: { DOMAIN: "${DOMAIN:?the domain}" } } }',
      ],
      env: { DOMAIN: 'example.com' },
    },
    'services: { api: { image: "shop/api:1.4", environment: { LOG_LEVEL: "${LOG_LEVEL:-info}" } } }',
  ],
  check: ({ notes, report }) => {
    const said = new Set<string>();
    for (const { path, document, text, likelyLiteral } of unsetVariables({ notes })) {
      const key = `${document.file}\0${text}`;
      if (likelyLiteral || said.has(key)) continue;
      said.add(key);
      report({ path, document, message: `uses $${text}, which is not set and becomes an empty text` });
    }
  },
});
