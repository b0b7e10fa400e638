import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/service-mode',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A service mode that does not exist',
  why: 'The CLI knows replicated, global, replicated-job and global-job, and ends at anything else.',
  remedy: 'Write mode: replicated or mode: global; for what runs to its end, replicated-job or global-job.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#mode',
  bad: ['services: { api: { image: "shop/api:1.4", deploy: { mode: daemon } } }'],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { mode: global } } }'],
  looksAt: ['deploy.mode'],
  checkService: ({ deploy }, { report }) => {
    if (['replicated', 'global', 'replicated-job', 'global-job'].includes(deploy.mode)) return;
    report({
      path: [...deploy.path, 'mode'],
      message: `is ${JSON.stringify(deploy.mode)}; \`docker stack deploy\` refuses it ("Unknown mode")`,
    });
  },
});
