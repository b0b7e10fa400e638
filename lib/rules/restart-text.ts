import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { parseRestart } from './grammar/restart.js';

export default defineRule({
  id: 'swarm/restart-text',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A restart that the CLI cannot read',
  why: 'Without deploy.restart_policy the CLI makes one out of restart, and ends when it cannot read it.',
  remedy: 'Write deploy.restart_policy.condition: any, on-failure or none, and leave restart out.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#restart_policy',
  bad: ['services: { api: { image: "shop/api:1.4", restart: sometimes } }'],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { restart_policy: { condition: any } } } }'],
  looksAt: ['restart'],
  checkService: ({ path, spec, deploy }, { report }) => {
    const restart = textOf(spec['restart']) ?? '';
    if (deploy.restartPolicy !== undefined) return;
    const parsed = parseRestart(restart);
    if (!('problem' in parsed)) return;
    report({
      path: [...path, 'restart'],
      message: `is ${JSON.stringify(restart)}; \`docker stack deploy\` refuses it (${parsed.problem})`,
    });
  },
});
