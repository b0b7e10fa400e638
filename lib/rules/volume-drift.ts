import { pairsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { swarmName } from './check/stack-index.js';

const volume = (address: string) => ({
  live: {
    volumes: [
      {
        name: 'shop_data',
        node: 'one',
        driver: 'local',
        options: { type: 'nfs', o: `addr=${address}`, device: ':/data' },
      },
    ],
  },
  stackName: 'shop',
});
const stack = `services: { db: { image: "postgres:16", volumes: ["data:/data"] } }
volumes: { data: { driver_opts: { type: nfs, o: addr=10.0.9.9, device: ":/data" } } }`;

export default defineRule({
  id: 'swarm/volume-drift',
  severity: 'warning',
  title: 'A volume that exists with other options',
  why:
    'A node keeps a volume with the options it was created with until someone removes it; new options are passed over ' +
    'without a word. Checked when a live swarm is asked.',
  remedy: 'Give the volume a new name, or remove it on the node after its data is safe.',
  link: 'https://docs.docker.com/engine/storage/volumes/',
  bad: [{ files: [stack], about: volume('10.0.9.8') }],
  good: [{ files: [stack], about: volume('10.0.9.9') }],
  check: ({ index, facts, report }) => {
    const there = facts.live?.volumes;
    if (there === undefined) return;
    for (const entry of index.volumes.values()) {
      if (entry.external || entry.users.length === 0) continue;
      const name = swarmName(entry, facts.stackName);
      const wanted = signature(textOf(entry.spec['driver']) || 'local', pairsOf(entry.spec['driver_opts']));
      const other = there.find(
        (one) => one.name === name && signature(one.driver, new Map(Object.entries(one.options))) !== wanted,
      );
      if (other === undefined) continue;
      const message = `exists on the node ${other.node} with other options, which stay as they are`;
      report({ path: entry.path, message });
    }
  },
});

function signature(driver: string, options: ReadonlyMap<string, string | undefined>): string {
  return JSON.stringify([driver, [...options].sort(([a], [b]) => (a < b ? -1 : 1))]);
}
