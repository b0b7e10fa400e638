import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/update-failure-action',
  severity: 'info',
  title: 'An update that pauses when it fails',
  why: 'failure_action is pause where nothing is said: the service stays half updated until an operator comes.',
  remedy: 'Write failure_action: rollback, or failure_action: pause to say that it is meant.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#update_config',
  bad: ['services: { api: { image: "shop/api:1.4", deploy: { update_config: { order: start-first } } } }'],
  good: [
    'services: { api: { image: "shop/api:1.4", deploy: { update_config: { failure_action: rollback } } } }',
  ],
  looksAt: ['deploy.update_config'],
  checkService: ({ deploy }, { report }) => {
    if (deploy.isJob || deploy.updateConfig === undefined) return;
    if ((textOf(deploy.updateConfig['failure_action']) ?? '') !== '') return;
    report({
      path: [...deploy.path, 'update_config'],
      message: 'leaves failure_action at pause: a failed update stays half done until an operator comes',
    });
  },
});
