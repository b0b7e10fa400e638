import type { EntryPoint } from './entry-point.js';
import { acceptsHtml, type ErrorPagesProps, errorPagesMiddleware, withErrorPages } from './error-pages.js';
import { and, anyRequest, host, or } from './match.js';
import type { ConfigObject, Middleware } from './middleware.js';
import { priorityOf } from './priority.js';
import type { HttpRoute } from './route.js';
import { type HttpRule, matcherValues } from './rule.js';
import type { Target } from './target.js';

/** One HTTP router of Traefik; a route becomes one or more. */
export interface HttpRouter {
  /** Its name in Traefik. */
  readonly name: string;
  /** The name of the route that it comes from. */
  readonly route: string;
  readonly rule: HttpRule;
  readonly priority: number;
  readonly entryPoints: readonly EntryPoint[];
  readonly middlewares: readonly Middleware[];
  readonly target: Target;
  /** The router's own TLS section. @default that of its entry points */
  readonly tls: ConfigObject | undefined;
}

/** A router that may still become two. */
type Variant = HttpRouter & { readonly of: HttpRoute };

/** What HTTP routers are made from. */
export interface HttpRoutingProps {
  /** The ports that the proxy listens on. */
  readonly entryPoints: readonly EntryPoint[];
  /** The routes, by name. */
  readonly routes: Readonly<Record<string, HttpRoute>>;
  /** What people see when no service answers. @default Traefik's own words */
  readonly errorPages?: ErrorPagesProps | undefined;
}

/** The routers of all routes, in the order of the routes. */
export function httpRouters(props: HttpRoutingProps): HttpRouter[] {
  const routes = Object.entries(props.routes);
  const knownHost = routes.flatMap(([, { rule }]) => matcherValues(rule, 'Host'))[0];
  return routes
    .flatMap(([name, route]) => audiences(name, route, props))
    .flatMap(splitByTls)
    .map((router) => ({ ...router, rule: naming(knownHost, router) }));
}

/** For everybody, and once more for people, who are shown error pages. */
function audiences(name: string, route: HttpRoute, props: HttpRoutingProps): Variant[] {
  const base = {
    name,
    route: name,
    of: route,
    rule: route.rule,
    priority: route.priority ?? priorityOf(route.rule),
    entryPoints: route.entryPoints ?? props.entryPoints.filter((entryPoint) => entryPoint.servesByDefault),
    middlewares: route.middlewares ?? [],
    target: route.target,
    tls: undefined,
  };
  if (props.errorPages === undefined || route.errorPages === false) return [base];
  const middlewares = withErrorPages(errorPagesMiddleware(props.errorPages), base.middlewares);
  if (props.errorPages.audience === 'everyone') return [{ ...base, middlewares }];
  const rule = isAny(route.rule) ? acceptsHtml : and(route.rule, acceptsHtml);
  return [base, { ...base, name: `${name}-page`, rule, priority: base.priority + 1, middlewares }];
}

/** A router serves either TLS or plain HTTP; where the entry point demands TLS, its own setting makes it so. */
function splitByTls({ of: route, ...router }: Variant): HttpRouter[] {
  const own = {
    ...(route.tlsOptions === undefined ? {} : { options: route.tlsOptions }),
    ...(route.certResolver === undefined ? {} : { certResolver: route.certResolver }),
  };
  const special = Object.keys(own).length > 0;
  const isPlain = ({ tls }: EntryPoint): boolean =>
    tls === 'none' || (tls === 'required' && !special) || (tls === 'optional' && route.tls !== 'only');
  const isSecure = ({ tls }: EntryPoint): boolean =>
    (tls === 'required' && special) || (tls === 'optional' && route.tls !== 'never');
  const plain = router.entryPoints.filter(isPlain);
  const secure = router.entryPoints.filter(isSecure);
  const name = plain.length === 0 ? router.name : `${router.name}-tls`;
  return [
    ...(plain.length === 0 ? [] : [{ ...router, entryPoints: plain }]),
    ...(secure.length === 0 ? [] : [{ ...router, name, entryPoints: secure, tls: own }]),
  ];
}

/**
 * Traefik warns of every HTTPS router whose rule names no host ("the TLS options applied for this router will depend
 * on the SNI of each request"). The rule gets a host that changes nothing: that host or any.
 */
function naming(knownHost: string | undefined, { rule, tls, entryPoints }: HttpRouter): HttpRule {
  const secure = tls !== undefined || entryPoints.some((entryPoint) => entryPoint.tls === 'required');
  if (!secure || knownHost === undefined || matcherValues(rule, 'Host').length > 0) return rule;
  const anyHost = or(host(knownHost), anyRequest());
  return isAny(rule) ? anyHost : and(anyHost, rule);
}

function isAny(rule: HttpRule): boolean {
  return String(rule) === String(anyRequest());
}
