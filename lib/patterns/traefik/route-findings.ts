import type { Service } from '../../constructs/service.js';
import { Annotations } from '../../core/annotations.js';
import { StackFile } from '../../core/stack-file.js';
import { hasToken } from '../../core/token.js';
import { distinctMiddlewares, type Routing } from './dynamic-configuration.js';
import type { EntryPoint } from './entry-point.js';
import { httpRouters } from './http-routing.js';
import { anyConnection } from './match.js';
import type { Target } from './target.js';

/** A route by what all routes have. */
interface AnyRoute {
  readonly path: string;
  readonly target: Target;
  readonly entryPoints: readonly EntryPoint[];
}

/** Attaches a finding to the proxy for everything in its routing that would not work. */
export function reportRoutes(proxy: Service, routing: Routing): void {
  for (const route of allRoutes(routing)) {
    reportTarget(proxy, route);
    reportEntryPoints(proxy, route, routing.entryPoints);
  }
  reportTcpRules(proxy, routing);
  reportNames(proxy, routing);
}

function allRoutes({ routes, tcpRoutes, errorPages }: Routing): AnyRoute[] {
  return [
    ...Object.entries(routes).map(([name, route]) => ({ entryPoints: [], ...route, path: `routes.${name}` })),
    ...Object.entries(tcpRoutes ?? {}).map(([name, route]) => ({ ...route, path: `tcpRoutes.${name}` })),
    ...(errorPages === undefined ? [] : [{ target: errorPages.target, entryPoints: [], path: 'errorPages' }]),
  ];
}

function reportTarget(proxy: Service, { path, target }: AnyRoute): void {
  const { service, at } = target;
  if (target.isInternal) return;
  if (!Number.isInteger(at.port) || at.port < 1 || at.port > 65_535) {
    complain(
      proxy,
      'port',
      path,
      `leads to the port ${at.port} of ${at.host}; a port is 1 to 65535`,
      'Write the port that the service listens on.',
    );
  } else if (service === undefined) reportHost(proxy, path, at.host);
  else {
    reportAbsence(proxy, path, service);
    reportNetwork(proxy, path, service);
    reportPort(proxy, path, service, at.port);
  }
}

/** A bare name is one of the stack's: a service or an alias of one. */
function reportHost(proxy: Service, path: string, host: string): void {
  if (hasToken(host) || /[.:]/.test(host) || host === 'localhost') return;
  const known = servicesOf(proxy).flatMap((service) => [
    service.serviceName,
    ...service.attachments.flatMap(({ aliases }) => aliases ?? []),
  ]);
  if (known.includes(host)) return;
  complain(
    proxy,
    'service',
    path,
    `leads to ${host}, and the stack ${proxy.stack.stackName} has no service or alias of that name`,
    'Use Target.service with the service, or a full name for what is outside the stack.',
  );
}

/** A service is only there when the stack file that holds it is deployed together with the proxy's. */
function reportAbsence(proxy: Service, path: string, service: Service): void {
  if (service.stack !== proxy.stack) return;
  const [own, other] = [StackFile.of(proxy), StackFile.of(service)];
  const without = proxy.stack.deploySets.find(({ files }) => files.includes(own) && !files.includes(other));
  if (without === undefined) return;
  complain(
    proxy,
    'service',
    path,
    `leads to ${service.serviceName}, which is in ${other.fileName}; the deploy set ${without.name} has no such file`,
    `Leave the route out where ${service.serviceName} is, or add ${other.fileName} to the deploy set.`,
  );
}

function reportNetwork(proxy: Service, path: string, service: Service): void {
  const [own, others] = [networksOf(proxy), networksOf(service)];
  if (own.some((network) => others.includes(network))) return;
  complain(
    proxy,
    'network',
    path,
    `leads to ${service.serviceName}, which is on no network that ${proxy.serviceName} is on; the name does not resolve there`,
    `Let ${service.serviceName} join ${own[0]?.split('/').pop() ?? 'a network of the proxy'}.`,
  );
}

