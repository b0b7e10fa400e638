import type { MountSpec, ServiceSpec, StackSpec } from '../../spec/stack.generated.js';
import { formatPath } from '../../spec/yaml-path.js';
import type { Sides } from '../law/judge.js';
import { nameOnSwarm } from '../objects/names.js';
import type { DataAtRisk } from '../types.js';

/** The mounts of a service that lead somewhere else, or nowhere, after the deploy. */
export function movedMounts(name: string, from: ServiceSpec, to: ServiceSpec, sides: Sides): DataAtRisk[] {
  const after = mountsOf(to);
  return mountsOf(from)
    .filter(keepsData)
    .flatMap((mount): DataAtRisk[] => {
      const target = mount.target ?? '';
      const path = formatPath(['services', name, 'volumes', target]);
      const successor = after.find((other) => other.target === target);
      if (successor !== undefined && isSamePlace(mount, successor, sides)) return [];
      if (successor !== undefined) {
        return [
          {
            paths: [path],
            message: `${name} has ${described(successor)} at ${target} instead of ${described(mount)}: it does not see the data that it has there now.`,
            remedy: `Mount ${described(mount)} at ${target}, or copy its data first.`,
          },
        ];
      }
      const moved = after.find((other) => isSamePlace(mount, other, sides));
      if (moved !== undefined) {
        return [
          {
            paths: [path],
            message: `${name} has ${described(mount)} at ${moved.target} instead of ${target}: what it looks for at ${target} is not there, and what it writes there is lost with the task.`,
            remedy: `Change what ${name} looks for along with it, or keep the target ${target}.`,
          },
        ];
      }
      return [
        {
          paths: [path],
          message: `${name} has nothing mounted at ${target} any more: it does not see the data of ${described(mount)}, and what it writes there is lost with the task.`,
          remedy: `Keep the mount, or save the data first (${placeOf(mount, sides.from.model, sides.fromStack)}).`,
        },
      ];
    });
}

function mountsOf(spec: ServiceSpec): MountSpec[] {
  return (spec.volumes ?? []) as MountSpec[];
}

/** Whether a mount holds data that outlive a task. A bind mount from /dev, /proc, /run or /sys, or of a socket, does not. */
export function keepsData({ type, source, read_only }: MountSpec): boolean {
  if (type === 'tmpfs' || type === 'npipe' || !source || read_only) return false;
  return (
    type !== 'bind' || !(/^\/(?:dev|proc|run|sys|var\/run)(?:\/|$)/u.test(source) || source.endsWith('.sock'))
  );
}

function isSamePlace(one: MountSpec, other: MountSpec, { from, to, fromStack, toStack }: Sides): boolean {
  return (
    one.type === other.type &&
    placeOf(one, from.model, fromStack) === placeOf(other, to.model, toStack) &&
    one.volume?.subpath === other.volume?.subpath
  );
}

/** The path on the node, or the name of the volume. */
function placeOf({ type, source }: MountSpec, model: StackSpec, stack: string): string | undefined {
  return type === 'volume' && source ? nameOnSwarm('volumes', source, model, stack) : source;
}

function described({ type, source }: MountSpec): string {
  if (type === 'tmpfs') return 'a tmpfs';
  if (!source) return 'a volume without a name';
  return type === 'bind' ? `${source} of the node` : `the volume ${source}`;
}
