import type { EngineService, EngineTask } from '../api-types.js';
import type { Docker } from '../docker.js';
import { listNodes, listServices, listTasks } from '../inventory.js';
import type { Memory } from './judge.js';

/** A stack at one moment, as the engine has it. */
export interface Observation {
  readonly services: readonly EngineService[];
  readonly tasks: readonly EngineTask[];
}

/** What was there before a deploy. Take it before, give it to the watch after. */
export type Baseline = Observation;

/** Looks at a stack, which need not exist yet. */
export async function observe(
  docker: Docker,
  stack: string,
  ended?: Map<string, EngineTask>,
): Promise<Observation> {
  const services = await listServices(docker, stack);
  const tasks = await listTasks(
    docker,
    services.map((service) => service.ID),
    ended,
  );
  return { services, tasks };
}

/** What the judge needs to know of before, and of what it saw since. */
export class Recorder implements Memory {
  readonly servicesBefore: ReadonlyMap<string, EngineService>;
  readonly tasksBefore: ReadonlyMap<string, boolean>;
  readonly servicesAfter = new Map<string, EngineService>();
  readonly runningSince = new Map<string, number>();
  readonly pendingSince = new Map<string, number>();
  nodeNames: ReadonlyMap<string, string> = new Map();

  constructor(before: Baseline) {
    this.servicesBefore = new Map(before.services.map((service) => [service.ID, service]));
    this.tasksBefore = new Map(before.tasks.map((task) => [task.ID, task.Status.State === 'running']));
  }

  /** Keeps what was asked for: the services right after the deploy. */
  asked(services: readonly EngineService[]): void {
    for (const service of services) this.servicesAfter.set(service.ID, service);
  }

  /** Keeps since when each task is in its state. */
  saw(tasks: readonly EngineTask[], now: number): void {
    const keep = (since: Map<string, number>, state: string): void => {
      const ids = new Set(tasks.filter((task) => task.Status.State === state).map((task) => task.ID));
      for (const id of since.keys()) if (!ids.has(id)) since.delete(id);
      for (const id of ids) if (!since.has(id)) since.set(id, now);
    };
    keep(this.runningSince, 'running');
    keep(this.pendingSince, 'pending');
  }

  /** Learns the names of nodes that tasks mention. */
  async learnNodes(docker: Docker, tasks: readonly EngineTask[]): Promise<void> {
    if (tasks.every((task) => !task.NodeID || this.nodeNames.has(task.NodeID))) return;
    const nodes = await listNodes(docker);
    this.nodeNames = new Map(nodes.map((node) => [node.ID, node.Description?.Hostname ?? node.ID]));
  }
}
