import { defineRule } from './check/rule.js';
import { parseReference, referenceProblem } from './grammar/image-reference.js';

export default defineRule({
  id: 'swarm/image-tag',
  severity: 'warning',
  title: 'An image without a version',
  why:
    'No tag means latest. Each deploy takes what the registry holds at that moment, a rollback of the file does not ' +
    'bring back the image, and nodes that cannot reach the registry run what they have.',
  remedy: 'Name a version, or a digest: image: NAME:1.27 or NAME@sha256:….',
  link: 'https://docs.docker.com/engine/swarm/services/#specify-the-image-version-a-service-should-use',
  bad: ['services: { web: { image: nginx } }', 'services: { web: { image: "nginx:latest" } }'],
  good: ['services: { web: { image: "nginx:1.27" } }'],
  checkService: ({ path, image }, { report }) => {
    if (image === '') return;
    const { tag, digest } = parseReference(image);
    if (digest !== undefined || (tag !== undefined && tag !== 'latest')) return;
    if (referenceProblem(image) !== undefined) return;
    report({
      path: [...path, 'image'],
      message: `is ${image}${tag === undefined ? ', which means latest' : ''}: what runs changes without a change here`,
    });
  },
});
