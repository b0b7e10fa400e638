import { numberOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/failure-ratio',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A failure ratio that is no ratio',
  why: 'update_config.max_failure_ratio is a fraction of the tasks; an engine refuses what is below 0 or above 1.',
  remedy: 'Write a fraction from 0 to 1: 0.25 lets a quarter of the tasks fail.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#update_config',
  bad: ['services: { api: { image: "shop/api:1.4", deploy: { update_config: { max_failure_ratio: 25 } } } }'],
  good: [
    'services: { api: { image: "shop/api:1.4", deploy: { update_config: { max_failure_ratio: 0.25 } } } }',
  ],
  looksAt: ['deploy.update_config'],
  checkService: ({ deploy }, { report }) => {
    const ratio = numberOf(deploy.updateConfig?.['max_failure_ratio']) ?? 0;
    if (deploy.isJob || (ratio >= 0 && ratio <= 1)) return;
    report({
      path: [...deploy.path, 'update_config', 'max_failure_ratio'],
      message: `is ${ratio}; an engine refuses a ratio below 0 or above 1`,
    });
  },
});
