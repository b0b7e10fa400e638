import { valuesOf } from '../spec/load/index.js';
import { pairsOf, textOf } from '../spec/read-values.js';
import { mapOf, toPlain, valueAt, type YamlValue } from '../spec/yaml/values.js';
import { defineRule } from './check/rule.js';
import { isSecretName, passwordIn } from './grammar/secret-text.js';

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
      const services = mapOf(valueAt(valuesOf(document).written, ['services']));
      for (const service of services.keys()) {
        const environment = mapOf(services.get(service)).get('environment');
        for (const { step, message } of leaksIn(environment)) {
          report({ path: ['services', service, 'environment', step], document, message });
        }
      }
    }
  },
});

interface Leak {
  readonly step: string | number;
  readonly message: string;
}

function leaksIn(environment: YamlValue | undefined): Leak[] {
  const leaks: Leak[] = [];
  if (Array.isArray(environment)) {
    environment.forEach((entry, step) => {
      for (const [name, value = ''] of pairsOf([entry])) {
        const message = leakOf(name, value);
        if (message !== undefined) leaks.push({ step, message });
      }
    });
    return leaks;
  }
  const variables = mapOf(environment);
  for (const name of variables.keys()) {
    const message = leakOf(name, textOf(toPlain(variables.get(name) ?? null)) ?? '');
    if (message !== undefined) leaks.push({ step: name, message });
  }
  return leaks;
}

function leakOf(name: string, value: string): string | undefined {
  const byName = isSecretName(name);
  const secret = byName ? !noSecret.test(value) : passwordIn(value) !== undefined;
  if (!secret || /(?<!\$)\$(?:\{|[_a-z])/i.test(value)) return undefined;
  return `holds ${byName ? `the value of ${name}` : 'a password'} in plain text`;
}
