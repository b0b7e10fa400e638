import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/restart-condition',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A restart condition that no engine knows',
  why:
    'Only none, on-failure and any exist. An engine refuses the service ("invalid RestartCondition"), ' +
    'after networks and other services were created.',
  remedy: 'Write condition: any, which restarts whatever the exit code.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#restart_policy',
  bad: [
    'services: { api: { image: "shop/api:1.4", deploy: { restart_policy: { condition: unless-stopped } } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { restart_policy: { condition: any } } } }'],
  looksAt: ['deploy.restart_policy'],
  checkService: ({ deploy }, { report }) => {
    const condition = textOf(deploy.restartPolicy?.['condition']) ?? '';
    if (['', 'none', 'on-failure', 'any'].includes(condition)) return;
    report({
      path: [...deploy.path, 'restart_policy', 'condition'],
      message: `is ${JSON.stringify(condition)}; an engine refuses it ("invalid RestartCondition")`,
    });
  },
});