function reportPort(proxy: Service, path: string, service: Service, port: number): void {
  const { listensOn, ports } = service.props;
  if (listensOn !== undefined) {
    if (listensOn.includes(port)) return;
    complain(
      proxy,
      'port',
      path,
      `leads to the port ${port} of ${service.serviceName}, which listens on ${listensOn.join(', ')}`,
      `Write one of these ports, or add ${port} to listensOn.`,
    );
    return;
  }
  const published = (ports ?? []).map(({ props }) => props.target);
  if (published.length === 0 || published.includes(port)) return;
  Annotations.of(proxy).addWarning({
    rule: 'traefik/port',
    path,
    message: `the route leads to the port ${port} of ${service.serviceName}, which publishes ${published.join(', ')} but not this one.`,
    remedy: `Check the port; listensOn: [${port}] on ${service.serviceName} says that it is right.`,
  });
}

function reportEntryPoints(
  proxy: Service,
  { path, entryPoints }: AnyRoute,
  known: readonly EntryPoint[],
): void {
  for (const entryPoint of entryPoints.filter((each) => !known.includes(each))) {
    complain(
      proxy,
      'entry-point',
      path,
      `is on the entry point ${entryPoint.name}, which the proxy does not have`,
      'Add it to entryPoints, and use the same object in the route.',
    );
  }
}

/** Without TLS a connection says nothing before it is open, and Traefik drops a route that waits for a name. */
function reportTcpRules(proxy: Service, { tcpRoutes }: Routing): void {
  for (const [name, route] of Object.entries(tcpRoutes ?? {})) {
    const plain = route.tls === undefined || route.tls === 'none';
    const named = String(route.rule).includes('HostSNI') && String(route.rule) !== String(anyConnection());
    if (!plain || !named) continue;
    complain(
      proxy,
      'tcp-rule',
      `tcpRoutes.${name}`,
      `waits for a host name, which only a TLS connection tells`,
      "Write tls: 'terminate' or 'passthrough', or the rule anyConnection().",
    );
  }
}

function reportNames(proxy: Service, routing: Routing): void {
  for (const key of ['name', 'port'] as const) {
    const values = routing.entryPoints.map((entryPoint) =>
      key === 'name' ? entryPoint.name : entryPoint.props.port,
    );
    for (const value of new Set(values.filter((each, index) => values.indexOf(each) !== index))) {
      complain(
        proxy,
        'entry-point',
        'entryPoints',
        `has two entry points with the ${key} ${value}`,
        `Give each a ${key} of its own.`,
      );
    }
  }
  const routers = httpRouters(routing);
  const kept = distinctMiddlewares(routers);
  for (const used of new Set(routers.flatMap(({ middlewares }) => middlewares))) {
    const other = kept.find(({ name }) => name === used.name);
    if (
      other === undefined ||
      JSON.stringify([other.kind, other.options]) === JSON.stringify([used.kind, used.options])
    )
      continue;
    complain(
      proxy,
      'middleware',
      'routes',
      `has two different middlewares of the name ${used.name}`,
      'Give each a name of its own.',
    );
  }
}

function servicesOf(proxy: Service): Service[] {
  return proxy.stack.node.findAll().filter((construct): construct is Service => isService(construct));
}

function isService(construct: unknown): construct is Service {
  return (
    typeof construct === 'object' &&
    construct !== null &&
    'serviceName' in construct &&
    'attachments' in construct
  );
}

/** The networks by their paths; a service that names none is on its stack's default network. */
function networksOf(service: Service): string[] {
  const paths = service.attachments.map(({ network }) => network.node.path);
  return paths.length === 0 ? [`${service.stack.node.path}/default`] : paths;
}

function complain(proxy: Service, rule: string, path: string, what: string, remedy: string): void {
  const subject = path.includes('.') || path === 'errorPages' ? 'the route' : 'the proxy';
  Annotations.of(proxy).addError({ rule: `traefik/${rule}`, path, message: `${subject} ${what}.`, remedy });
}
