import type { Service } from '../constructs/service.js';
import { Annotations } from '../core/annotations.js';
import { Match, type Middleware, Target } from '../patterns/traefik/index.js';
import type { OpenBalenaStack } from './open-balena-stack.js';
import { HOST_ROUTES, PROXY_NAMES } from './routes.js';
import { ownHostRoutes } from './routing.js';

/** Who answers for a name below the domain: see {@link OpenBalenaStack.addHost}. */
export interface OwnHost {
  /** The service; it must have joined the network of the stack. */
  readonly service: Service;
  /** The port on which it listens. */
  readonly port: number;
  /** Whether the proxy asks for the operator's name and password. @default false */
  readonly guarded?: boolean;
  /** What else stands between the proxy and the service. @default nothing */
  readonly middlewares?: readonly Middleware[];
}

/** Makes a name below the domain lead to a service: from outside, from the stack's own services, and watched. */
export function addOwnHost(stack: OpenBalenaStack, name: string, host: OwnHost): void {
  const { service, port, guarded = false, middlewares = [] } = host;
  if (isTaken(stack, name)) {
    Annotations.of(stack).addError({
      rule: 'openbalena/host',
      path: name,
      message: `the name ${JSON.stringify(name)} is given to ${service.serviceName}, and something else answers to it already.`,
      remedy: 'Choose another name: stack.addHost("notes", …).',
    });
    return;
  }
  const fullName = stack.hostBelow(name);
  const route = { rule: Match.host(fullName), target: Target.service(service, port), middlewares };
  const routes = ownHostRoutes(name, route, stack.traefik.entryPoints, guarded);
  for (const [id, each] of Object.entries(routes)) stack.traefik.addRoute(id, each);
  // Services call each other as the world calls them; the sidecar sees to it that this works.
  stack.traefik.joinNetwork(stack.network, { aliases: [fullName] });
  const watched = stack.traefikSidecar.props.environment?.['PROXY_NAMES'] ?? '';
  stack.traefikSidecar.addEnvironment('PROXY_NAMES', `${watched} ${fullName}`);
}

function isTaken(stack: OpenBalenaStack, name: string): boolean {
  const bySystem = [...PROXY_NAMES, ...HOST_ROUTES.flatMap(({ hosts }) => hosts)];
  return bySystem.includes(name) || name in stack.traefik.routing.routes;
}
