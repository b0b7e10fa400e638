import { fieldsOf, isFields, listOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/generic-resource',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A generic resource that says nothing',
  why: 'An engine breaks off the request for a service with an empty entry under generic_resources.',
  remedy: 'Write discrete_resource_spec with kind and value, or leave the entry out.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#resources',
  bad: [
    'services: { train: { image: "shop/train:1.4", deploy: { resources: { reservations: { generic_resources: [{}] } } } } }',
  ],
  good: [
    `services:
  train:
    image: shop/train:1.4
    deploy:
      resources: { reservations: { generic_resources: [{ discrete_resource_spec: { kind: gpu, value: 1 } }] } }`,
  ],
  looksAt: ['deploy.resources'],
  checkService: ({ deploy }, { report }) => {
    const reservations = fieldsOf(fieldsOf(deploy.spec['resources'])['reservations']);
    for (const [index, entry] of listOf(reservations['generic_resources']).entries()) {
      if (isFields(fieldsOf(entry)['discrete_resource_spec'])) continue;
      report({
        path: [...deploy.path, 'resources', 'reservations', 'generic_resources', index],
        message: 'names no resource; an engine breaks off the request',
      });
    }
  },
});
