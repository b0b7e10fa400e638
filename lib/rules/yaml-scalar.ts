import { type StackDocument, valuesOf } from '../spec/load/index.js';
import { goText } from '../spec/model/go-text.js';
import { fieldsOf } from '../spec/read-values.js';
import { mapOf, valueAt } from '../spec/yaml/values.js';
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
  good: [
    'services: { api: { image: "shop/api:1.4", environment: { VERSION: "1.10", PORT: 8080 } } }',
    {
      files: [
        'services: { api: { image: "shop/api:1.4", environment: { PORT: 8080, LIMIT: 1e3 } } }',
        'services: { api: { environment: { PORT: 80, LIMIT: "500" } } }',
      ],
    },
  ],
  check: ({ documents, model, report }) => {
    for (const document of documents) {
      for (const { path, text } of readOtherwise(document)) {
        const arrives = path.reduce<unknown>((value, step) => fieldsOf(value)[step], model);
        // Another file of the set has the last word.
        if (arrives !== text) continue;
        const written = document.plainScalar(path);
        if (written === undefined || written === arrives) continue;
        report({ path, document, message: `is written ${written} and arrives as ${arrives}` });
      }
    }
  },
});

/** A value that YAML read as a number, a time or a flag, and the text that is made of it. */
interface ReadOtherwise {
  readonly path: YamlPath;
  readonly text: string;
}

/** What YAML read as a text is left out: it is what is written. */
function readOtherwise(document: StackDocument): ReadOtherwise[] {
  const { written } = valuesOf(document);
  const found: ReadOtherwise[] = [];
  for (const section of sections) {
    const maps = section === 'services' ? mapsOfService : mapsOfObject;
    const entries = mapOf(valueAt(written, [section]));
    for (const name of entries.keys()) {
      for (const map of maps) {
        const texts = mapOf(valueAt(entries.get(name), map));
        for (const key of texts.keys()) {
          const value = texts.get(key) ?? null;
          if (typeof value === 'string' || value === null) continue;
          found.push({ path: [section, name, ...map, key], text: goText(value) });
        }
      }
    }
  }
  return found;
}
