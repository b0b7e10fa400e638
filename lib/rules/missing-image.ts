import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/missing-image',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A service without an image',
  why: 'A swarm builds nothing. `docker stack deploy` ends before it creates anything ("no image specified").',
  remedy: 'Build and push the image beforehand, and write image: REGISTRY/NAME:TAG.',
  link: 'https://docs.docker.com/reference/compose-file/services/#image',
  bad: ['services: { api: { build: . } }', 'services: { api: { command: [sleep, "1"] } }'],
  good: ['services: { api: { image: "shop/api:1.4" } }'],
  checkService: ({ path, image }, { report }) => {
    if (image === '') report({ path, message: 'has no image; `docker stack deploy` refuses it' });
  },
});
