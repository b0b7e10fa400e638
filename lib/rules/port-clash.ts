import { defineRule } from './check/rule.js';
import type { ServiceFacts } from './check/service-facts.js';

export default defineRule({
  id: 'swarm/port-clash',
  severity: 'error',
  refusedBy: 'engine',
  title: 'Two services that publish the same port',
  why:
    'A port in ingress mode is taken on every node. An engine refuses the second service that publishes it, ' +
    'in whatever mode; the first one stays created.',
  remedy: 'Give one of them another published port, or put a proxy in front of both.',
  link: 'https://docs.docker.com/engine/swarm/ingress/',
  bad: [
    `services:
  api: { image: "shop/api:1.4", ports: ["8080:80"] }
  web: { image: "shop/web:1.4", ports: ["8080:80"] }`,
    `services:
  api: { image: "shop/api:1.4", ports: ["8080:80"] }
  web: { image: "shop/web:1.4", ports: [{ target: 80, published: 8080, mode: host }] }`,
  ],
  good: [
    `services:
  api: { image: "shop/api:1.4", ports: ["8080:80"] }
  web: { image: "shop/web:1.4", ports: ["8081:80"] }`,
  ],
  check: ({ index, report }) => {
    const taken = new Map<string, { readonly service: ServiceFacts; readonly mode: string }>();
    for (const service of index.services) {
      for (const port of service.ports) {
        const { published, protocol, mode } = port;
        if (published === 0) continue;
        const key = `${published}/${protocol}`;
        const holder = taken.get(key);
        if (holder === undefined || (holder.mode === 'host' && mode === 'ingress')) {
          taken.set(key, { service, mode });
        }
        if (holder === undefined || holder.service === service) continue;
        if (holder.mode === 'host' && mode === 'host') continue;
        report({
          path: port.path,
          message: `publishes ${key}, which services.${holder.service.name} publishes too; an engine refuses the second`,
        });
      }
    }
  },
});
