import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/failure-action',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A failure action that no engine knows',
  why: 'Only pause, continue and rollback exist, for updates and for rollbacks; an engine refuses anything else.',
  remedy: 'Write failure_action: rollback in update_config, or pause in rollback_config.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#update_config',
  bad: [
    'services: { api: { image: "shop/api:1.4", deploy: { update_config: { failure_action: stop } } } }',
    'services: { api: { image: "shop/api:1.4", deploy: { rollback_config: { failure_action: stop } } } }',
  ],
  good: [
    'services: { api: { image: "shop/api:1.4", deploy: { update_config: { failure_action: rollback } } } }',
  ],
  looksAt: ['deploy.update_config', 'deploy.rollback_config'],
  checkService: ({ deploy }, { report }) => {
    for (const key of ['update_config', 'rollback_config'] as const) {
      const config = key === 'update_config' ? deploy.updateConfig : deploy.rollbackConfig;
      const action = textOf(config?.['failure_action']) ?? '';
      if (['', 'pause', 'continue', 'rollback'].includes(action)) continue;
      report({
        path: [...deploy.path, key, 'failure_action'],
        message: `is ${JSON.stringify(action)}; an engine refuses it ("unrecognized update failure action")`,
      });
    }
  },
});
