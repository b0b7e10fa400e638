import type { Bed } from '../bed/bed.js';
import type { BedNode } from '../bed/node.js';
import { makeStandIn } from '../bed/stand-in.js';
import { startSingleNode } from '../bed/swarm.js';

/** An engine with the images, networks, configs and secrets that the changes take for granted. */
export async function startEngine(bed: Bed): Promise<BedNode> {
  const node = await startSingleNode(bed);
  await makeStandIn([node], 'bed/web:1');
  await makeStandIn([node], 'bed/web:2');
  // Every service and every task has an address.
  const addresses = { n: '10.200.0.0/16', outside: '10.201.0.0/16' };
  for (const [name, subnet] of Object.entries(addresses))
    await node.docker(['network', 'create', '--driver', 'overlay', '--subnet', subnet, name]);
  for (const name of ['c', 'outside']) await node.docker(['config', 'create', name, '/etc/hosts']);
  for (const name of ['x', 'outside']) await node.docker(['secret', 'create', name, '/etc/hosts']);
  return node;
}
