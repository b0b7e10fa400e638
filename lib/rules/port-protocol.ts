import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const known = { protocol: ['tcp', 'udp', 'sctp'], mode: ['ingress', 'host'] } as const;

export default defineRule({
  id: 'swarm/port-protocol',
  severity: 'error',
  title: 'A port with an unknown protocol or mode',
  why: 'An engine takes an unknown protocol for tcp and an unknown mode for ingress, without a word.',
  remedy: 'Write protocol: tcp, udp or sctp, and mode: ingress or host.',
  link: 'https://docs.docker.com/reference/compose-file/services/#ports',
  bad: [
    'services: { api: { image: "shop/api:1.4", ports: [{ target: 80, published: 80, protocol: http }] } }',
    'services: { api: { image: "shop/api:1.4", ports: [{ target: 80, published: 80, mode: node }] } }',
  ],
  good: [
    'services: { api: { image: "shop/api:1.4", ports: [{ target: 80, published: 80, protocol: udp, mode: host }] } }',
  ],
  looksAt: ['ports'],
  checkService: ({ ports }, { report }) => {
    for (const port of ports) {
      for (const key of ['protocol', 'mode'] as const) {
        const text = textOf(port.spec[key]) ?? '';
        if (text === '' || (known[key] as readonly string[]).includes(text.toLowerCase())) continue;
        report({
          path: [...port.path, key],
          message: `is ${JSON.stringify(text)}, which an engine takes for ${port[key]} without a word`,
        });
      }
    }
  },
});
