import { unsetVariables } from './check/dollars.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/literal-dollar',
  severity: 'warning',
  title: 'A dollar that was meant as it stands',
  why:
    'The CLI takes $name for a variable everywhere, also in passwords, hashes and shell commands. A variable that is ' +
    'not set becomes an empty text: the value arrives shorter, without a word.',
  remedy: 'Write $$ for each dollar that the container shall see.',
  link: 'https://docs.docker.com/reference/compose-file/interpolation/',
  bad: [
    'services: { api: { image: "shop/api:1.4", environment: { WORD: "pa$word" } } }',
    'services: { api: { image: "shop/api:1.4", command: [sh, -c, "echo $HOSTNAME"] } }',
  ],
  good: [
    'services: { api: { image: "shop/api:1.4", environment: { WORD: "pa$$word" } } }',
    'services: { api: { image: "shop/api:1.4", command: [sh, -c, "echo $$HOSTNAME"] } }',
  ],
  check: ({ notes, report }) => {
    for (const { path, document, text, likelyLiteral } of unsetVariables({ notes })) {
      if (!likelyLiteral) continue;
      report({
        path,
        document,
        message: `loses $${text}: the CLI takes it for a variable, and it is not set`,
      });
    }
  },
});
