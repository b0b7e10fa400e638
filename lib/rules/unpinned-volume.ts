import { isLocalVolume } from './check/local-volumes.js';
import { isPlaced } from './check/placement.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/unpinned-volume',
  severity: 'info',
  title: 'Data that a task leaves behind when it moves',
  why:
    'A volume of the driver local stays on its node. When the task is placed elsewhere (the node is lost or ' +
    'drained) it starts with an empty one.',
  remedy: 'Add a constraint that names the node or its label, or put a network share behind the volume.',
  link: 'https://docs.docker.com/engine/storage/volumes/#share-data-between-machines',
  bad: ['services: { db: { image: "postgres:16", volumes: ["data:/data"] } }\nvolumes: { data: {} }'],
  good: [
    `services:
  db: { image: "postgres:16", volumes: ["data:/data"], deploy: { placement: { constraints: ["node.labels.db==true"] } } }
volumes: { data: {} }`,
  ],
  check: ({ index, facts, report }) => {
    if (facts.nodes?.length === 1) return;
    for (const volume of index.volumes.values()) {
      const [user] = volume.users;
      if (user === undefined || volume.users.length > 1 || !isLocalVolume(volume)) continue;
      if (user.deploy.tasks !== 'one' || isPlaced(user)) continue;
      const message = `is local to each node, and services.${user.name} may be placed on any: a task that moves starts with an empty volume`;
      report({ path: volume.path, message });
    }
  },
});
