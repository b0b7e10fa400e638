import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/unused-definition',
  severity: 'info',
  title: 'A network or volume that no service uses',
  why: '`docker stack deploy` creates only what a service uses; the entry does nothing.',
  remedy: 'Remove the entry, or use it in a service.',
  link: 'https://docs.docker.com/reference/compose-file/',
  bad: ['services: { api: { image: "shop/api:1.4" } }\nvolumes: { data: {} }'],
  good: ['services: { db: { image: "postgres:16", volumes: ["data:/data"] } }\nvolumes: { data: {} }'],
  check: ({ index, report }) => {
    for (const { path, users } of [...index.networks.values(), ...index.volumes.values()]) {
      if (users.length === 0) report({ path, message: 'is used by no service, so nothing is created' });
    }
  },
});
