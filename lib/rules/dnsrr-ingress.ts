import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/dnsrr-ingress',
  severity: 'error',
  refusedBy: 'engine',
  title: 'An ingress port of a service without a virtual address',
  why: 'The routing mesh balances over the virtual address, which endpoint_mode: dnsrr does without.',
  remedy: 'Write mode: host in the port, or leave endpoint_mode out.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#endpoint_mode',
  bad: ['services: { api: { image: "shop/api:1.4", ports: ["80:80"], deploy: { endpoint_mode: dnsrr } } }'],
  good: [
    'services: { api: { image: "shop/api:1.4", ports: [{ target: 80, published: 80, mode: host }], deploy: { endpoint_mode: dnsrr } } }',
  ],
  looksAt: ['deploy.endpoint_mode'],
  checkService: ({ ports, deploy }, { report }) => {
    if (textOf(deploy.spec['endpoint_mode'])?.toLowerCase() !== 'dnsrr') return;
    for (const port of ports) {
      if (port.mode === 'host') continue;
      report({
        path: port.path,
        message: 'is published in ingress mode while endpoint_mode is dnsrr; an engine refuses that',
      });
    }
  },
});
