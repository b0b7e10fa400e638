import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/endpoint-mode',
  severity: 'error',
  refusedBy: 'engine',
  title: 'An endpoint mode that no engine knows',
  why: 'A service name resolves to one virtual address (vip) or to the addresses of its tasks (dnsrr).',
  remedy: 'Write endpoint_mode: vip or endpoint_mode: dnsrr.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#endpoint_mode',
  bad: ['services: { api: { image: "shop/api:1.4", deploy: { endpoint_mode: round-robin } } }'],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { endpoint_mode: dnsrr } } }'],
  looksAt: ['deploy.endpoint_mode'],
  checkService: ({ deploy }, { report }) => {
    const mode = textOf(deploy.spec['endpoint_mode']) ?? '';
    if (['', 'vip', 'dnsrr'].includes(mode.toLowerCase())) return;
    report({
      path: [...deploy.path, 'endpoint_mode'],
      message: `is ${JSON.stringify(mode)}; an engine refuses it ("invalid resolution mode")`,
    });
  },
});
