import { lostProperties, noticeOf } from './check/ignored-options.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/deprecated-option',
  severity: 'error',
  title: 'An option that a swarm no longer has',
  why:
    'The CLI prints container_name and expose as deprecated and drops them. A container name is lost; expose loses ' +
    'nothing, since services on one network reach each other on every port.',
  remedy: 'Leave it out.',
  link: 'https://docs.docker.com/reference/compose-file/services/#container_name',
  bad: [
    'services: { api: { image: "shop/api:1.4", container_name: shop-api } }',
    'services: { api: { image: "shop/api:1.4", expose: ["80"] } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", networks: { default: { aliases: [shop-api] } } } }'],
  check: ({ documents, engineVersion, report }) => {
    for (const document of documents) {
      for (const { path, ignored } of lostProperties(document, engineVersion)) {
        if (ignored === undefined || noticeOf(path) !== 'deprecated') continue;
        report({
          document,
          path,
          message: 'is dropped; the CLI prints it as deprecated',
          remedy: ignored,
          ...(path[2] === 'expose' ? { severity: 'info' } : {}),
        });
      }
    }
  },
});
