import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/external-name',
  severity: 'info',
  title: 'The old way to name what exists already',
  why: 'A name under external is deprecated since format 3.5; the CLI says so at each deploy.',
  remedy: 'Write external: true, and name beside it.',
  link: 'https://docs.docker.com/reference/compose-file/networks/#external',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { external: { name: shop-back } } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { external: true, name: shop-back } }`,
  ],
  check: ({ notes, report }) => {
    for (const { path, document } of notes('external-name')) {
      report({ path, document, message: 'is the old way to write name; the CLI warns of it at each deploy' });
    }
  },
});
