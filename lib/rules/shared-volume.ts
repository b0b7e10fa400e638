import { isLocalVolume } from './check/local-volumes.js';
import { isPinned, sharesPlacement } from './check/placement.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/shared-volume',
  severity: 'warning',
  title: 'A local volume shared across nodes',
  why:
    'A volume of the driver local exists once on each node, under the same name with other content. Replicas, or ' +
    'services, that share it see different data as soon as they run on different nodes.',
  remedy:
    'Tie the services to one node with the same constraint (node.hostname==NAME), or put a network share behind the volume.',
  link: 'https://docs.docker.com/engine/storage/volumes/#share-data-between-machines',
  bad: [
    `services: { api: { image: "shop/api:1.4", volumes: ["media:/media"], deploy: { replicas: 2 } } }
volumes: { media: {} }`,
    `services:
  api: { image: "shop/api:1.4", volumes: ["media:/media"] }
  web: { image: "shop/web:1.4", volumes: ["media:/media"] }
volumes: { media: {} }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", volumes: ["media:/media"], deploy: { replicas: 2 } } }
volumes: { media: { driver_opts: { type: nfs, o: "addr=10.0.9.9,rw", device: ":/media" } } }`,
    `services:
  api: { image: "shop/api:1.4", volumes: ["media:/media"], deploy: { placement: { constraints: ["node.hostname==disk"] } } }
  web: { image: "shop/web:1.4", volumes: ["media:/media"], deploy: { placement: { constraints: ["node.hostname==disk"] } } }
volumes: { media: {} }`,
  ],
  check: ({ index, facts, report }) => {
    if (facts.nodes?.length === 1) return;
    for (const volume of index.volumes.values()) {
      const [first] = volume.users;
      if (first === undefined || !isLocalVolume(volume)) continue;
      const spread = volume.users.find((user) => user.deploy.tasks === 'several' && !isPinned(user));
      const apart = volume.users.find((user) => user !== first && !sharesPlacement(first, user));
      if (spread !== undefined) {
        const count = spread.deploy.replicas;
        report({
          path: volume.path,
          message: `is local to each node and shared by the ${count} replicas of services.${spread.name}; on different nodes they see different data`,
        });
      } else if (apart !== undefined) {
        report({
          path: volume.path,
          message: `is local to each node and shared by services.${first.name} and services.${apart.name}, which may run on different nodes`,
        });
      }
    }
  },
});
