import type { StackDocument } from '../spec/load/index.js';
import { type Fields, fieldsOf, isFields, textOf } from '../spec/read-values.js';
import type { YamlPath } from '../spec/yaml-path.js';
import { defineRule } from './check/rule.js';

/** The maps whose values are text of the user's, by where they stand. */
const mapsOfService: readonly YamlPath[] = [
  ['environment'],
  ['labels'],
  ['sysctls'],
  ['logging', 'options'],
  ['deploy', 'labels'],
];
const mapsOfObject: readonly YamlPath[] = [['labels'], ['driver_opts']];
const sections = ['services', 'networks', 'volumes', 'configs', 'secrets'];

export default defineRule({
  id: 'swarm/yaml-scalar',
  severity: 'warning',
  title: 'A text that YAML reads as something else',
  why:
    'Without quotes YAML reads 1e3 as 1000, 0o17 and 017 as 15, 1_000 as 1000, 1.10 as 1.1 and 2024-01-01 as a time ' +
    'of the day. That is what the container sees.',
  remedy: 'Put the value in double quotes.',
  link: 'https://docs.docker.com/reference/compose-file/fragments/',
  bad: [
    'services: { api: { image: "shop/api:1.4", environment: { VERSION: 1.10 } } }',
    'services: { api: { image: "shop/api:1.4", environment: { LIMIT: 1e3, MODE: 0o17 } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", environment: { VERSION: "1.10", PORT: 8080 } } }'],
  check: ({ documents, model, report }) => {
    for (const document of documents) {
      for (const { path: above, texts } of mapsOfTexts(document)) {
        const arriving = fieldsOf(valueAt(model, above));
        for (const [key, value] of Object.entries(texts)) {
          const arrives = textOf(arriving[key]);
          // A text that arrives as it was read is told from the others before anybody looks how it is written.
          if (value === null || arrives === undefined || arrives === value) continue;
          const path = [...above, key];
          const written = document.plainScalar(path);
          if (written === undefined || written === arrives || written.includes('$')) continue;
          report({ path, document, message: `is written ${written} and arrives as ${arrives}` });
        }
      }
    }
  },
});

function* mapsOfTexts({ raw }: StackDocument): Generator<{ path: YamlPath; texts: Fields }> {
  for (const section of sections) {
    const maps = section === 'services' ? mapsOfService : mapsOfObject;
    for (const [name, entry] of Object.entries(fieldsOf(fieldsOf(raw)[section]))) {
      for (const map of maps) {
        const texts = valueAt(entry, map);
        if (isFields(texts)) yield { path: [section, name, ...map], texts };
      }
    }
  }
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((current, step) => fieldsOf(current)[step], value);
}
