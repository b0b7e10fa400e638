import { filters } from './api.js';
import type { ApiService, ApiTask } from './api-types.js';
import type { BedNode } from './node.js';
import type { RunResult } from './run.js';
import { waitFor } from './wait.js';

export interface DeployOptions {
  /** What `${NAME}` in the files stands for. @default nothing */
  readonly env?: Readonly<Record<string, string>>;
  /** Answer a refused deploy instead of throwing. @default false */
  readonly allowFailure?: boolean;
  /** Where relative paths in `files` start. */
  readonly cwd?: string;
}

const namespaceLabel = 'com.docker.stack.namespace';

/** A deploy set on an engine, deployed as an operator does it. */
export class DeployedStack {
  readonly name: string;
  readonly #node: BedNode;

  constructor(node: BedNode, name: string) {
    this.#node = node;
    this.name = name;
  }

  /** `docker stack deploy -c FILE… NAME`; nothing is asked of a registry. */
  deploy(files: readonly string[], options: DeployOptions = {}): Promise<RunResult> {
    const compose = files.flatMap((file) => ['--compose-file', file]);
    return this.#node.docker(['stack', 'deploy', '--resolve-image', 'never', ...compose, this.name], options);
  }

  /** `docker stack rm NAME`, and waits until its containers and networks are gone: their names are free then. */
  async remove(): Promise<void> {
    await this.#node.docker(['stack', 'rm', this.name]);
    await waitFor(
      `${this.name} to be gone`,
      async () => {
        const containers = await this.#node.api.get<unknown[]>(`/containers/json?all=true&${this.#ours()}`);
        const networks = await this.#node.api.get<unknown[]>(`/networks?${this.#ours()}`);
        return containers.length + networks.length === 0 ? true : undefined;
      },
      { timeout: 60_000, every: 50 },
    );
  }

  services(): Promise<ApiService[]> {
    return this.#node.api.get(`/services?status=true&${this.#ours()}`);
  }

  /** The service `NAME` of the stack file, as the engine has it. */
  async service(name: string): Promise<ApiService> {
    const found = (await this.services()).find((service) => service.Spec.Name === `${this.name}_${name}`);
    if (found === undefined) throw new Error(`the engine has no service ${this.name}_${name}`);
    return found;
  }

  /** Every task the engine still knows, also ended ones; of one service, or of all. */
  async tasks(service?: string): Promise<ApiTask[]> {
    const id = service && (await this.service(service)).ID;
    const tasks = await this.#node.api.get<ApiTask[]>(`/tasks?${this.#ours()}`);
    return tasks.filter((task) => id === undefined || task.ServiceID === id);
  }

  async runningTasks(service?: string): Promise<ApiTask[]> {
    return (await this.tasks(service)).filter(isRunning);
  }

  /**
   * Waits until every service runs as many tasks as it declares, the ones before them have ended and no update goes
   * on. A task with a health check runs from its first success on.
   */
  async converge(timeout = 120_000): Promise<ApiService[]> {
    return waitFor(
      `stack ${this.name} to converge`,
      async () => {
        const services = await this.services();
        const tasks = await this.tasks();
        const done = services.every((service) => hasConverged(service, tasks));
        return services.length > 0 && done ? services : undefined;
      },
      { timeout },
      () => this.#whyNot(),
    );
  }

  /** The services that run fewer tasks than they declare, when only tasks that `counts` agrees to are counted. */
  async shortOf(counts: (task: ApiTask) => boolean): Promise<string[]> {
    const counted = (await this.runningTasks()).filter(counts);
    return (await this.services())
      .filter(({ ID, ServiceStatus }) => {
        return counted.filter((task) => task.ServiceID === ID).length < (ServiceStatus?.DesiredTasks ?? 1);
      })
      .map(({ Spec }) => Spec.Name);
  }

  async #whyNot(): Promise<string> {
    const tasks = await this.tasks();
    return (await this.services())
      .filter((service) => !hasConverged(service, tasks))
      .map((service) => {
        const states = tasks
          .filter((task) => task.ServiceID === service.ID)
          .map(({ Status }) => `${Status.State}${Status.Err ? ` (${Status.Err})` : ''}`);
        const count = `${current(service, tasks).length}/${service.ServiceStatus?.DesiredTasks}`;
        return `${service.Spec.Name} ${count} ${service.UpdateStatus?.State ?? ''}: ${states.join(', ')}`;
      })
      .join('\n');
  }

  #ours(): string {
    return filters({ label: [`${namespaceLabel}=${this.name}`] });
  }
}

export function isRunning(task: ApiTask): boolean {
  return task.Status.State === 'running' && task.DesiredState === 'running';
}

/** The running tasks of a service that were made from what it declares now. */
function current(service: ApiService, tasks: readonly ApiTask[]): ApiTask[] {
  const declared = JSON.stringify(service.Spec.TaskTemplate.ContainerSpec);
  return tasks.filter(
    (task) =>
      task.ServiceID === service.ID &&
      isRunning(task) &&
      JSON.stringify(task.Spec.ContainerSpec) === declared,
  );
}

/** The engine's own count of running tasks includes those it is about to stop, so this one is counted here. */
function hasConverged(service: ApiService, tasks: readonly ApiTask[]): boolean {
  const updating = /^(updating|rollback_started)$/.test(service.UpdateStatus?.State ?? '');
  const stopping = tasks.some(
    (task) =>
      task.ServiceID === service.ID && task.Status.State === 'running' && task.DesiredState === 'shutdown',
  );
  const count = current(service, tasks).length;
  return !updating && !stopping && count === service.ServiceStatus?.DesiredTasks;
}
