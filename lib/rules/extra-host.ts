import { isIP } from 'node:net';
import { pairsOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/extra-host',
  severity: 'warning',
  title: 'A host entry without an address',
  why: 'The deploy succeeds, and nodes reject every task ("invalid IP address in add-host").',
  remedy:
    'Write NAME:ADDRESS, or NAME:host-gateway for the node itself; a service needs no entry, its name resolves.',
  link: 'https://docs.docker.com/reference/compose-file/services/#extra_hosts',
  bad: ['services: { api: { image: "shop/api:1.4", extra_hosts: ["db:database.example.com"] } }'],
  good: ['services: { api: { image: "shop/api:1.4", extra_hosts: ["db:10.0.9.9", "node:host-gateway"] } }'],
  looksAt: ['extra_hosts'],
  checkService: ({ path, spec }, { report }) => {
    for (const [name, address = ''] of pairsOf(spec['extra_hosts'], ':')) {
      if (address === 'host-gateway' || isIP(address.replace(/^\[(.*)\]$/, '$1')) !== 0) continue;
      report({
        path: [...path, 'extra_hosts'],
        message: `maps ${name} to ${JSON.stringify(address)}, no address; nodes reject every task`,
      });
    }
  },
});
