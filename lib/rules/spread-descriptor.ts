import { fieldsOf, listOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/spread-descriptor',
  severity: 'error',
  title: 'A placement preference that spreads over nothing',
  why:
    'An engine spreads over node.labels.NAME and engine.labels.NAME. It takes any other text and passes over it ' +
    'without a word.',
  remedy: 'Write spread: node.labels.NAME, and give the nodes that label.',
  link: 'https://docs.docker.com/engine/swarm/services/#placement-preferences',
  bad: [
    'services: { api: { image: "shop/api:1.4", deploy: { placement: { preferences: [{ spread: node.hostname }] } } } }',
  ],
  good: [
    'services: { api: { image: "shop/api:1.4", deploy: { placement: { preferences: [{ spread: node.labels.zone }] } } } }',
  ],
  looksAt: ['deploy.placement'],
  checkService: ({ deploy }, { report }) => {
    for (const [index, entry] of listOf(deploy.placement['preferences']).entries()) {
      const spread = textOf(fieldsOf(entry)['spread']) ?? '';
      if (/^(?:node|engine)\.labels\../i.test(spread)) continue;
      report({
        path: [...deploy.path, 'placement', 'preferences', index, ...(spread === '' ? [] : ['spread'])],
        message: `is ${JSON.stringify(spread)}; an engine passes over it without a word`,
      });
    }
  },
});
