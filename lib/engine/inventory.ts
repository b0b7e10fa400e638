import type { EngineNode, EngineService, EngineTask, EngineVolume } from './api-types.js';
import type { Docker } from './docker.js';

/** The label by which everything of a stack is known. */
export const STACK_LABEL = 'com.docker.stack.namespace';

const ofStack = (stack: string): string[] => ['--filter', `label=${STACK_LABEL}=${stack}`];

/** The services of a stack, in the order of their names; of the whole swarm without a stack. */
export async function listServices(docker: Docker, stack?: string): Promise<EngineService[]> {
  const filter = stack === undefined ? [] : ofStack(stack);
  const ids = await idsOf(docker, ['service', 'ls', '--quiet', ...filter]);
  const services = await inspect<EngineService>(docker, ['service', 'inspect'], ids);
  return services.sort((a, b) => (a.Spec.Name < b.Spec.Name ? -1 : 1));
}

/** The tasks of services by their ids, ended ones too. Ended tasks never change and are kept in `ended`. */
export async function listTasks(
  docker: Docker,
  services: readonly string[],
  ended: Map<string, EngineTask> = new Map(),
): Promise<EngineTask[]> {
  if (services.length === 0) return [];
  const ids = await idsOf(docker, ['service', 'ps', '--quiet', '--no-trunc', ...services]);
  const unknown = ids.filter((id) => !ended.has(id));
  const fresh = await inspect<EngineTask>(docker, ['inspect', '--type', 'task'], unknown);
  for (const task of fresh) if (hasEnded(task)) ended.set(task.ID, task);
  const kept = ids.flatMap((id) => ended.get(id) ?? []).filter((task) => !fresh.includes(task));
  return [...kept, ...fresh];
}

/** Whether a task is in a state that it never leaves. */
export function hasEnded(task: EngineTask): boolean {
  return ['complete', 'shutdown', 'failed', 'rejected', 'remove', 'orphaned'].includes(task.Status.State);
}

/** The nodes of the swarm. */
export async function listNodes(docker: Docker): Promise<EngineNode[]> {
  return inspect<EngineNode>(docker, ['node', 'inspect'], await idsOf(docker, ['node', 'ls', '--quiet']));
}

/** The names of the stacks that the swarm runs. */
export async function listStacks(docker: Docker): Promise<string[]> {
  const rows = await docker.rows<{ Name: string }>(['stack', 'ls']);
  return rows.map((row) => row.Name).sort();
}

/** The volumes of the node that answers: those of a stack, or those with these names. */
export async function listVolumes(
  docker: Docker,
  which: { readonly stack: string } | { readonly names: readonly string[] },
): Promise<EngineVolume[]> {
  const all = await docker.text(
    'stack' in which ? ['volume', 'ls', '--quiet', ...ofStack(which.stack)] : ['volume', 'ls', '--quiet'],
  );
  const present = words(all);
  const names = 'stack' in which ? present : which.names.filter((name) => present.includes(name));
  return inspect<EngineVolume>(docker, ['volume', 'inspect'], names);
}

/** A thing of a stack that `docker … ls` lists. */
export interface ListedThing {
  readonly ID: string;
  readonly Name: string;
}

/** The networks, configs or secrets of a stack; of the whole swarm without a stack. */
export async function listNamed(
  docker: Docker,
  kind: 'network' | 'config' | 'secret',
  stack?: string,
): Promise<ListedThing[]> {
  // Of networks alone docker cuts the ids off.
  const whole = kind === 'network' ? ['--no-trunc'] : [];
  return docker.rows<ListedThing>([kind, 'ls', ...whole, ...(stack === undefined ? [] : ofStack(stack))]);
}

/** What `docker inspect` answers for ids that exist; one that went away meanwhile is left out. */
export async function inspect<T>(
  docker: Docker,
  command: readonly string[],
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return [];
  const args = [...command, ...ids];
  const { code, stdout } = await docker.try(args);
  // docker prints what it found, and fails for what it did not find.
  if (code !== 0 && !stdout.trimStart().startsWith('[')) return docker.json<T[]>(args);
  return JSON.parse(stdout) as T[];
}

async function idsOf(docker: Docker, args: readonly string[]): Promise<string[]> {
  return words(await docker.text(args));
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A network, as `docker network ls` lists it. */
export interface ListedNetwork extends ListedThing {
  readonly Driver: string;
  readonly Scope: string;
}

/** The networks that the node that answers knows. */
export async function listNetworks(docker: Docker): Promise<ListedNetwork[]> {
  return docker.rows<ListedNetwork>(['network', 'ls']);
}
