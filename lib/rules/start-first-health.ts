import { textOf, textsOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/start-first-health',
  severity: 'warning',
  title: 'start-first without a health check',
  why:
    'The old task stops as soon as the new one counts as running. Without a health check, here or in the image, that ' +
    'is when its process starts, and requests meet a service that is not ready.',
  remedy: 'Add a healthcheck with test, interval and start_period.',
  link: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
  bad: ['services: { api: { image: "shop/api:1.4", deploy: { update_config: { order: start-first } } } }'],
  good: [
    `services:
  api:
    image: shop/api:1.4
    healthcheck: { test: [CMD, check], interval: 10s }
    deploy: { update_config: { order: start-first } }`,
  ],
  looksAt: ['deploy.update_config'],
  checkService: ({ healthCheck, deploy }, { report }) => {
    if (textOf(deploy.updateConfig?.['order']) !== 'start-first') return;
    const test = textsOf(healthCheck?.['test']);
    const off = healthCheck?.['disable'] === true || test[0] === 'NONE';
    if (!off && test.length > 0) return;
    report({
      path: [...deploy.path, 'update_config', 'order'],
      message: `is start-first and the service has no health check${off ? '' : ' of its own'}; requests reach tasks that are not ready`,
    });
  },
});
