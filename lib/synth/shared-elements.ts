import type { Stack } from '../core/stack.js';
import type { AnyStackElement } from '../core/stack-element.js';
import type { Finding } from '../spec/finding.js';
import { type User, usersIn } from './render.js';

/** What is wrong with elements of this stack that services of another stack use. */
export function checkSharedElements(stack: Stack, references: readonly User[] = usersIn(stack)): Finding[] {
  const own = new Set<AnyStackElement>();
  const users = new Map<AnyStackElement, AnyStackElement>();
  for (const { service, references: elements } of references) {
    for (const element of elements) {
      if (element.stack !== stack) continue;
      if (service.stack === stack) own.add(element);
      else if (!users.has(element)) users.set(element, service);
    }
  }
  return [...users].flatMap(([element, user]) => {
    const spec = element.render();
    if ('external' in spec && spec.external) return [];
    if (element.section === 'networks' && !own.has(element)) return [unjoined(stack, element, user)];
    if (element.section === 'volumes' && ('driver' in spec || 'driver_opts' in spec))
      return [withoutOptions(element, user)];
    return [];
  });
}

/** The CLI creates the networks that services of the same deploy join, and passes by the others. */
function unjoined(stack: Stack, network: AnyStackElement, user: AnyStackElement): Finding {
  return {
    rule: 'stackwright/unjoined-network',
    severity: 'error',
    construct: network.node.path,
    path: `networks.${network.key}`,
    message: `${user.node.path} joins it from another stack, but no service of ${stack.stackName} does; \`docker stack deploy\` creates only the networks that services of the stack join.`,
    remedy: `Create it in the stack that uses it, let a service of ${stack.stackName} join it, or create it beforehand and use OverlayNetwork.external.`,
    refusedBy: 'engine',
  };
}

/** The CLI passes only the name of an external volume to the engine, which creates what is not there as a plain one. */
function withoutOptions(volume: AnyStackElement, user: AnyStackElement): Finding {
  return {
    rule: 'stackwright/shared-volume',
    severity: 'warning',
    construct: volume.node.path,
    path: `volumes.${volume.key}`,
    message: `${user.node.path} mounts it from another stack, which passes on its name alone: a node that does not have it yet creates a plain local volume of that name, without its driver and options.`,
    remedy: `Declare a volume with the same name and options in the stack of ${user.node.path}, and mount that one.`,
  };
}
