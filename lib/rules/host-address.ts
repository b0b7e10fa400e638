import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/host-address',
  severity: 'error',
  title: 'A port published on one address',
  why: 'The CLI drops the address with a warning, and the service listens on every interface of every node.',
  remedy:
    'Leave the address out and close the port in the firewall, or reach the service through a network or a proxy instead.',
  link: 'https://docs.docker.com/reference/compose-file/services/#ports',
  bad: ['services: { db: { image: "postgres:16", ports: ["127.0.0.1:5432:5432"] } }'],
  good: ['services: { api: { image: "shop/api:1.4", ports: ["8080:80"] } }'],
  check: ({ notes, report }) => {
    for (const { path, document, text } of notes('host-ip')) {
      if (text === '0.0.0.0' || text === '::') continue;
      const message = `names the address ${text}, which is dropped: the port is open on every interface of every node`;
      report({ path, document, message });
    }
  },
});
