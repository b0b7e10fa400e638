import { textOf } from '../spec/read-values.js';
import { nodeCount } from './check/placement.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/host-port-start-first',
  severity: 'warning',
  title: 'A host port and start-first',
  why:
    'With start-first the new task needs the port that the old one still holds. Without a spare node the update ' +
    'never ends ("host-mode port already in use").',
  remedy: 'Write order: stop-first, or publish the port in ingress mode.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#update_config',
  bad: [
    `services:
  proxy:
    image: shop/proxy:1.4
    ports: [{ target: 80, published: 80, mode: host }]
    deploy: { update_config: { order: start-first } }`,
  ],
  good: [
    `services:
  proxy:
    image: shop/proxy:1.4
    ports: [{ target: 80, published: 80, mode: host }]
    deploy: { update_config: { order: stop-first } }`,
  ],
  looksAt: ['ports'],
  checkService: (service, { facts, report }) => {
    const { ports, deploy } = service;
    if (!ports.some(({ mode, published }) => mode === 'host' && published !== 0)) return;
    const nodes = facts.nodes === undefined ? undefined : nodeCount(service, facts.nodes);
    if (!deploy.isGlobal && nodes !== undefined && nodes > (deploy.replicas ?? 1)) return;
    for (const key of ['update_config', 'rollback_config'] as const) {
      const config = key === 'update_config' ? deploy.updateConfig : deploy.rollbackConfig;
      if (textOf(config?.['order']) !== 'start-first') continue;
      report({
        path: [...deploy.path, key, 'order'],
        message:
          'is start-first while a port is published in host mode; without a spare node the update never ends',
      });
    }
  },
});
