import type { ApiNode } from './api-types.js';
import { Bed } from './bed.js';
import type { BedNode } from './node.js';
import { waitFor } from './wait.js';

/** A swarm of several nodes in one bed. */
export interface Cluster {
  readonly bed: Bed;
  readonly managers: readonly [BedNode, BedNode, BedNode];
  readonly worker: BedNode;
  readonly nodes: readonly BedNode[];
}

/** Starts one engine that is a swarm by itself. */
export async function startSingleNode(bed: Bed, name = 'node'): Promise<BedNode> {
  const node = await bed.startNode(name);
  await initSwarm(node);
  return node;
}

/** Starts three managers and one worker, and waits until all are ready. */
export async function startCluster(): Promise<Cluster> {
  const bed = await Bed.open();
  const [first, second, third, worker] = await Promise.all([
    bed.startNode('manager1'),
    bed.startNode('manager2'),
    bed.startNode('manager3'),
    bed.startNode('worker1'),
  ]);
  await initSwarm(first);
  await join(first, second, 'manager');
  await join(first, third, 'manager');
  await join(first, worker, 'worker');
  await waitFor(
    'four ready nodes',
    async () => {
      const nodes = await first.api.get<ApiNode[]>('/nodes');
      return nodes.filter((node) => node.Status.State === 'ready').length === 4 ? true : undefined;
    },
    { timeout: 60_000 },
  );
  return { bed, managers: [first, second, third], worker, nodes: [first, second, third, worker] };
}

async function initSwarm(node: BedNode): Promise<void> {
  await node.docker(['swarm', 'init', '--advertise-addr', node.address]);
}

async function join(first: BedNode, node: BedNode, role: 'manager' | 'worker'): Promise<void> {
  const { stdout } = await first.docker(['swarm', 'join-token', '--quiet', role]);
  const address = ['--advertise-addr', node.address];
  await node.docker(['swarm', 'join', ...address, '--token', stdout.trim(), `${first.address}:2377`]);
}

/** The names of the swarm's nodes by their ids, as one of its managers knows them. */
export async function nodeNames(manager: BedNode): Promise<Map<string, string>> {
  const nodes = await manager.api.get<ApiNode[]>('/nodes');
  return new Map(nodes.map((node) => [node.ID, node.Description.Hostname]));
}
