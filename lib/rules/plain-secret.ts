import { fieldsOf, pairsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { isSecretName, passwordIn } from './grammar/secret-text.js';

const textsIn = (map: unknown): [string, string | undefined][] =>
  Object.entries(fieldsOf(map)).map(([name, value]) => [name, textOf(value)]);
const noSecret = /^(?:|true|false|yes|no|none|null|auto|[0-9]{1,4}|\/.*|file:.*|https?:\/\/[^@]*)$/i;

export default defineRule({
  id: 'swarm/plain-secret',
  severity: 'warning',
  title: 'A secret in the file',
  why:
    'A value in the environment of a service is in the file, in the history of its repository, and in the answer of ' +
    '`docker service inspect` for everyone who reaches a manager.',
  remedy:
    'Use a Docker secret and NAME_FILE where the image reads one, or ${NAME:?the secret} to keep it out of the file.',
  link: 'https://docs.docker.com/engine/swarm/secrets/',
  bad: [
    'services: { db: { image: "postgres:16", environment: { POSTGRES_PASSWORD: correct-horse } } }',
    'services: { api: { image: "shop/api:1.4", environment: ["DB=postgres://shop:correct-horse@db/shop"] } }',
  ],
  good: [
    `services: { db: { image: "postgres:16", secrets: [word], environment: { POSTGRES_PASSWORD_FILE: /run/secrets/word } } }
secrets: { word: { external: true } }`,
    {
      files: [
        'services: { db: { image: "postgres:16", environment: { POSTGRES_PASSWORD: "${POSTGRES_PASSWORD:?}" } } }',
      ],
      env: { POSTGRES_PASSWORD: 'correct-horse' },
    },
  ],
  check: ({ documents, report }) => {
    for (const document of documents) {
      for (const [service, spec] of Object.entries(fieldsOf(fieldsOf(document.raw)['services']))) {
        const environment = fieldsOf(spec)['environment'];
        let position = 0;
        for (const [name, value = ''] of Array.isArray(environment)
          ? pairsOf(environment)
          : textsIn(environment)) {
          const step = Array.isArray(environment) ? position++ : name;
          const secret = isSecretName(name) ? !noSecret.test(value) : passwordIn(value) !== undefined;
          if (!secret || /(?<!\$)\$(?:\{|[_a-z])/i.test(value)) continue;
          report({
            path: ['services', service, 'environment', step],
            document,
            message: `holds ${isSecretName(name) ? `the value of ${name}` : 'a password'} in plain text`,
          });
        }
      }
    }
  },
});
