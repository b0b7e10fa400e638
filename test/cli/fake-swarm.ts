import type { EngineNode, EngineService, EngineTask, EngineVolume } from '../../lib/engine/index.js';
import { FakeDocker } from './fake-docker.js';

/** A swarm in memory. Tests change its lists to tell their story. */
export class FakeSwarm {
  readonly docker = new FakeDocker();
  services: EngineService[] = [];
  tasks: EngineTask[] = [];
  volumes: EngineVolume[] = [];
  nodes: EngineNode[] = [node('one', 'manager')];
  images: string[] = [];
  /** What `docker info` says of the swarm. */
  local: object = { NodeID: 'one', NodeAddr: '10.0.0.1', LocalNodeState: 'active', ControlAvailable: true };

  constructor() {
    const ids = (list: readonly { readonly ID: string }[]): string =>
      list.map((each) => `${each.ID}\n`).join('');
    const chosen = <T>(list: readonly T[], key: (each: T) => string, args: readonly string[]): string =>
      JSON.stringify(list.filter((each) => args.includes(key(each))));
    this.docker
      .on(/^docker .*info --format \{\{json \.\}\}/, () =>
        JSON.stringify({ ServerVersion: '28.2.2', Name: 'one', Swarm: this.local }),
      )
      .on(/ info --format \{\{.Swarm.NodeID\}\}/, 'one\n')
      .on(/ version --format/, '28.2.2\n')
      .on(/ service ls/, () => ids(this.services))
      .on(/ service inspect /, (args) => chosen(this.services, (each) => each.ID, args))
      .on(/ service ps /, (args) => ids(this.tasks.filter((task) => args.includes(task.ServiceID))))
      .on(/ inspect --type task /, (args) => chosen(this.tasks, (each) => each.ID, args))
      .on(/ node ls/, () => ids(this.nodes))
      .on(/ node inspect /, (args) => chosen(this.nodes, (each) => each.ID, args))
      .on(/ volume ls/, () => this.volumes.map((volume) => `${volume.Name}\n`).join(''))
      .on(/ volume inspect /, (args) => chosen(this.volumes, (each) => each.Name, args))
      .on(/ network ls/, '')
      .on(/ (config|secret) ls/, '')
      .on(/ image ls/, () => this.images.map((image) => `${image}\n`).join(''))
      .on(/^docker ps /, '')
      .on(/ service logs /, 'last words\n');
  }

  /** Adds a service whose tasks run, or are in another state. */
  add(name: string, { replicas = 1, state = 'running', image = 'web:1', error = '' } = {}): EngineService {
    const template = { ContainerSpec: { Image: image } };
    const service: EngineService = {
      ID: `id-${name}`,
      Spec: {
        Name: name,
        Labels: { 'com.docker.stack.namespace': name.split('_')[0] ?? '' },
        TaskTemplate: template,
        Mode: { Replicated: { Replicas: replicas } },
        UpdateConfig: { Monitor: 1 },
      },
    };
    this.services.push(service);
    for (let slot = 1; slot <= replicas; slot += 1) this.tasks.push(task(service, slot, state, error));
    return service;
  }

  /** Changes a service in place. */
  change(name: string, change: (service: EngineService) => EngineService): void {
    this.services = this.services.map((each) => (each.Spec.Name === name ? change(each) : each));
  }
}

let count = 0;

/** A task of a service. */
export function task(service: EngineService, slot: number, state: string, error = ''): EngineTask {
  count += 1;
  const ended = ['failed', 'rejected', 'shutdown', 'complete'].includes(state);
  return {
    ID: `task-${count}`,
    ServiceID: service.ID,
    NodeID: 'one',
    Slot: slot,
    CreatedAt: new Date(1_800_000_000_000 + count * 1000).toISOString(),
    DesiredState: ended ? 'shutdown' : 'running',
    Spec: service.Spec.TaskTemplate,
    Status: {
      State: state,
      Timestamp: new Date(1_800_000_000_000 + count * 1000).toISOString(),
      ...(error === '' ? {} : { Err: error }),
    },
  };
}

/** A node that is ready. */
export function node(name: string, role: 'manager' | 'worker', more: Partial<EngineNode> = {}): EngineNode {
  return {
    ID: name,
    Spec: { Role: role, Availability: 'active' },
    Description: { Hostname: name, Engine: { EngineVersion: '28.2.2' } },
    Status: { State: 'ready' },
    ...(role === 'manager' ? { ManagerStatus: { Reachability: 'reachable', Leader: name === 'one' } } : {}),
    ...more,
  };
}
