import { pairsOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const reserved = 'com.docker.swarm.predefined';

export default defineRule({
  id: 'swarm/network-label',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A network label that belongs to the engine',
  why: `An engine marks its own networks with the label ${reserved} and refuses it on any other.`,
  remedy: 'Leave the label out.',
  link: 'https://docs.docker.com/reference/compose-file/networks/#labels',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { labels: { ${reserved}: "true" } } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { labels: { team: shop } } }`,
  ],
  check: ({ index, report }) => {
    for (const { path, spec, external, users } of index.networks.values()) {
      if (external || users.length === 0 || !pairsOf(spec['labels']).has(reserved)) continue;
      report({ path: [...path, 'labels', reserved], message: 'belongs to the engine, which refuses it' });
    }
  },
});
