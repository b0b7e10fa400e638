import { textOf, textsOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/on-failure-health',
  severity: 'warning',
  title: 'A health check that may never bring a task back',
  why:
    'An engine stops a task that became unhealthy with SIGTERM. A program that then ends with exit code 0 counts as ' +
    'complete, and the condition on-failure starts nothing in its place: the service stays one task short (seen on ' +
    'engine 20.10).',
  remedy: 'Write condition: any, which restarts whatever the exit code.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#restart_policy',
  bad: [
    `services:
  api:
    image: shop/api:1.4
    healthcheck: { test: [CMD, check], interval: 10s }
    deploy: { restart_policy: { condition: on-failure } }`,
  ],
  good: [
    `services:
  api:
    image: shop/api:1.4
    healthcheck: { test: [CMD, check], interval: 10s }
    deploy: { restart_policy: { condition: any } }`,
    'services: { job: { image: "shop/job:1.4", deploy: { restart_policy: { condition: on-failure } } } }',
  ],
  looksAt: ['healthcheck'],
  checkService: ({ healthCheck, deploy }, { report }) => {
    if (textOf(deploy.restartPolicy?.['condition']) !== 'on-failure') return;
    const test = textsOf(healthCheck?.['test']);
    if (healthCheck?.['disable'] === true || test.length === 0 || test[0] === 'NONE') return;
    report({
      path: [...deploy.path, 'restart_policy', 'condition'],
      message:
        'is on-failure beside a health check; an unhealthy task whose program ends with exit code 0 is not replaced',
    });
  },
});
