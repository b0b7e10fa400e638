import { fieldsOf, listOf, textOf } from './check/read.js';
import { defineRule } from './check/rule.js';

/** ADDRESS:PUBLISHED:TARGET, with an IPv6 address in brackets or bare. */
const withAddress = /^(?<address>\[[0-9a-f:.]+\]|[0-9]+(?:\.[0-9]+){3}|[0-9a-f]*:[0-9a-f:.]+(?=:[^:]*:)):/i;

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
  check: ({ documents, report }) => {
    for (const document of documents) {
      for (const [name, service] of Object.entries(fieldsOf(fieldsOf(document.value)['services']))) {
        for (const [index, port] of listOf(fieldsOf(service)['ports']).entries()) {
          const address = withAddress.exec(textOf(port) ?? '')?.groups?.['address'];
          if (address === undefined || address === '0.0.0.0' || address === '[::]') continue;
          report({
            path: ['services', name, 'ports', index],
            document,
            message: `names the address ${address}, which is dropped: the port is open on every interface of every node`,
          });
        }
      }
    }
  },
});
