import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/global-replicas',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A number of replicas in a global mode',
  why: 'A global service has one task on every node that fits; the CLI ends when replicas stands beside it.',
  remedy: 'Leave replicas out, or write mode: replicated.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#replicas',
  bad: ['services: { agent: { image: "shop/agent:1.4", deploy: { mode: global, replicas: 3 } } }'],
  good: ['services: { agent: { image: "shop/agent:1.4", deploy: { mode: global } } }'],
  looksAt: ['deploy.replicas'],
  checkService: ({ deploy }, { report }) => {
    if (!deploy.isGlobal || deploy.replicas === undefined) return;
    report({
      path: [...deploy.path, 'replicas'],
      message: `is ${deploy.replicas} while mode is ${deploy.mode}; \`docker stack deploy\` refuses that`,
    });
  },
});
