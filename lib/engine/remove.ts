import { setTimeout as delay } from 'node:timers/promises';
import type { EngineTask } from './api-types.js';
import type { Docker } from './docker.js';
import { DockerError } from './docker-error.js';
import { hasEnded, listNamed, listNodes, listServices, listTasks, STACK_LABEL } from './inventory.js';

/** What is still there of a stack. */
export interface Remains {
  readonly services: number;
  readonly tasks: number;
  readonly networks: number;
  readonly configs: number;
  readonly secrets: number;
}

/** How a removal ended. */
export interface Removal {
  /** Whether nothing is left, as far as can be seen. */
  readonly gone: boolean;
  /** Nodes that are down and had tasks of the stack: these end when the node comes back. */
  readonly unseen: readonly string[];
}

/** How a removal goes on. */
export interface RemoveOptions {
  /** Milliseconds after which waiting ends. */
  readonly timeout: number;
  /** Takes what is still there. @default nobody */
  readonly onProgress?: (remains: Remains) => void;
  readonly signal?: AbortSignal;
}

/**
 * `docker stack rm`, then waits until nothing of the stack is left, also its tasks' containers. Volumes stay.
 *
 * @throws {@link DockerError} stack-absent when there is nothing of that name
 */
export async function removeStack(docker: Docker, stack: string, options: RemoveOptions): Promise<Removal> {
  const services = await listServices(docker, stack);
  const ids = services.map((service) => service.ID);
  const living = (await listTasks(docker, ids)).filter((task) => !hasEnded(task));
  const down = (await listNodes(docker)).filter((node) => node.Status?.State !== 'ready');
  const isSeen = (task: EngineTask): boolean => down.every((node) => node.ID !== task.NodeID);
  const running = living.filter(isSeen);
  const unseen = down
    .filter((node) => living.some((task) => task.NodeID === node.ID))
    .map((node) => node.Description?.Hostname ?? node.ID);
  const before = await remainsOf(docker, stack, running);
  if (total(before) === 0) throw stackAbsent(stack);
  await docker.text(['stack', 'rm', stack]);
  const end = Date.now() + options.timeout;
  for (;;) {
    const remains = await remainsOf(docker, stack, running);
    options.onProgress?.(remains);
    if (total(remains) === 0) return { gone: true, unseen };
    if (Date.now() > end) return { gone: false, unseen };
    await delay(500, undefined, options.signal === undefined ? {} : { signal: options.signal });
    // A network stays while a container is on it; the first removal may have come too early for it.
    if (remains.tasks === 0 && remains.services === 0 && total(remains) > 0)
      await docker.try(['stack', 'rm', stack]);
  }
}

/** The error for a stack that the swarm does not have. */
export function stackAbsent(stack: string): DockerError {
  return new DockerError(
    'stack-absent',
    `the swarm has no stack ${stack}.`,
    '`docker stack ls` lists the ones it has.',
  );
}

async function remainsOf(docker: Docker, stack: string, running: readonly EngineTask[]): Promise<Remains> {
  const services = await listServices(docker, stack);
  const [networks, configs, secrets] = await Promise.all(
    (['network', 'config', 'secret'] as const).map((kind) => listNamed(docker, kind, stack)),
  );
  return {
    services: services.length,
    tasks: await livingTasks(docker, stack, running),
    networks: networks?.length ?? 0,
    configs: configs?.length ?? 0,
    secrets: secrets?.length ?? 0,
  };
}

/** Tasks outlive their service while their containers stop; a stopped container still holds its volumes. */
async function livingTasks(docker: Docker, stack: string, running: readonly EngineTask[]): Promise<number> {
  const here = await docker.text(['ps', '--all', '--quiet', '--filter', `label=${STACK_LABEL}=${stack}`]);
  const local = here.split('\n').filter((line) => line !== '').length;
  if (running.length === 0) return local;
  const { stdout } = await docker.try(['inspect', '--type', 'task', ...running.map((task) => task.ID)]);
  const left = (JSON.parse(stdout || '[]') as EngineTask[]).filter((task) => !hasEnded(task));
  return Math.max(local, left.length);
}

function total(remains: Remains): number {
  return Object.values(remains).reduce((sum: number, count: number) => sum + count, 0);
}
