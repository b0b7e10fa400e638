import { numberOf } from '../spec/read-values.js';
import { durationOf } from './check/durations.js';
import { defineRule } from './check/rule.js';

const lengths = ['interval', 'timeout', 'start_period'];

export default defineRule({
  id: 'swarm/health-check-time',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A health check faster than an engine checks',
  why: 'An engine refuses an interval, timeout or start_period below 1ms that is not 0; 0 means the default.',
  remedy: 'Write a duration with its unit: interval: 30s.',
  link: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
  bad: [
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, check], interval: 30us } } }',
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, check], timeout: -1s } } }',
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, check], retries: 4294967295 } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, check], interval: 30s } } }'],
  looksAt: ['healthcheck'],
  checkService: ({ path, healthCheck }, { report }) => {
    if (healthCheck === undefined || healthCheck['disable'] === true) return;
    for (const key of lengths) {
      const length = durationOf(healthCheck[key]) ?? 0n;
      if (length === 0n || length >= 1_000_000n) continue;
      report({
        path: [...path, 'healthcheck', key],
        message: `is ${String(healthCheck[key])}; an engine refuses less than 1ms`,
      });
    }
    const retries = numberOf(healthCheck['retries']) ?? 0;
    // An engine keeps 32 bits of it, as this operator does.
    if ((retries | 0) >= 0) return;
    report({
      path: [...path, 'healthcheck', 'retries'],
      message: `is ${retries}, which an engine reads as negative and refuses`,
      remedy: 'Write how many checks in a row must fail: retries: 3.',
    });
  },
});
