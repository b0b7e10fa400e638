import type { PortSpec, ServiceSpec } from '../../spec/stack.generated.js';
import { formatPath } from '../../spec/yaml-path.js';
import type { Sides } from '../law/judge.js';
import type { Blocked } from '../types.js';

/**
 * Published ports that another service has now. An engine gives a port to one service at a time, and the CLI updates
 * services in no particular order: the new owner may come before the old one has let go.
 */
export function clashingPorts({ from, to, fromStack, toStack }: Sides): Blocked[] {
  const owners = new Map(
    servicesOf(from.model.services).flatMap(([name, spec]) =>
      ingressPorts(spec).map((port) => [port, name] as const),
    ),
  );
  return servicesOf(to.model.services).flatMap(([name, spec]) =>
    ingressPorts(spec).flatMap((port): Blocked[] => {
      const owner = owners.get(port);
      if (owner === undefined || (owner === name && fromStack === toStack)) return [];
      const path = formatPath(['services', name, 'ports']);
      return [fromStack === toStack ? moved(path, port, name, owner) : taken(path, port, fromStack, owner)];
    }),
  );
}

function moved(path: string, port: string, name: string, owner: string): Blocked {
  return {
    paths: [path],
    kind: 'refused',
    message: `Port ${port} moves from ${owner} to ${name}; an engine refuses it when ${name} is updated first ("port is already in use by service"), and services are updated in no particular order.`,
    remedy: `Take the port from ${owner} in a deploy of its own, then give it to ${name}.`,
  };
}

function taken(path: string, port: string, stack: string, owner: string): Blocked {
  return {
    paths: [path],
    kind: 'refused',
    message: `Port ${port} is published by ${stack}_${owner}, which goes on running under the old name of the stack; an engine refuses it ("port is already in use by service").`,
    remedy: `Remove the stack ${stack} first, or publish another port.`,
  };
}

function ingressPorts({ ports }: ServiceSpec): string[] {
  return ((ports ?? []) as PortSpec[])
    .filter(({ mode, published }) => mode !== 'host' && published)
    .map(({ published, protocol = 'tcp' }) => `${published}/${protocol}`);
}

function servicesOf(services: Readonly<Record<string, ServiceSpec>> | undefined): [string, ServiceSpec][] {
  return Object.entries(services ?? {});
}
