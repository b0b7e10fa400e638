import { pairsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const ofLocal = new Set(['type', 'o', 'device', 'size']);

export default defineRule({
  id: 'swarm/volume-driver',
  severity: 'warning',
  title: 'A volume that no node can make',
  why:
    'The deploy succeeds. With a driver that is no plugin of a node, no node fits ("missing plugin"); with an option ' +
    'that the driver local does not know, or a type without a device, nodes reject every task.',
  remedy: 'Leave driver out, with type, o and device under driver_opts, or install the plugin on every node.',
  link: 'https://docs.docker.com/reference/cli/docker/volume/create/#opt',
  bad: [
    'services: { db: { image: "postgres:16", volumes: ["data:/data"] } }\nvolumes: { data: { driver: nfs } }',
    'services: { db: { image: "postgres:16", volumes: ["data:/data"] } }\nvolumes: { data: { driver_opts: { mountpoint: /srv } } }',
    'services: { db: { image: "postgres:16", volumes: ["data:/data"] } }\nvolumes: { data: { driver_opts: { type: nfs } } }',
  ],
  good: [
    `services: { db: { image: "postgres:16", volumes: ["data:/data"] } }
volumes: { data: { driver_opts: { type: nfs, o: "addr=10.0.9.9,rw", device: ":/data" } } }`,
  ],
  check: ({ index, facts, report }) => {
    for (const { path, spec, external, users } of index.volumes.values()) {
      const driver = textOf(spec['driver']) || 'local';
      if (external || users.length === 0 || facts.plugins?.includes(driver)) continue;
      if (driver !== 'local') {
        const message = `is ${JSON.stringify(driver)}; without a plugin of that name no task is placed`;
        report({ path: [...path, 'driver'], message });
        continue;
      }
      const options = pairsOf(spec['driver_opts']);
      for (const option of options.keys()) {
        if (ofLocal.has(option)) continue;
        const message = 'is no option of the driver local; nodes reject every task that mounts it';
        report({ path: [...path, 'driver_opts', option], message });
      }
      if ((options.get('type') ?? '') !== '' && (options.get('device') ?? '') === '') {
        const message = 'has a type and no device; nodes reject every task that mounts it';
        report({ path: [...path, 'driver_opts'], message });
      }
    }
  },
});
