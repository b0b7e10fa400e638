import { isFields } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/environment-name',
  severity: 'warning',
  title: 'An environment variable without a name',
  why: 'The deploy succeeds, and nodes reject every task ("invalid environment variable").',
  remedy: 'Write NAME=VALUE.',
  link: 'https://docs.docker.com/reference/compose-file/services/#environment',
  bad: ['services: { api: { image: "shop/api:1.4", environment: ["=debug"] } }'],
  good: ['services: { api: { image: "shop/api:1.4", environment: ["LOG_LEVEL=debug"] } }'],
  looksAt: ['environment'],
  checkService: (service, { report }) => {
    const { environment } = service.spec;
    if (isFields(environment) ? !Object.hasOwn(environment, '') : !service.environment.has('')) return;
    report({
      path: [...service.path, 'environment'],
      message: 'has a value without a name; nodes reject every task',
    });
  },
});
