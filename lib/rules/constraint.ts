import { defineRule } from './check/rule.js';
import { parseConstraint } from './grammar/constraint.js';

export default defineRule({
  id: 'swarm/constraint',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A placement constraint that cannot be read',
  why:
    'An engine reads KEY==VALUE or KEY!=VALUE, and refuses the service when the value is empty, as it is where a ' +
    'variable is not set, or holds a quote or a comma.',
  remedy: 'Write KEY==VALUE with a value: node.labels.zone==a. For a variable write ${ZONE:?which zone}.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#constraints',
  bad: [
    'services: { db: { image: "postgres:16", deploy: { placement: { constraints: ["node.role=manager"] } } } }',
    'services: { db: { image: "postgres:16", deploy: { placement: { constraints: ["node.labels.zone==${ZONE}"] } } } }',
  ],
  good: [
    'services: { db: { image: "postgres:16", deploy: { placement: { constraints: ["node.role==manager"] } } } }',
  ],
  looksAt: ['deploy.placement'],
  checkService: ({ deploy }, { report }) => {
    for (const one of deploy.constraints) {
      const read = one.parsed ?? parseConstraint(one.text);
      if (!('problem' in read)) continue;
      report({
        path: one.path,
        message: `is ${JSON.stringify(one.text)}; an engine refuses it ("${read.problem}")`,
      });
    }
  },
});
