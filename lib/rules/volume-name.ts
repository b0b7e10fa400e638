import { defineRule } from './check/rule.js';
import { swarmName } from './check/stack-index.js';

export default defineRule({
  id: 'swarm/volume-name',
  severity: 'warning',
  title: 'A volume name that no node takes',
  why:
    'The deploy succeeds, and nodes reject every task: a local volume is named with letters, digits, _, . and -, at ' +
    'least two of them, a letter or digit first.',
  remedy: 'Write a name of letters, digits and -; for a path of the node write a bind mount.',
  link: 'https://docs.docker.com/reference/compose-file/volumes/#name',
  bad: [
    'services: { db: { image: "postgres:16", volumes: ["data:/data"] } }\nvolumes: { data: { name: "shop data" } }',
  ],
  good: [
    'services: { db: { image: "postgres:16", volumes: ["data:/data"] } }\nvolumes: { data: { name: shop-data } }',
  ],
  check: ({ index, facts, report }) => {
    for (const volume of index.volumes.values()) {
      const name = swarmName(volume, facts.stackName);
      if (volume.users.length === 0 || name.includes('{{') || /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name))
        continue;
      report({
        path: volume.explicitName === undefined ? volume.path : [...volume.path, 'name'],
        message: `is ${JSON.stringify(name)}; nodes reject every task that mounts it`,
      });
    }
  },
});
