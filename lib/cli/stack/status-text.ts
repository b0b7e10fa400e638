import { cut } from '../ui/live-region.js';
import type { Paint } from '../ui/paint.js';
import { seconds } from '../ui/progress-lines.js';
import { table } from '../ui/table.js';
import type { NodeStatus, ServiceStatus, StackStatus, TaskStatus } from './status-facts.js';

/** What a status is written with. */
export interface StatusStyle {
  /** @default as long as they are */
  readonly columns: number | undefined;
  readonly paint: Paint;
  /** Milliseconds since 1970, for ages. */
  readonly now: number;
}

/** A stack's status for people: services with what is wrong first, their tasks, the nodes. */
export function statusText(status: StackStatus, style: StatusStyle): string[] {
  const ready = status.services.filter((service) => service.problem === undefined).length;
  const head = `${status.stack}: ${ready} of ${status.services.length} services ready, ${nodesText(status.nodes)}`;
  return [
    style.paint('bold', head),
    '',
    ...section(
      ['SERVICE', 'TASKS', 'IMAGE', 'PORTS'],
      status.services.map((service) => ({ row: serviceRow(service), problem: service.problem })),
      style,
    ),
    '',
    ...section(
      ['TASK', 'NODE', 'STATE', 'FOR'],
      status.services.flatMap((service) =>
        service.tasks.map((task) => ({ row: taskRow(task, style.now), problem: task.error })),
      ),
      style,
    ),
    '',
    ...section(
      ['NODE', 'ROLE', 'STATE', 'AVAILABILITY', 'ENGINE'],
      status.nodes.map((node) => ({
        row: [node.name, node.role, node.state, node.availability, node.engine],
        problem: node.problem,
      })),
      style,
    ),
  ];
}

interface Line {
  readonly row: readonly string[];
  readonly problem: string | undefined;
}

/** Aligned rows, each with its problem below it. */
function section(head: readonly string[], lines: readonly Line[], style: StatusStyle): string[] {
  const width = style.columns === undefined ? undefined : style.columns - 2;
  const [title = '', ...rows] = table([head, ...lines.map((line) => line.row)], width);
  return [
    `  ${style.paint('dim', title)}`,
    ...rows.flatMap((row, index) => {
      const problem = lines[index]?.problem;
      if (problem === undefined) return [`  ${row}`];
      const text = width === undefined ? problem : cut(problem, width - 2);
      return [`${style.paint('red', '✖')} ${row}`, `    ${style.paint('red', text)}`];
    }),
  ];
}

function serviceRow(service: ServiceStatus): string[] {
  return [service.name, `${service.running}/${service.desired}`, service.image, portsText(service.ports)];
}

function portsText(ports: readonly string[]): string {
  return ports.length > 4 ? `${ports.slice(0, 3).join(', ')}, … (${ports.length})` : ports.join(', ');
}

function taskRow(task: TaskStatus, now: number): string[] {
  const since = Date.parse(task.since);
  return [task.name, task.node, task.state, Number.isNaN(since) ? '' : ageText(now - since)];
}

function ageText(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  if (hours >= 48) return `${Math.floor(hours / 24)}d`;
  return hours >= 1 ? `${hours}h` : seconds(Math.max(0, milliseconds));
}

function nodesText(nodes: readonly NodeStatus[]): string {
  const ready = nodes.filter((node) => node.problem === undefined).length;
  return ready === nodes.length
    ? `${nodes.length} node${nodes.length === 1 ? '' : 's'} ready`
    : `${ready} of ${nodes.length} nodes ready`;
}
