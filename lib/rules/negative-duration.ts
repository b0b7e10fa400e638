import type { Fields } from '../spec/read-values.js';
import { durationOf } from './check/durations.js';
import { defineRule } from './check/rule.js';

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
  checkService: ({ deploy }, { report }) => {
    const look = (section: string, fields: Fields | undefined, keys: readonly string[]) => {
      for (const key of keys) {
        if ((durationOf(fields?.[key]) ?? 0n) >= 0n) continue;
        report({
          path: [...deploy.path, section, key],
          message: `is ${String(fields?.[key])}; an engine refuses a negative ${key}`,
        });
      }
    };
    look('restart_policy', deploy.restartPolicy, ['delay', 'window']);
    if (!deploy.isJob) look('update_config', deploy.updateConfig, ['delay', 'monitor']);
  },
});
