import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/job-update',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A job with an update policy',
  why: 'A job runs to its end and is never updated task by task; an engine refuses it with an update_config.',
  remedy: 'Leave update_config out.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#mode',
  bad: [
    'services: { migrate: { image: "shop/api:1.4", deploy: { mode: replicated-job, update_config: { parallelism: 1 } } } }',
  ],
  good: ['services: { migrate: { image: "shop/api:1.4", deploy: { mode: replicated-job } } }'],
  looksAt: ['deploy.update_config'],
  checkService: ({ deploy }, { report }) => {
    if (!deploy.isJob || deploy.updateConfig === undefined) return;
    report({
      path: [...deploy.path, 'update_config'],
      message: `stands beside mode: ${deploy.mode}; an engine refuses it ("Jobs may not have an update config")`,
    });
  },
});
