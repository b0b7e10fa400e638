import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { parseRestart } from './grammar/restart.js';

export default defineRule({
  id: 'swarm/restart',
  severity: 'error',
  title: 'A service-level restart that is dropped',
  why:
    'The CLI prints restart as ignored. Beside deploy.restart_policy it is; alone, restart: "no" becomes the default ' +
    'of a swarm, which restarts.',
  remedy: 'Write deploy.restart_policy.condition: none, and leave restart out.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#restart_policy',
  bad: [
    'services: { api: { image: "shop/api:1.4", restart: "no" } }',
    'services: { api: { image: "shop/api:1.4", restart: always, deploy: { restart_policy: { condition: none } } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { restart_policy: { condition: none } } } }'],
  looksAt: ['restart'],
  checkService: ({ path, spec, deploy }, { report }) => {
    const restart = textOf(spec['restart']);
    if (restart === undefined) return;
    const parsed = parseRestart(restart);
    const at = [...path, 'restart'];
    if (deploy.restartPolicy !== undefined) {
      const message = 'is dropped in favour of deploy.restart_policy';
      report({ path: at, message, severity: 'info', remedy: 'Leave restart out.' });
    } else if ('name' in parsed && parsed.name === 'no') {
      report({ path: at, message: 'is dropped; the service restarts all the same' });
    }
  },
});
