import { textOf } from './check/read.js';
import { defineRule } from './check/rule.js';
import { parseRestart } from './grammar/restart.js';

export default defineRule({
  id: 'swarm/restart',
  severity: 'error',
  title: 'A service-level restart',
  why:
    'The CLI prints restart as ignored, yet makes a restart policy of it where there is no deploy.restart_policy: ' +
    'always and unless-stopped become any, on-failure keeps its count, and no becomes the default, which restarts.',
  remedy: 'Write deploy.restart_policy with condition: any, on-failure or none, and leave restart out.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#restart_policy',
  bad: [
    'services: { api: { image: "shop/api:1.4", restart: "no" } }',
    'services: { api: { image: "shop/api:1.4", restart: always } }',
    'services: { api: { image: "shop/api:1.4", restart: always, deploy: { restart_policy: { condition: none } } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { restart_policy: { condition: none } } } }'],
  checkService: ({ path, spec, deploy }, { report }) => {
    const restart = textOf(spec['restart']);
    if (restart === undefined) return;
    const parsed = parseRestart(restart);
    const at = { path: [...path, 'restart'] };
    if (deploy.restartPolicy !== undefined) {
      report({
        ...at,
        message: 'is dropped in favour of deploy.restart_policy',
        severity: 'info',
        remedy: 'Leave restart out.',
      });
    } else if ('problem' in parsed) {
      return;
    } else if (parsed.name === 'no') {
      report({
        ...at,
        message: 'is dropped; the service restarts all the same',
        remedy: 'Write deploy.restart_policy.condition: none, and leave restart out.',
      });
    } else {
      const condition = parsed.name === 'on-failure' ? 'on-failure' : 'any';
      report({
        ...at,
        message: `is ${JSON.stringify(restart)}, which the CLI prints as ignored and passes on as condition: ${condition}`,
        severity: 'info',
        remedy: `Write deploy.restart_policy.condition: ${condition}, and leave restart out.`,
      });
    }
  },
});
