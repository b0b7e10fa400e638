import { textsOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/health-check-form',
  severity: 'warning',
  title: 'A health check that is never made',
  why:
    'A list begins with CMD, CMD-SHELL or NONE, and a command follows. With anything else no check is ever made, the ' +
    'task stays "starting" for ever and the deploy never converges.',
  remedy: 'Write test: [CMD, COMMAND, ARGUMENT], or one string for the shell.',
  link: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
  bad: [
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: [curl, "-f", "http://localhost/"] } } }',
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD] } } }',
  ],
  good: [
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: [CMD, curl, "-f", "http://localhost/"] } } }',
    'services: { api: { image: "shop/api:1.4", healthcheck: { test: "curl -f http://localhost/" } } }',
  ],
  looksAt: ['healthcheck'],
  checkService: ({ path, healthCheck }, { report }) => {
    const test = textsOf(healthCheck?.['test']);
    const [form] = test;
    if (form === undefined || form === 'NONE' || healthCheck?.['disable'] === true) return;
    const at = [...path, 'healthcheck', 'test'];
    if (form !== 'CMD' && form !== 'CMD-SHELL') {
      report({
        path: at,
        message: `begins with ${JSON.stringify(form)}, not CMD or CMD-SHELL: tasks stay starting for ever`,
      });
    } else if (test.length === 1) {
      report({ path: at, message: 'has no command: tasks stay starting for ever' });
    }
  },
});
