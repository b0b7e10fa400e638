import type { ApiService, ApiTask } from '../bed/api-types.js';
import type { BedNode } from '../bed/node.js';
import { waitFor } from '../bed/wait.js';
import { prune } from '../reach/engine-view.js';

/** What an engine has at one moment. Everything by its name; without ids, versions and times. */
export interface EngineState {
  readonly services: ReadonlyMap<string, SeenService>;
  readonly networks: ReadonlyMap<string, unknown>;
  readonly volumes: ReadonlyMap<string, unknown>;
  readonly configs: ReadonlyMap<string, unknown>;
  readonly secrets: ReadonlyMap<string, unknown>;
}

export interface SeenService {
  readonly spec: unknown;
  /** The ids of the tasks that are to run, or have run to their end as they should. */
  readonly tasks: readonly string[];
}

interface Named {
  readonly Name: string;
}

/** Asks an engine for all it has. */
export async function engineState(node: BedNode): Promise<EngineState> {
  const [services, tasks, networks, { Volumes }, configs, secrets] = await Promise.all([
    node.api.get<ApiService[]>('/services'),
    node.api.get<ApiTask[]>('/tasks'),
    allocatedNetworks(node),
    node.api.get<{ Volumes: Named[] | null }>('/volumes'),
    node.api.get<{ Spec: Named }[]>('/configs'),
    node.api.get<{ Spec: Named }[]>('/secrets'),
  ]);
  const names = new Map(networks.map(({ Id, Name }) => [Id, Name]));
  const byName = <T extends Named>(things: readonly T[]) =>
    new Map(things.map((thing) => [thing.Name, prune(thing, names)]));
  return {
    services: new Map(
      services.map(({ ID, Spec }) => {
        const own = tasks.filter(({ ServiceID }) => ServiceID === ID);
        return [
          Spec.Name,
          {
            spec: prune(Spec, names),
            tasks: own
              .filter(isWanted)
              .map((task) => task.ID)
              .sort(),
          },
        ];
      }),
    ),
    networks: byName(networks),
    volumes: byName(Volumes ?? []),
    configs: byName(configs.map(({ Spec }) => Spec)),
    secrets: byName(secrets.map(({ Spec }) => Spec)),
  };
}

/** A swarm gives its networks driver and addresses a moment after it made them. */
function allocatedNetworks(node: BedNode): Promise<{ Id: string; Name: string; Driver: string }[]> {
  return waitFor(
    'the networks to be allocated',
    async () => {
      const networks = await node.api.get<{ Id: string; Name: string; Driver: string }[]>('/networks');
      return networks.every(({ Driver }) => Driver !== '') ? networks : undefined;
    },
    { timeout: 10_000, every: 50 },
  );
}

function isWanted({ DesiredState }: ApiTask): boolean {
  return !/^(shutdown|remove)$/.test(DesiredState);
}

const moving = /^(new|allocated|assigned|accepted|preparing|ready|starting)$/;

/**
 * Waits until nothing moves any more: no task starts or stops, and for a while no other one came. A task that waits for
 * a node, or has ended, does not move.
 */
export async function stillness(node: BedNode, quiet = 2_000): Promise<void> {
  let last = '';
  let since = Date.now();
  await waitFor(
    'the tasks to come to rest',
    async () => {
      const tasks = await node.api.get<ApiTask[]>('/tasks');
      const look = JSON.stringify(
        tasks.map(({ ID, DesiredState, Status }) => [ID, DesiredState, Status.State]),
      );
      const moves = tasks.some((task) =>
        isWanted(task)
          ? moving.test(task.Status.State)
          : /^(running|starting|preparing)$/.test(task.Status.State),
      );
      if (look !== last) {
        last = look;
        since = Date.now();
      }
      // Some tasks stay on their way for ever, for instance when the swarm has no address left for them.
      return Date.now() - since > (moves ? 4 * quiet : quiet) ? true : undefined;
    },
    { timeout: 60_000, every: 200 },
    () => restless(node),
  );
}

async function restless(node: BedNode): Promise<string> {
  const services = await node.api.get<ApiService[]>('/services');
  const names = new Map(services.map(({ ID, Spec }) => [ID, Spec.Name]));
  const recent = (await node.api.get<ApiTask[]>('/tasks')).filter(
    ({ Status }) => Date.now() - Date.parse(Status.Timestamp) < 10_000,
  );
  const lines = recent.map(({ ServiceID, DesiredState, Status }) => {
    return `${names.get(ServiceID)} ${DesiredState}/${Status.State} ${Status.Err ?? ''}`;
  });
  return lines.join('\n');
}

/** A service whose update shows that the swarm has worked through all updates before it. */
export class Sentinel {
  readonly #node: BedNode;

  private constructor(node: BedNode) {
    this.#node = node;
  }

  static async create(node: BedNode): Promise<Sentinel> {
    const nowhere = ['--constraint', 'node.labels.never == true'];
    await node.docker([
      'service',
      'create',
      '--detach',
      '--no-resolve-image',
      ...nowhere,
      '--name',
      'sentinel',
      'bed/web:1',
    ]);
    return new Sentinel(node);
  }

  async pass(): Promise<void> {
    const before = await this.#tasks();
    await this.#node.docker(['service', 'update', '--detach', '--force', 'sentinel']);
    await waitFor(
      'the sentinel to be updated',
      async () => ((await this.#tasks()).some((id) => !before.includes(id)) ? true : undefined),
      { timeout: 60_000, every: 100 },
    );
  }

  async #tasks(): Promise<readonly string[]> {
    return (await engineState(this.#node)).services.get('sentinel')?.tasks ?? [];
  }
}
