import {
  type Docker,
  type EngineVolume,
  listServices,
  listVolumes,
  type Remains,
  type Removal,
  removeStack,
  requireManager,
  stackAbsent,
} from '../../engine/index.js';
import { EXIT } from '../exit.js';
import { confirm } from '../ui/confirm.js';
import { interruptible } from '../ui/interrupt.js';

/** How a stack is removed. */
export interface DestroyFlowOptions {
  readonly stack: string;
  readonly yes: boolean;
  readonly volumes: boolean;
  readonly json: boolean;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Asks, removes, waits until all is gone. Answers the exit code. */
export async function destroyFlow(docker: Docker, options: DestroyFlowOptions): Promise<number> {
  const { stack } = options;
  await requireManager(docker);
  const services = await listServices(docker, stack);
  const volumes = options.volumes ? await listVolumes(docker, { stack }) : [];
  if (services.length === 0 && volumes.length === 0) throw stackAbsent(stack);
  await confirm(questionOf(stack, services.length, volumes), options.yes);
  let last: Remains | undefined;
  return interruptible(
    async (signal) => {
      const out = options.json ? process.stderr : process.stdout;
      const { gone, unseen } = await remove(docker, options, signal, (remains) => {
        const text = remainsText(remains);
        if (last === undefined || text !== remainsText(last)) out.write(`${stack}: ${text}\n`);
        last = remains;
      });
      if (!gone) {
        process.stderr.write(`${stack} is not gone after the time given: ${last ? remainsText(last) : ''}\n`);
        return EXIT.no;
      }
      if (unseen.length > 0)
        process.stderr.write(`Down, so its tasks there end when it comes back: ${unseen.join(', ')}.\n`);
      const removed = await removeVolumes(docker, volumes);
      if (options.json)
        process.stdout.write(`${JSON.stringify({ stack, removed: true, volumes: removed })}\n`);
      else out.write(`${stack} is removed. ${volumesText(options.volumes, removed)}\n`);
      return EXIT.done;
    },
    () =>
      `Interrupted. The swarm goes on removing ${stack}${last === undefined ? '' : `: ${remainsText(last)}`}.`,
  );
}

/** Of a stack that is gone already, volumes may be left. */
async function remove(
  docker: Docker,
  { stack, timeout }: DestroyFlowOptions,
  signal: AbortSignal,
  onProgress: (remains: Remains) => void,
): Promise<Removal> {
  if ((await listServices(docker, stack)).length === 0) return { gone: true, unseen: [] };
  return removeStack(docker, stack, { timeout, signal, onProgress });
}

function questionOf(stack: string, services: number, volumes: readonly EngineVolume[]): string {
  const data =
    volumes.length === 0
      ? 'Volumes stay.'
      : `ALL DATA of ${volumes.length} volumes on this node goes with it: ${volumes.map((volume) => volume.Name).join(', ')}.`;
  return `Remove the stack ${stack} with its ${services} services? ${data}`;
}

async function removeVolumes(docker: Docker, volumes: readonly EngineVolume[]): Promise<string[]> {
  for (const { Name } of volumes) await docker.text(['volume', 'rm', Name]);
  return volumes.map((volume) => volume.Name);
}

function volumesText(asked: boolean, removed: readonly string[]): string {
  if (!asked) return 'Its volumes stay on their nodes.';
  return `Removed ${removed.length} volumes of this node; volumes on other nodes stay until they are removed there.`;
}

function remainsText(remains: Remains): string {
  const left = Object.entries(remains).filter(([, count]) => count > 0);
  return left.length === 0
    ? 'nothing left'
    : `waiting for ${left.map(([what, count]) => `${count} ${what}`).join(', ')}`;
}
