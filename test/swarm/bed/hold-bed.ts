// Opens a bed with one running service, says its id and waits: for the test of what is left when this is killed.
import { Bed } from './bed.js';
import { makeStandIn } from './stand-in.js';
import { startSingleNode } from './swarm.js';
import { waitFor } from './wait.js';

const bed = await Bed.open();
const node = await startSingleNode(bed);
await makeStandIn([node], 'bed/web:1');
await node.docker(['service', 'create', '--detach', '--no-resolve-image', '--name', 'web', 'bed/web:1']);
await waitFor(
  'a container',
  async () => ((await node.docker(['ps', '--quiet'])).stdout === '' ? undefined : true),
  { timeout: 60_000 },
);
process.stdout.write(`${bed.id}\n`);
setInterval(() => undefined, 60_000);
