import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/update-policy',
  severity: 'warning',
  title: 'No word about updates',
  why:
    'Without update_config the old task stops before the new one starts, so every update of a service with one ' +
    'replica is an outage, and an update that fails stops half way and waits for an operator.',
  remedy:
    'Write update_config with order: start-first (stop-first for a host port or a volume with one writer) and failure_action: rollback.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#update_config',
  bad: ['services: { api: { image: "shop/api:1.4" } }'],
  good: [
    'services: { api: { image: "shop/api:1.4", deploy: { update_config: { order: start-first, failure_action: rollback } } } }',
  ],
  checkService: ({ path, spec, deploy }, { report }) => {
    if (deploy.isJob || deploy.updateConfig !== undefined) return;
    report({
      path: spec['deploy'] === undefined ? path : deploy.path,
      message: 'has no update_config; an update stops the old task first and pauses when it fails',
    });
  },
});
