import { textsOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/health-check-disabled',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A health check that is disabled and defined',
  why: 'disable: true switches off the check that the image brings; the CLI ends when a test stands beside it.',
  remedy: 'Keep either disable: true or test.',
  link: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
  bad: ['services: { api: { image: "shop/api:1.4", healthcheck: { disable: true, test: [CMD, check] } } }'],
  good: ['services: { api: { image: "shop/api:1.4", healthcheck: { disable: true } } }'],
  looksAt: ['healthcheck'],
  checkService: ({ path, healthCheck }, { report }) => {
    if (healthCheck?.['disable'] !== true || textsOf(healthCheck['test']).length === 0) return;
    report({
      path: [...path, 'healthcheck', 'disable'],
      message: 'stands beside test; `docker stack deploy` refuses that',
    });
  },
});
