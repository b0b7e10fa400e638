import { run } from './run.js';

/** Addresses of the nodes; the network exists only between their namespaces. */
export const subnet = '192.168.231';
/** The bridge between the nodes, in its own namespace. */
export const bridgeName = 'nodes-bridge';

/**
 * The bridge has a network namespace of its own: the machine's own network, its links and its firewall are never
 * touched, no packet of a node can leave, and all of it goes with the namespaces.
 */
export class NodeNetwork {
  readonly #bedId: string;
  #nodes = 0;

  private constructor(bedId: string) {
    this.#bedId = bedId;
  }

  static async create(bedId: string): Promise<NodeNetwork> {
    const network = new NodeNetwork(bedId);
    const bridge = network.#bridge;
    await run('ip', ['netns', 'add', bridge]);
    await run('ip', ['-n', bridge, 'link', 'add', bridgeName, 'type', 'bridge']);
    await run('ip', ['-n', bridge, 'link', 'set', bridgeName, 'up']);
    return network;
  }

  /** A namespace for one more node, linked to the others. */
  async plug(node: string): Promise<{ namespace: string; address: string }> {
    this.#nodes += 1;
    const address = `${subnet}.${this.#nodes}`;
    const namespace = `${this.#bedId}-${node}`;
    const port = `port${this.#nodes}`;
    const peer = ['peer', 'name', 'eth0', 'netns', namespace];
    await run('ip', ['netns', 'add', namespace]);
    await run('ip', ['-n', this.#bridge, 'link', 'add', port, 'type', 'veth', ...peer]);
    await run('ip', ['-n', this.#bridge, 'link', 'set', port, 'master', bridgeName, 'up']);
    await run('ip', ['-n', namespace, 'address', 'add', `${address}/24`, 'dev', 'eth0']);
    await run('ip', ['-n', namespace, 'link', 'set', 'eth0', 'up']);
    await run('ip', ['-n', namespace, 'link', 'set', 'lo', 'up']);
    return { namespace: `/run/netns/${namespace}`, address };
  }

  get #bridge(): string {
    return `${this.#bedId}-bridge`;
  }
}
