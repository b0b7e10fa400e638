import { compareVersions } from '../spec/needs.js';
import { defineRule } from './check/rule.js';
import { referenceProblem } from './grammar/image-reference.js';

export default defineRule({
  id: 'swarm/image-reference',
  severity: 'error',
  refusedBy: 'cli',
  title: 'An image reference that cannot be read',
  why:
    'The CLI reads the reference before it creates anything. Engines up to version 24 read a narrower grammar: ' +
    'they refuse a registry in upper case without a dot, an IPv6 address, and an image id.',
  remedy: 'Write REGISTRY/NAME:TAG in lower case; the tag has letters, digits, _, . and -.',
  link: 'https://docs.docker.com/reference/cli/docker/image/tag/',
  bad: [
    'services: { api: { image: "Shop/api:1.4" } }',
    'services: { api: { image: "shop/api:" } }',
    { files: ['services: { api: { image: "shop/api:${TAG}" } }'] },
  ],
  good: [
    'services: { api: { image: "registry.example.com:5000/shop/api:1.4" } }',
    { files: ['services: { api: { image: "shop/api:${TAG}" } }'], env: { TAG: '1.4' } },
  ],
  checkService: ({ path, image }, { report, engineVersion }) => {
    if (image === '') return;
    const found = referenceProblem(image);
    if (found === undefined || (found.refusedBy === 'engine' && compareVersions(engineVersion, '25') >= 0))
      return;
    const who = found.refusedBy === 'cli' ? '`docker stack deploy`' : 'an engine';
    report({
      path: [...path, 'image'],
      message: `is ${JSON.stringify(image)}; ${who} refuses it (${found.problem})`,
      refusedBy: found.refusedBy,
    });
  },
});
