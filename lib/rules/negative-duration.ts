import { fieldsOf } from '../spec/read-values.js';
import { durationOf } from './check/durations.js';
import { defineRule } from './check/rule.js';

const lengths = [
  ['restart_policy', 'delay'],
  ['restart_policy', 'window'],
  ['update_config', 'delay'],
  ['update_config', 'monitor'],
] as const;

export default defineRule({
  id: 'swarm/negative-duration',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A negative length of time',
  why: 'An engine refuses a negative delay, monitor or window of an update or a restart.',
  remedy: 'Write a duration of 0s or more.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#update_config',
  bad: [
    'services: { api: { image: "shop/api:1.4", deploy: { update_config: { delay: -5s } } } }',
    'services: { api: { image: "shop/api:1.4", deploy: { restart_policy: { window: -5s } } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { update_config: { delay: 5s } } } }'],
  looksAt: ['deploy.restart_policy', 'deploy.update_config'],
  checkService: ({ deploy }, { report }) => {
    for (const [section, key] of lengths) {
      if (section === 'update_config' && deploy.isJob) continue;
      const value = fieldsOf(deploy.spec[section])[key];
      if ((durationOf(value) ?? 0n) >= 0n) continue;
      report({
        path: [...deploy.path, section, key],
        message: `is ${String(value)}; an engine refuses a negative ${key}`,
      });
    }
  },
});
