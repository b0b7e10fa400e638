import { defineRule } from './check/rule.js';

/** What an engine, which keeps 64 bits with a sign, takes for a negative number. Numbers this large are read to 16 digits. */
const tooMany = 2 ** 63;

export default defineRule({
  id: 'swarm/replica-count',
  severity: 'error',
  refusedBy: 'engine',
  title: 'More replicas than an engine counts',
  why: 'The CLI takes numbers up to 18446744073709551615; an engine refuses those above 9223372036854775807 as negative.',
  remedy: 'Write the number of tasks that should run.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#replicas',
  bad: [
    'services: { api: { image: "shop/api:1.4", deploy: { replicas: 9223372036854775808 } } }',
    'services: { seed: { image: "shop/seed:1.4", deploy: { mode: replicated-job, replicas: 18446744073709551615 } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { replicas: 3 } } }'],
  looksAt: ['deploy.replicas'],
  checkService: ({ deploy }, { report }) => {
    if (deploy.isGlobal || (deploy.replicas ?? 0) < tooMany) return;
    report({
      path: [...deploy.path, 'replicas'],
      message: 'is more than 9223372036854775807; an engine refuses it as a negative number',
    });
  },
});
