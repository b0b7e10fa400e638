import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/duplicate-port',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A service that publishes a port twice',
  why: 'An engine refuses a service with two entries for one published port and protocol, whatever their modes.',
  remedy: 'Publish each port once, or give one of them another published port.',
  link: 'https://docs.docker.com/reference/compose-file/services/#ports',
  bad: ['services: { api: { image: "shop/api:1.4", ports: ["8080:80", "8080:81"] } }'],
  good: [
    'services: { api: { image: "shop/api:1.4", ports: ["8080:80", "8081:81"] } }',
    'services: { dns: { image: "shop/dns:1.4", ports: ["53:53/tcp", "53:53/udp"] } }',
  ],
  looksAt: ['ports'],
  checkService: ({ ports }, { report }) => {
    if (ports.length < 2) return;
    const taken = new Set<string>();
    for (const port of ports) {
      const { published, protocol } = port;
      const key = `${published}/${protocol}`;
      if (published !== 0 && taken.has(key)) {
        report({ path: port.path, message: `publishes ${key} again; an engine refuses the service` });
      }
      taken.add(key);
    }
  },
});
