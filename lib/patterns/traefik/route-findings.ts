import type { Service } from '../../constructs/service.js';
import type { Annotation } from '../../core/annotations.js';
import { StackElement } from '../../core/stack-element.js';
import { StackFile } from '../../core/stack-file.js';
import { hasToken } from '../../core/token.js';
import type { Routing } from './dynamic-configuration.js';
import type { EntryPoint } from './entry-point.js';
import type { Target } from './target.js';

/** What is wrong with a routing: something that cannot work, or that most likely does not. */
export interface RoutingFinding extends Annotation {
  readonly severity: 'error' | 'warning';
}

/** A route by what all routes have. */
interface AnyRoute {
  readonly path: string;
  readonly target: Target;
  readonly entryPoints: readonly EntryPoint[];
}

/** What is wrong with where the routes lead and where they are served. */
export function* routeFindings(proxy: Service, routing: Routing): Generator<RoutingFinding> {
  for (const route of allRoutes(routing)) {
    yield* targetFindings(proxy, route);
    for (const entryPoint of route.entryPoints.filter((each) => !routing.entryPoints.includes(each))) {
      yield finding(
        'entry-point',
        route.path,
        `is on the entry point ${entryPoint.name}, which the proxy does not have`,
        'Add it to entryPoints, and use the same object in the route.',
      );
    }
  }
}

function allRoutes({ routes, tcpRoutes, errorPages }: Routing): AnyRoute[] {
  return [
    ...Object.entries(routes).map(([name, route]) => ({ entryPoints: [], ...route, path: `routes.${name}` })),
    ...Object.entries(tcpRoutes ?? {}).map(([name, route]) => ({ ...route, path: `tcpRoutes.${name}` })),
    ...(errorPages === undefined
      ? []
      : [{ target: errorPages.target, entryPoints: [], path: 'errorPages.target' }]),
  ];
}

function* targetFindings(proxy: Service, { path, target }: AnyRoute): Generator<RoutingFinding> {
  const { service, at } = target;
  if (target.isInternal) return;
  if (!Number.isInteger(at.port) || at.port < 1 || at.port > 65_535) {
    yield finding(
      'port',
      path,
      `leads to the port ${at.port} of ${at.host}; a port is 1 to 65535`,
      'Write the port that the service listens on.',
    );
  }
  if (service === undefined) yield* hostFindings(proxy, path, at.host);
  else {
    yield* absenceFindings(proxy, path, service);
    yield* networkFindings(proxy, path, service);
    yield* portFindings(path, service, at.port);
  }
}

/** A bare name is one of the stack's: a service or an alias of one. */
function* hostFindings(proxy: Service, path: string, host: string): Generator<RoutingFinding> {
  if (hasToken(host) || /[.:]/.test(host) || host === 'localhost') return;
  const known = servicesOf(proxy).flatMap((service) => [
    service.serviceName,
    ...service.attachments.flatMap(({ aliases }) => aliases ?? []),
  ]);
  if (known.includes(host)) return;
  yield finding(
    'service',
    path,
    `leads to ${host}, and the stack ${proxy.stack.stackName} has no service or alias of that name`,
    'Use Target.service with the service, or a full name for what is outside the stack.',
  );
}

/** A service is only there when the stack file that holds it is deployed together with the proxy's. */
function* absenceFindings(proxy: Service, path: string, service: Service): Generator<RoutingFinding> {
  if (service.stack !== proxy.stack) return;
  const [own, other] = [StackFile.of(proxy), StackFile.of(service)];
  const without = proxy.stack.deploySets.find(({ files }) => files.includes(own) && !files.includes(other));
  if (without === undefined) return;
  yield finding(
    'service',
    path,
    `leads to ${service.serviceName}, which is in ${other.fileName}; the deploy set ${without.name} has no such file`,
    `Leave the route out where ${service.serviceName} is, or add ${other.fileName} to the deploy set.`,
  );
}

function* networkFindings(proxy: Service, path: string, service: Service): Generator<RoutingFinding> {
  const [own, others] = [networksOf(proxy), networksOf(service)];
  if (own.some((network) => others.includes(network))) return;
  yield finding(
    'network',
    path,
    `leads to ${service.serviceName}, which is on no network that ${proxy.serviceName} is on; the name does not resolve there`,
    `Let ${service.serviceName} join ${own[0]?.split('/').pop()}.`,
  );
}

function* portFindings(path: string, service: Service, port: number): Generator<RoutingFinding> {
  const { listensOn, ports } = service.props;
  if (listensOn !== undefined) {
    if (listensOn.includes(port)) return;
    yield finding(
      'port',
      path,
      `leads to the port ${port} of ${service.serviceName}, which listens on ${listensOn.join(', ')}`,
      `Write one of these ports, or add ${port} to listensOn.`,
    );
    return;
  }
  const published = (ports ?? []).map(({ props }) => props.target);
  if (published.length === 0 || published.includes(port)) return;
  yield {
    ...finding(
      'port',
      path,
      `leads to the port ${port} of ${service.serviceName}, which publishes ${published.join(', ')} but not this one`,
      `Check the port; listensOn: [${port}] on ${service.serviceName} says that it is right.`,
    ),
    severity: 'warning',
  };
}

function servicesOf(proxy: Service): Service[] {
  return proxy.stack.node
    .findAll()
    .filter(StackElement.isStackElement)
    .filter((element): element is Service => element.section === 'services');
}

/** The networks by their paths; a service that names none is on its stack's default network. */
function networksOf(service: Service): string[] {
  const paths = service.attachments.map(({ network }) => network.node.path);
  return paths.length === 0 ? [`${service.stack.node.path}/default`] : paths;
}

function finding(rule: string, path: string, what: string, remedy: string): RoutingFinding {
  return { severity: 'error', rule: `traefik/${rule}`, path, message: `the route ${what}.`, remedy };
}
