import { mkdirSync } from 'node:fs';
import { newBedId } from './identity.js';
import { NodeNetwork } from './network.js';
import { BedNode } from './node.js';
import { bedDirectory, removeBed } from './removal.js';

const open = new Set<string>();

/** Real engines on this machine, apart from it and from each other, for as long as a test needs them. */
export class Bed {
  readonly id: string;
  readonly #network: NodeNetwork;

  private constructor(id: string, network: NodeNetwork) {
    this.id = id;
    this.#network = network;
  }

  /** An empty bed. It goes with `close`, or with this process at the latest. */
  static async open(): Promise<Bed> {
    removeAllAtExit();
    const id = newBedId();
    open.add(id);
    mkdirSync(bedDirectory(id), { mode: 0o700 });
    return new Bed(id, await NodeNetwork.create(id));
  }

  /** Where files of a test may be written; they go with the bed. */
  get directory(): string {
    return bedDirectory(this.id);
  }

  /** Adds a node, and starts its engine. */
  async startNode(name: string): Promise<BedNode> {
    const plugged = await this.#network.plug(name);
    const node = new BedNode(name, { bedId: this.id, bedDirectory: this.directory, ...plugged });
    await node.start();
    return node;
  }

  /** Removes the bed and all that is in it. */
  close(): void {
    removeBed(this.id);
    open.delete(this.id);
  }
}

let watching = false;

function removeAllAtExit(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => open.forEach(removeBed));
  const end = () => process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The test runner is gone: nobody reads the answer of this worker any more.
  process.on('disconnect', end);
}
