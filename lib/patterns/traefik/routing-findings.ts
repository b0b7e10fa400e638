import type { Service } from '../../constructs/service.js';
import { Annotations } from '../../core/annotations.js';
import type { Routing } from './dynamic-configuration.js';
import { httpRouters } from './http-routing.js';
import { anyConnection } from './match.js';
import type { Middleware } from './middleware.js';
import { type RoutingFinding, routeFindings } from './route-findings.js';
import { matcherValues } from './rule.js';

/** Attaches a finding to the proxy for everything in its routing that would not work, each once. */
export function reportRouting(proxy: Service, routing: Routing): void {
  const annotations = Annotations.of(proxy);
  for (const { severity, ...annotation } of routingFindings(proxy, routing)) {
    if (
      annotations.findings.some(
        ({ message, path }) => message === annotation.message && path === annotation.path,
      )
    ) {
      continue;
    }
    if (severity === 'error') annotations.addError(annotation);
    else annotations.addWarning(annotation);
  }
}

/** What is wrong with a routing. */
export function* routingFindings(proxy: Service, routing: Routing): Generator<RoutingFinding> {
  yield* routeFindings(proxy, routing);
  yield* tcpRuleFindings(routing);
  yield* entryPointFindings(routing);
  yield* middlewareFindings(routing);
}

/** Without TLS a connection says nothing before it is open, and Traefik drops a route that waits for a name. */
function* tcpRuleFindings({ tcpRoutes }: Routing): Generator<RoutingFinding> {
  for (const [name, { rule, tls = 'none' }] of Object.entries(tcpRoutes ?? {})) {
    const waits = ['HostSNI', 'HostSNIRegexp', 'ALPN'].some(
      (matcher) => matcherValues(rule, matcher).length > 0,
    );
    if (tls !== 'none' || !waits || String(rule) === String(anyConnection())) continue;
    yield finding(
      'tcp-rule',
      `tcpRoutes.${name}`,
      'the route waits for a host name, which only a TLS connection tells',
      "Write tls: 'terminate' or 'passthrough', or the rule Match.anyConnection().",
    );
  }
}

function* entryPointFindings({ entryPoints }: Routing): Generator<RoutingFinding> {
  for (const key of ['name', 'port'] as const) {
    const values = entryPoints.map(({ name, props }) => (key === 'name' ? name : props.port));
    for (const value of new Set(values.filter((each, index) => values.indexOf(each) !== index))) {
      const message = `the proxy has two entry points with the ${key} ${value}`;
      yield finding('entry-point', 'entryPoints', message, `Give each a ${key} of its own.`);
    }
  }
}

function* middlewareFindings(routing: Routing): Generator<RoutingFinding> {
  const first = new Map<string, Middleware>();
  for (const used of httpRouters(routing).flatMap(({ middlewares }) => middlewares)) {
    const other = first.get(used.name);
    if (other === undefined) first.set(used.name, used);
    else if (!isSame(other, used)) {
      const message = `two different middlewares are called ${used.name}; the second would take the place of the first`;
      yield finding('middleware', 'routes', message, 'Give each a name of its own.');
    }
  }
}

function isSame(one: Middleware, other: Middleware): boolean {
  const parts = ({ kind, options, target }: Middleware): string =>
    JSON.stringify([kind, options, target?.url]);
  return parts(one) === parts(other);
}

function finding(rule: string, path: string, message: string, remedy: string): RoutingFinding {
  return { severity: 'error', rule: `traefik/${rule}`, path, message: `${message}.`, remedy };
}
