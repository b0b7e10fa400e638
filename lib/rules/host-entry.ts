import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/host-entry',
  severity: 'error',
  title: 'A host entry that is dropped',
  why: 'The CLI drops an entry of extra_hosts that maps nothing, without a word.',
  remedy: 'Write NAME:ADDRESS.',
  link: 'https://docs.docker.com/reference/compose-file/services/#extra_hosts',
  bad: ['services: { api: { image: "shop/api:1.4", extra_hosts: ["db 10.0.9.9"] } }'],
  good: ['services: { api: { image: "shop/api:1.4", extra_hosts: ["db:10.0.9.9"] } }'],
  check: ({ notes, report }) => {
    for (const { path, document } of notes('host-entry')) {
      report({ path, document, message: 'maps no name to an address, and is dropped without a word' });
    }
  },
});
