import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { parseRestart } from './grammar/restart.js';

export default defineRule({
  id: 'swarm/restart-policy',
  severity: 'info',
  title: 'A service-level restart that becomes a restart policy',
  why:
    'The CLI prints restart as ignored, yet makes a restart policy of it where there is none: always and ' +
    'unless-stopped become any, on-failure keeps its count.',
  remedy: 'Write deploy.restart_policy.condition: any or on-failure, and leave restart out.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#restart_policy',
  bad: [
    'services: { api: { image: "shop/api:1.4", restart: always } }',
    'services: { api: { image: "shop/api:1.4", restart: "on-failure:3" } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { restart_policy: { condition: any } } } }'],
  looksAt: ['restart'],
  checkService: ({ path, spec, deploy }, { report }) => {
    const restart = textOf(spec['restart']);
    if (restart === undefined || deploy.restartPolicy !== undefined) return;
    const parsed = parseRestart(restart);
    if ('problem' in parsed || parsed.name === 'no') return;
    const condition = parsed.name === 'on-failure' ? 'on-failure' : 'any';
    report({
      path: [...path, 'restart'],
      message: `is ${JSON.stringify(restart)}, which the CLI prints as ignored and passes on as condition: ${condition}`,
      remedy: `Write deploy.restart_policy.condition: ${condition}, and leave restart out.`,
    });
  },
});
