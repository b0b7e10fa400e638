import {
  type Docker,
  type EngineNode,
  type EngineService,
  type EngineTask,
  hasEnded,
  listNodes,
  observe,
  stackAbsent,
} from '../../engine/index.js';

/** One task of a service. */
export interface TaskStatus {
  readonly name: string;
  readonly node: string;
  readonly state: string;
  /** When it came into this state. */
  readonly since: string;
  readonly error?: string;
}

/** One service of a stack. */
export interface ServiceStatus {
  readonly name: string;
  readonly image: string;
  readonly desired: number;
  readonly running: number;
  readonly ports: readonly string[];
  /** What is wrong with it. @default nothing */
  readonly problem?: string;
  /** What the engine says of its last update. @default there was none */
  readonly update?: string;
  /** Its tasks that should run, and the newest one that failed. */
  readonly tasks: readonly TaskStatus[];
}

/** One node of the swarm. */
export interface NodeStatus {
  readonly name: string;
  readonly role: string;
  readonly availability: string;
  readonly state: string;
  readonly engine: string;
  /** What is wrong with it. @default nothing */
  readonly problem?: string;
}

/** A stack, and the nodes that carry it. */
export interface StackStatus {
  readonly stack: string;
  readonly healthy: boolean;
  readonly services: readonly ServiceStatus[];
  readonly nodes: readonly NodeStatus[];
}

/**
 * How a stack stands, with what is wrong first.
 *
 * @throws {@link DockerError} stack-absent
 */
export async function stackStatus(docker: Docker, stack: string): Promise<StackStatus> {
  const [{ services, tasks }, nodes] = await Promise.all([observe(docker, stack), listNodes(docker)]);
  if (services.length === 0) throw stackAbsent(stack);
  const names = new Map(nodes.map((node) => [node.ID, node.Description?.Hostname ?? node.ID]));
  const serviceStates = services.map((service) => serviceStatus(service, tasks, names, stack));
  const nodeStates = nodes.map(nodeStatus);
  return {
    stack,
    healthy: [...serviceStates, ...nodeStates].every((each) => each.problem === undefined),
    services: problemsFirst(serviceStates),
    nodes: problemsFirst(nodeStates),
  };
}

function problemsFirst<T extends { readonly problem?: string }>(all: readonly T[]): T[] {
  return [
    ...all.filter((each) => each.problem !== undefined),
    ...all.filter((each) => each.problem === undefined),
  ];
}

function serviceStatus(
  service: EngineService,
  tasks: readonly EngineTask[],
  nodes: ReadonlyMap<string, string>,
  stack: string,
): ServiceStatus {
  const name = service.Spec.Name.replace(`${stack}_`, '');
  const mine = tasks.filter((task) => task.ServiceID === service.ID).sort((a, b) => timeOf(b) - timeOf(a));
  const wanted = mine.filter((task) => task.DesiredState === 'running');
  const running = wanted.filter((task) => task.Status.State === 'running').length;
  const { Replicated, ReplicatedJob } = service.Spec.Mode ?? {};
  const desired = Replicated?.Replicas ?? ReplicatedJob?.TotalCompletions ?? wanted.length;
  const complete = mine.filter((task) => task.Status.State === 'complete').length;
  const count = ReplicatedJob === undefined ? running : complete;
  const failed = mine.find((task) => ['failed', 'rejected', 'orphaned'].includes(task.Status.State));
  const shown = count < desired && failed !== undefined ? [...wanted, failed] : wanted;
  const update = service.UpdateStatus?.State;
  const problem = problemOf(service, count, desired, wanted, failed);
  return {
    name,
    image: (service.Spec.TaskTemplate.ContainerSpec?.Image ?? '').replace(/@sha256:[0-9a-f]+$/, ''),
    desired,
    running: count,
    ports: portsOf(service),
    ...(problem === undefined ? {} : { problem }),
    ...(update === undefined ? {} : { update }),
    tasks: shown.map((task) => taskStatus(task, name, nodes)),
  };
}

function problemOf(
  service: EngineService,
  running: number,
  desired: number,
  wanted: readonly EngineTask[],
  failed: EngineTask | undefined,
): string | undefined {
  const update = service.UpdateStatus?.State;
  if (update === 'paused' || update === 'rollback_paused')
    return `update stopped: ${service.UpdateStatus?.Message ?? ''}`;
  if (running >= desired) {
    return update === 'rollback_completed' ? 'its last update failed and was rolled back' : undefined;
  }
  const waiting = wanted.find((task) => !hasEnded(task) && Boolean(task.Status.Err));
  const reason = waiting?.Status.Err ?? (failed === undefined ? undefined : errorOf(failed));
  return reason ?? (update === 'updating' ? 'updating' : 'starting');
}

function taskStatus(task: EngineTask, service: string, nodes: ReadonlyMap<string, string>): TaskStatus {
  const error =
    task.Status.Err || ['failed', 'rejected'].includes(task.Status.State) ? errorOf(task) : undefined;
  return {
    name: task.Slot ? `${service}.${task.Slot}` : service,
    node: task.NodeID ? (nodes.get(task.NodeID) ?? task.NodeID) : '-',
    state: task.Status.State,
    since: task.Status.Timestamp ?? '',
    ...(error === undefined ? {} : { error }),
  };
}

function errorOf({ Status }: EngineTask): string {
  return Status.Err || `exit code ${Status.ContainerStatus?.ExitCode ?? '?'}`;
}

function portsOf(service: EngineService): string[] {
  return (service.Spec.EndpointSpec?.Ports ?? []).map(
    (port) =>
      `${port.PublishedPort ?? '*'}→${port.TargetPort ?? '?'}/${port.Protocol ?? 'tcp'}${port.PublishMode === 'host' ? ' host' : ''}`,
  );
}

function nodeStatus(node: EngineNode): NodeStatus {
  const role = node.ManagerStatus?.Leader ? 'leader' : (node.Spec.Role ?? '?');
  const state = node.Status?.State ?? '?';
  const reach = node.ManagerStatus?.Reachability;
  const problem =
    state !== 'ready'
      ? `${state}${node.Status?.Message ? `: ${node.Status.Message}` : ''}`
      : reach !== undefined && reach !== 'reachable'
        ? `manager ${reach}`
        : undefined;
  return {
    name: node.Description?.Hostname ?? node.ID,
    role,
    availability: node.Spec.Availability ?? 'active',
    state,
    engine: node.Description?.Engine?.EngineVersion ?? '?',
    ...(problem === undefined ? {} : { problem }),
  };
}

function timeOf(task: EngineTask): number {
  return Date.parse(task.CreatedAt ?? '') || 0;
}
