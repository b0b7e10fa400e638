import { lostProperties } from './check/ignored-options.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/newer-than-engine',
  severity: 'error',
  title: 'A field that the engine is too old for',
  why:
    'An engine drops a field that is newer than itself without a word: healthcheck.start_interval before version 25, ' +
    'volume.subpath before 26. It is a warning while the version is unknown.',
  remedy: 'Leave it out, or update every engine of the swarm first.',
  link: 'https://docs.docker.com/reference/api/engine/version-history/',
  bad: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, check], start_interval: 1s } } }',
      ],
      about: { engineVersion: '24.0' },
    },
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, check], start_interval: 1s } } }',
  ],
  good: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, check], start_interval: 1s } } }',
      ],
      about: { engineVersion: '28.2' },
    },
  ],
  check: ({ documents, facts, engineVersion, report }) => {
    for (const document of documents) {
      for (const { path, ignored, newer } of lostProperties(document, engineVersion)) {
        // A mount type that the engine does not know is refused, not dropped: another rule speaks of it.
        if (ignored !== undefined || newer === undefined || path.at(-1) === 'type') continue;
        report({
          document,
          path,
          message: `needs engine ${newer}; an older one drops it without a word`,
          ...(facts.engineVersion === undefined ? { severity: 'warning' } : {}),
        });
      }
    }
  },
});
